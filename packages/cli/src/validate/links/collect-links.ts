import {parseRichText, resolveLink, type Inline, type RichText} from '@mitmach/feed';
import {isObject, type Inspected, type PlacedItem} from '../feed-items.js';
import {itemShapes, visitShape, withoutItems} from '../unknown-fields.js';

/** Somewhere in a feed from where an address is linked. */
export interface LinkPlace {
  readonly path: string;
  readonly document?: string | undefined;
}

const inlineLinks = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => [
    ...(inline.type === 'link' ? [inline.href] : []),
    ...('inlines' in inline ? inlineLinks(inline.inlines) : []),
  ]);

const linksInText = (text: RichText): string[] =>
  text.flatMap((block) =>
    block.type === 'paragraph'
      ? inlineLinks(block.inlines)
      : block.items.flatMap(({inlines, list}) => [
          ...inlineLinks(inlines),
          ...(list ? linksInText([list]) : []),
        ]),
  );

const richFields = ['description', 'plainLanguage'] as const;

const textsOf = (value: unknown, path: string): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([language, text]): [string, string][] =>
    typeof text === 'string' ? [[`${path}.${language}`, text]] : [],
  );
};

const richLinks = ({raw, path}: PlacedItem, base: string | undefined): [path: string, link: string][] =>
  richFields
    .flatMap((field) => textsOf(raw[field], `${path}.${field}`))
    .flatMap(([at, text]) =>
      linksInText(parseRichText(text, base)).map((link): [string, string] => [at, link]),
    );

/** The address to ask for, without what only the browser looks at; undefined for what is no address of the web. */
const askable = (link: unknown, base: string | undefined): string | undefined => {
  const resolved = typeof link === 'string' ? resolveLink(link, base) : undefined;
  return resolved !== undefined && /^https?:/.test(resolved) ? resolved.replace(/#.*$/, '') : undefined;
};

/**
 * Every web address that a feed links to, with the places from where; those on pages of the feed too.
 * @param base address of the feed, to which relative links refer; without it they are passed over
 */
export const collectLinks = (inspected: Inspected, base: string | undefined): Map<string, LinkPlace[]> => {
  const found = new Map<string, LinkPlace[]>();
  const add = (link: unknown, place: LinkPlace): void => {
    const address = askable(link, base);
    if (address === undefined) return;
    const places = found.get(address);
    if (places) places.push(place);
    else found.set(address, [place]);
  };
  visitShape(withoutItems(inspected.document), 'Feed', {link: (path, link) => add(link, {path})});
  for (const item of inspected.items) {
    const {kind, raw, path, document} = item;
    visitShape(raw, itemShapes[kind], {path, link: (at, link) => add(link, {path: at, document})});
    for (const [at, link] of richLinks(item, base)) add(link, {path: at, document});
  }
  return found;
};
