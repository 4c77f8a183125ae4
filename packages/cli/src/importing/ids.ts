import type {KindName} from '@mitmach/feed';
import {fold} from '@mitmach/logic';

/** What an item is recognized by at the next import. */
export interface Identity {
  readonly kind: KindName;
  /** The id that the source itself gives, a text or a number. */
  readonly own?: unknown;
  /** A text, or one a language. */
  readonly title?: unknown;
  /** When it begins or was published. */
  readonly start?: unknown;
  /** Where it is: a name, an address. */
  readonly place?: unknown;
}

const LONGEST_ID = 200;
const LONGEST_SLUG = 40;

/**
 * 53 bits of a text in base 36: cyrb53 by bryc (public domain). Not for secrets; two of ten million texts are alike with a
 * chance of 1 in 180.
 */
const hash = (text: string): string => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
};

/** The words of a value; of a text in several languages those of the first, so that a translation changes no id. */
const wordsOf = (value: unknown): string => {
  const text: unknown = typeof value === 'object' && value !== null ? Object.values(value)[0] : value;
  const isText = typeof text === 'string' || typeof text === 'number';
  return isText ? fold(String(text)).replace(/\s+/g, ' ').trim() : '';
};

const slugOf = (words: string): string =>
  words
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');

const ownId = (own: unknown): string => {
  const id = typeof own === 'string' || typeof own === 'number' ? String(own).trim() : '';
  return id.length > LONGEST_ID ? `${id.slice(0, LONGEST_SLUG)}-${hash(id)}` : id;
};

/**
 * An id that is the same at each import: the source's own where it has one, else made of kind, title, start and place, so
 * that the order of entries plays no part. Two entries that are alike in these get the same: see `distinctIds`.
 */
export const stableId = ({kind, own, title, start, place}: Identity): string => {
  const given = ownId(own);
  if (given !== '') return given;
  const words = wordsOf(title);
  const key = hash([kind, words, wordsOf(start), wordsOf(place)].join('\0'));
  const slug = slugOf(words);
  return slug === '' ? key : `${slug}-${key}`;
};

/** Makes the ids of one source distinct: the second of two equal ones gets `-2`, the third `-3`. */
export const distinctIds = (): ((id: string) => string) => {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (id) => {
    let distinct = id;
    while (taken.has(distinct)) {
      const count = (counts.get(id) ?? 1) + 1;
      counts.set(id, count);
      distinct = `${id}-${count}`;
    }
    taken.add(distinct);
    return distinct;
  };
};
