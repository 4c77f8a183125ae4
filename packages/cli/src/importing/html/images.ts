import {resolveLink} from '@mitmach/feed';

/** An image of a text. Without `alt`, nobody described it. */
export interface TextImage {
  /** Absolute and allowed by the feed. */
  readonly url: string;
  readonly alt?: string | undefined;
}

export type Attributes = Readonly<Record<string, string>>;

/** Images of these sizes count visitors. */
const LARGEST_PIXEL = 2;

/** Hosts that count visitors whatever size they say: VG Wort, Jetpack, FeedBurner. */
const COUNTING_HOST = /(^|\.)(met\.vgwort\.de|pixel\.wp\.com|stats\.wordpress\.com|feeds\.feedburner\.com)$/;

const LONGEST_EMOJI = 12;

/** Where a page that loads its images late keeps their addresses. */
const LAZY_ATTRIBUTES = ['data-src', 'data-lazy-src', 'data-original'];

const isTiny = (size: string | undefined): boolean =>
  size !== undefined && /^\d+(px)?$/.test(size.trim()) && parseInt(size) <= LARGEST_PIXEL;

const addressOf = (attributes: Attributes, base: string | undefined): string | undefined =>
  [...LAZY_ATTRIBUTES, 'src']
    .map((name) => resolveLink(attributes[name]?.trim() ?? '', base))
    .find((url) => url !== undefined && /^https?:/.test(url));

/** The character that an image stands for, as WordPress writes emoji; undefined for a real image. */
export const emojiOf = ({alt = '', class: classes = '', src = ''}: Attributes): string | undefined => {
  const isEmoji = /(^|\s)(emoji|wp-smiley)(\s|$)/.test(classes) || src.includes('/emoji/');
  return isEmoji && alt && alt.length <= LONGEST_EMOJI ? alt : undefined;
};

/** The image of an `img` element; undefined for one that counts visitors and one whose address is not allowed. */
export const imageOf = (attributes: Attributes, base: string | undefined): TextImage | undefined => {
  const {width, height, alt = ''} = attributes;
  const url = addressOf(attributes, base);
  if (!url || isTiny(width) || isTiny(height) || COUNTING_HOST.test(new URL(url).hostname)) return undefined;
  const words = alt.replace(/\s+/g, ' ').trim();
  return words ? {url, alt: words} : {url};
};
