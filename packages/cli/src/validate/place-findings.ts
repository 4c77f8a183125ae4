import type {KindName} from '@mitmach/feed';
import {findingTexts} from '../texts/findings.js';
import type {Language} from '../texts/texts.js';
import {explain} from './explain.js';
import {titleOf, type FeedDocument, type PlacedItem} from './feed-items.js';
import {severityOf, type Finding, type Remark} from './findings.js';
import {placesIn} from './json-places.js';

/** What turns remarks into findings. */
export interface Placing {
  /** The feed itself first. */
  readonly documents: readonly FeedDocument[];
  readonly items: readonly PlacedItem[];
  /** Language of the words, and that of the feed's plain texts. */
  readonly language: Language;
  readonly feedLanguage: string;
}

const kindNames = 'organizations|opportunities|events|news|milestones';
const inItem = new RegExp(`^(${kindNames})?\\[(\\d+)\\]\\.?(.*)$`, 's');

interface NamedItem {
  readonly kind: KindName;
  readonly id: string | undefined;
  readonly title: string | undefined;
}

interface ItemField {
  /** Path of the item in its document; empty where the remark is about no item. */
  readonly item: string;
  readonly kind: KindName | undefined;
  /** Path within the item. */
  readonly field: string;
}

const splitPath = (path: string): ItemField => {
  const found = inItem.exec(path);
  if (!found) return {item: '', kind: undefined, field: path};
  const [, kind, index = '', field = ''] = found;
  return {item: `${kind ?? ''}[${index}]`, kind: kind as KindName | undefined, field};
};

const inOrder = (a: Finding, b: Finding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Gives the item at a path of a document, with its title, which many remarks may ask for. */
const itemFinder = ({name}: FeedDocument, placing: Placing): ((path: string) => NamedItem | undefined) => {
  const {documents, items, language, feedLanguage} = placing;
  const own = items.filter(({document = documents[0]?.name}) => document === name);
  const byPath = new Map(own.map((item) => [item.path, item]));
  const found = new Map<string, NamedItem | undefined>();
  return (path) => {
    const item = byPath.get(path);
    if (item && !found.has(path)) {
      const {id} = item.raw;
      const title = titleOf(item.raw, {language, feedLanguage});
      found.set(path, {kind: item.kind, id: typeof id === 'string' ? id : undefined, title});
    }
    return found.get(path);
  };
};

const findingsOf = (document: FeedDocument, remarks: readonly Remark[], placing: Placing): Finding[] => {
  const itemAt = itemFinder(document, placing);
  const {name: source, text} = document;
  const places =
    text === undefined
      ? []
      : placesIn(
          text,
          remarks.map(({path}) => path),
        );
  return remarks.map((remark, index): Finding => {
    const {code, path} = remark;
    const {item: itemPath, kind: listed, field} = splitPath(path);
    const {kind = listed, id, title} = itemAt(itemPath) ?? {};
    const {line, column} = places[index] ?? {};
    const {message: predicate, fix, value} = explain(remark, placing.language);
    const message = `${field || path || findingTexts[placing.language].document} ${predicate}`;
    const severity = severityOf(remark);
    return {code, severity, source, line, column, path, kind, id, title, field, value, message, fix};
  });
};

/** Puts remarks into words and finds their lines; in the order of the documents and of the lines in each. */
export const placeFindings = (remarks: readonly Remark[], placing: Placing): Finding[] => {
  const [feed] = placing.documents;
  const byDocument = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const name = remark.document ?? feed?.name ?? '';
    const list = byDocument.get(name);
    if (list) list.push(remark);
    else byDocument.set(name, [remark]);
  }
  return placing.documents.flatMap((document) =>
    findingsOf(document, byDocument.get(document.name) ?? [], placing).sort(inOrder),
  );
};
