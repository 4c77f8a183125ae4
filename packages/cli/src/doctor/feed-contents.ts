import {isObject, itemsOf} from '../validate/feed-items.js';
import {itemShapes, visitShape, withoutItems} from '../validate/unknown-fields.js';

/** What browsers load because of a feed. */
export interface FeedContents {
  readonly images: readonly string[];
  /** `pages` and `geometryUrl`. */
  readonly documents: readonly string[];
  /** How many further documents it names. */
  readonly pages: number;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const image = /\.(image|logo|images\[\d+\])\.url$/;
const furtherDocument = /^(pages\.|geometryUrl$)/;

const resolved = (link: unknown, base: string): string[] =>
  typeof link === 'string' && URL.canParse(link, base) ? [new URL(link, base).href] : [];

/** Addresses of a feed that its pages' policies are asked about; one of each origin is enough. */
const oneAnOrigin = (addresses: readonly string[]): string[] => [
  ...new Map(addresses.map((address) => [new URL(address).origin, address])).values(),
];

const countPages = (pages: unknown): number =>
  isObject(pages)
    ? Object.values(pages).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
    : 0;

/** What a feed lets a page load, by examples; nothing for a text that is no feed. */
export const contentsOf = (text: string, base: string): FeedContents => {
  const document = parsed(text);
  if (!isObject(document)) return {images: [], documents: [], pages: 0};
  const [images, documents]: [string[], string[]] = [[], []];
  visitShape(withoutItems(document), 'Feed', {
    link: (path, link) => {
      if (furtherDocument.test(path)) documents.push(...resolved(link, base));
    },
  });
  for (const {kind, raw, path} of itemsOf([{name: base, value: document}])) {
    visitShape(raw, itemShapes[kind], {
      path,
      link: (at, link) => {
        if (image.test(at)) images.push(...resolved(link, base));
      },
    });
  }
  return {
    images: oneAnOrigin(images),
    documents: oneAnOrigin(documents),
    pages: countPages(document['pages']),
  };
};
