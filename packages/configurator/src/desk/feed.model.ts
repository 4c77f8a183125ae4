import {inOrder, kindNames, workOutSeries} from '@mitmach/cli/editing';
import type {KindName} from '@mitmach/feed';
import {isJson, livingItems, without, type DeskDocument, type DeskItem, type Json} from './document.model.js';

type CheckedItems = Parameters<typeof workOutSeries>[0];

const fieldsOf = (items: readonly DeskItem[], kind: KindName): Json[] =>
  items.filter((item) => item.kind === kind).map(({fields}) => fields);

/** The feed with its items as they lie on the desk, so that a path such as `events[3]` leads to the item there. */
export const plainFeed = ({envelope, items}: DeskDocument): Json => ({
  ...envelope,
  ...Object.fromEntries(
    kindNames.map((kind) => [kind, fieldsOf(items, kind)] as const).filter(([, list]) => list.length > 0),
  ),
});

/** The item at a path of the plain feed. */
export const itemFinder = ({
  items,
}: DeskDocument): ((kind: KindName, index: number) => DeskItem | undefined) => {
  const byKind = new Map(kindNames.map((kind) => [kind, items.filter((item) => item.kind === kind)]));
  return (kind, index) => byKind.get(kind)?.[index];
};

/** What was published without dates and nobody has changed stays as it is. */
const needsDates = ({kind, fields, given, isPublished}: DeskItem): boolean =>
  kind === 'events' &&
  !(isPublished && given === fields) &&
  isJson(fields['recurrence']) &&
  fields['recurrence']['occurrences'] === undefined;

/** Works out the dates of those series for which nobody did. */
const withDates = async (
  items: readonly DeskItem[],
  options: {readonly timeZone: string; readonly now: number},
): Promise<readonly DeskItem[]> => {
  const open = items.filter(needsDates);
  const checked = open.map(({kind, fields}) => ({kind, item: fields, place: {}})) as unknown as CheckedItems;
  const worked = await workOutSeries(checked, options);
  const dated = new Map(open.map((item, index) => [item.key, worked[index]?.item ?? item.fields]));
  return items.map((item) => ({...item, fields: dated.get(item.key) ?? item.fields}));
};

/** Items of which the id or the start is missing have their place in the order, too. */
const sorted = (kind: KindName, list: readonly Json[]): readonly Json[] =>
  inOrder(kind, list as readonly (Json & {readonly id: string})[]);

/**
 * The feed as it is published: what comes first first, the dates of series worked out, the time of this state said.
 * @param now ms since 1970
 */
export const publishedFeed = async (document: DeskDocument, now: number): Promise<Json> => {
  const {envelope} = document;
  const zone = envelope['timeZone'];
  const timeZone = typeof zone === 'string' && zone !== '' ? zone : 'UTC';
  const gone = document.items.filter(({fields}) => fields['deleted'] === true);
  const items = await withDates(livingItems(document), {timeZone, now});
  const lists = kindNames.map((kind): readonly [string, readonly Json[]] => [
    kind,
    [...sorted(kind, fieldsOf(items, kind)), ...fieldsOf(gone, kind)],
  ]);
  const {specVersion = '1.0', title} = envelope;
  return {
    specVersion,
    title,
    updated: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
    ...without(envelope, 'specVersion', 'title', 'updated'),
    ...Object.fromEntries(lists.filter(([, list]) => list.length > 0)),
  };
};

/** The text of a feed's file: indented, because people open it, too. */
export const fileText = (feed: Json): string => `${JSON.stringify(feed, null, 2)}\n`;
