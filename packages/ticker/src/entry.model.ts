import {
  news,
  organizations,
  resolveLink,
  type FeedEvent,
  type Localized,
  type NewsItem,
  type Opportunity,
} from '@mitmach/feed';
import {isUrgent, streamKey, type StreamItem, type StreamKind} from '@mitmach/logic';
import type {ShownText} from '@mitmach/ui';
import type {TickerContext} from './ticker-context.js';
import {writtenTime, type WrittenTime} from './words.js';

export type StreamedItem = NewsItem | FeedEvent | Opportunity;

/** A word that stands out. */
export interface Mark {
  readonly kind: 'alert' | 'plain';
  readonly text: string;
}

/** An item as every layout shows it. */
export interface TickerEntry {
  readonly key: string;
  readonly kind: StreamKind;
  readonly item: StreamedItem;
  readonly title: ShownText;
  readonly time: WrittenTime | undefined;
  readonly marks: readonly Mark[];
  /** What it is, in a word; undefined where all are of one kind. */
  readonly kindName: string | undefined;
  /** What its kind is about: date and place of an event, commitment of an opportunity. */
  readonly line: readonly ShownText[];
  /** Categories, and who says it. */
  readonly labels: readonly ShownText[];
  readonly summary: ShownText | undefined;
  /** Name of the language the title is in, where the reader did not ask for it. */
  readonly onlyIn: string | undefined;
  /** Its own page. */
  readonly href: string | undefined;
}

/** What only an item's own kind knows. */
export type OwnWords = Pick<TickerEntry, 'time' | 'line' | 'kindName'> & {readonly marks?: readonly Mark[]};

const show = (text: Localized | undefined, {feed, locale}: TickerContext): ShownText | undefined =>
  text === undefined ? undefined : locale.show(text, feed.envelope.language);

/** What the feed calls a category; one that it has no word for is shown as it is written. */
const categoryOf = (id: string, context: TickerContext): ShownText => {
  const {categories} = context.feed.envelope.vocabularies ?? {};
  return show(categories?.find((term) => term.id === id)?.label, context) ?? {text: id};
};

/** The name of who says it; undefined where the feed does not know it. */
const organizationOf = ({organization: id}: StreamedItem, context: TickerContext): ShownText | undefined =>
  id === undefined ? undefined : show(context.feed.find(organizations, id)?.name, context);

const labelsOf = (item: StreamedItem, context: TickerContext): readonly ShownText[] => {
  const categories = 'categories' in item ? (item.categories ?? []) : [];
  const labels = [...categories.map((id) => categoryOf(id, context)), organizationOf(item, context)];
  return labels.filter((label) => label !== undefined);
};

const marksOf = ({raw}: StreamItem, {t}: TickerContext['locale']): Mark[] => {
  if (isUrgent(raw)) return [{kind: 'alert', text: t('urgent')}];
  return raw['pinned'] === true ? [{kind: 'plain', text: t('pinned')}] : [];
};

/** An item with what its own kind says of it. */
export const entryFrom = (
  streamed: StreamItem,
  {item, own}: {readonly item: StreamedItem; readonly own: OwnWords},
  context: TickerContext,
): TickerEntry => {
  const {feed, locale} = context;
  const title = locale.show(item.title, feed.envelope.language);
  return {
    ...own,
    key: streamKey(streamed),
    kind: streamed.kind,
    item,
    title,
    marks: [...marksOf(streamed, locale), ...(own.marks ?? [])],
    labels: labelsOf(item, context),
    summary: show(item.summary, context),
    onlyIn: title.isForeign && title.lang !== undefined ? locale.nameOfLanguage(title.lang) : undefined,
    href: item.url === undefined ? undefined : resolveLink(item.url, feed.url),
  };
};

/** A news item; undefined where it is broken, which the feed then reports. */
export const newsEntry = (streamed: StreamItem, context: TickerContext): TickerEntry | undefined => {
  const {feed, locale, isMixed} = context;
  const item = feed.find(news, streamed.raw.id);
  if (!item) return undefined;
  const kindName = isMixed ? locale.t('kindNews') : undefined;
  return entryFrom(
    streamed,
    {item, own: {time: writtenTime(item.published, context), line: [], kindName}},
    context,
  );
};
