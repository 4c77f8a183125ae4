import type {FieldContext} from '../columns/field-reading.js';
import {readText} from '../columns/read-text.js';
import {htmlToRichText, htmlToText} from '../html.js';
import {readLink} from '../values/links.js';
import {memberOf, textOf, type Slide} from './slide.js';

/** What the medium of a slide becomes: fields of the milestone. */
export interface MediaFields {
  readonly image?: object;
  readonly media?: object;
  readonly links?: readonly object[];
  readonly attachments?: readonly object[];
  /** A quotation, which TimelineJS shows like a medium. */
  readonly quotation?: string;
  /** An address that cannot be linked to. */
  readonly unsafe?: string;
}

type MediaKind = 'video' | 'audio' | 'map';

/** Those who play it, by their hosts. */
const players: readonly (readonly [RegExp, MediaKind, string])[] = [
  [/(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, 'video', 'YouTube'],
  [/(^|\.)vimeo\.com$/, 'video', 'Vimeo'],
  [/(^|\.)dailymotion\.com$/, 'video', 'Dailymotion'],
  [/(^|\.)soundcloud\.com$/, 'audio', 'SoundCloud'],
  [/(^|\.)spotify\.com$/, 'audio', 'Spotify'],
  [/(^|\.)openstreetmap\.org$/, 'map', 'OpenStreetMap'],
];
const googleMap = /^https?:\/\/(maps\.google\.|(www\.)?google\.[^/]+\/maps|maps\.app\.goo\.gl)/;

const extensions: readonly (readonly [RegExp, 'image' | 'attachment' | 'video' | 'audio'])[] = [
  [/\.(jpe?g|png|gif|webp|avif|svg)$/i, 'image'],
  [/\.(mp4|webm|ogv|mov|m4v)$/i, 'video'],
  [/\.(mp3|ogg|oga|wav|m4a)$/i, 'audio'],
  [/\.(pdf|docx?|odt|pptx?)$/i, 'attachment'],
];

interface Medium {
  readonly url: string;
  readonly title: string;
  readonly slide: Slide;
  readonly context: FieldContext;
}

const playerOf = (url: string): readonly [MediaKind, string] | undefined => {
  if (googleMap.test(url)) return ['map', 'Google Maps'];
  const {hostname} = new URL(url);
  const [, kind, provider] = players.find(([host]) => host.test(hostname)) ?? [];
  return kind && provider ? [kind, provider] : undefined;
};

const lineOf = (medium: Medium, name: string): string => {
  const {value} = readText(textOf(medium.slide, 'media', name), 'line', medium.context);
  return typeof value === 'string' ? value : '';
};

const asImage = (medium: Medium): MediaFields => {
  const [alt, title, caption, credit] = ['alt', 'title', 'caption', 'credit'].map((name) =>
    lineOf(medium, name),
  );
  const words = [alt, title, caption].find((text) => text !== '') ?? '';
  return {image: {url: medium.url, alt: words, ...(credit !== '' && {credit})}};
};

const asFile = (medium: Medium): MediaFields => {
  const {url, title} = medium;
  const {pathname, hostname} = new URL(url);
  const type = extensions.find(([extension]) => extension.test(pathname))?.[1];
  if (type === 'image') return asImage(medium);
  if (type === 'attachment') return {attachments: [{url, title}]};
  return type ? {media: {kind: type, url, title, provider: hostname}} : {links: [{url, title}]};
};

const ofAddress = (address: string, slide: Slide, context: FieldContext): MediaFields => {
  const reading = readLink(address, context.base);
  if (reading.problem) return {unsafe: address};
  const url = reading.value;
  const titles = ['caption', 'title'].map((name) => lineOf({url, title: '', slide, context}, name));
  const headline = htmlToText(textOf(slide, 'text', 'headline'));
  const title = [...titles, headline].find((text) => text !== '') ?? url;
  // Relative to the feed: of a file of the publisher's own.
  if (!/^https?:/.test(url)) return asImage({url, title, slide, context});
  const player = playerOf(url);
  if (player) return {media: {kind: player[0], url, title, provider: player[1]}};
  return asFile({url, title, slide, context});
};

/** Embedding code is taken for the address in it; anything else that is HTML is a quotation. */
const ofHtml = (html: string, slide: Slide, context: FieldContext): MediaFields => {
  const [, address] = /<iframe\b[^>]*\bsrc\s*=\s*["']([^"']+)["']/i.exec(html) ?? [];
  if (address !== undefined) return ofAddress(address.replace(/^\/\//, 'https://'), slide, context);
  const {text} = htmlToRichText(html, context.base);
  return text === '' ? {} : {quotation: text};
};

/**
 * The medium of a slide: an image; video, audio or a map of others, which a page plays after a click; a document; or a
 * link. Who made it stays with the image.
 */
export const mediaOf = (slide: Slide, context: FieldContext): MediaFields => {
  const medium = memberOf(slide, 'media');
  const address = typeof medium === 'string' ? medium.trim() : textOf(slide, 'media', 'url');
  if (address === '') return {};
  return address.startsWith('<') ? ofHtml(address, slide, context) : ofAddress(address, slide, context);
};
