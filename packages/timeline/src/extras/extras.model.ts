import {parseRichText, resolveLink, type Milestone, type RichText} from '@mitmach/feed';
import {shownImage, type ShownImage, type ShownText} from '@mitmach/ui';
import type {TimelineContext} from '../timeline-context.js';
import type {TimelineEntry} from '../vertical.model.js';
import {cutText, fullUpTo} from './cut.model.js';
import {filesOf, linksOf, type ShownFile} from './files.model.js';

/** A text with its paragraphs, in its own language. */
export interface ShownBlocks extends Pick<ShownText, 'lang' | 'dir'> {
  readonly blocks: RichText;
}

/** A film, a recording or a map of somebody else. */
export interface ShownMedia {
  readonly kind: 'video' | 'audio' | 'map';
  readonly title: ShownText;
  readonly href: string;
  /** The server that learns of a visitor who starts it, such as `video.example.org`. */
  readonly server: string;
  /** The address is that of a file, which a browser plays by itself. */
  readonly isFile: boolean;
}

/** What a milestone has besides its title and date. */
export interface EntryExtras {
  readonly lead?: ShownBlocks;
  /** What of a long text is shown when somebody asks for it. */
  readonly rest?: ShownBlocks;
  readonly picture?: ShownImage;
  /** Further pictures. */
  readonly gallery: readonly ShownImage[];
  readonly media?: ShownMedia;
  readonly links: readonly ShownFile[];
  readonly files: readonly ShownFile[];
}

const imagesOf = ({image, images = []}: Milestone, {feed, locale}: TimelineContext): ShownImage[] =>
  [...(image ? [image] : []), ...images].flatMap((each) => shownImage(each, feed, locale) ?? []);

/** Only what a page can show in a frame: a mail address is no film. */
const mediaOf = ({media}: Milestone, {feed, locale}: TimelineContext): ShownMedia | undefined => {
  const href = media && resolveLink(media.url, feed.url);
  if (!media || href === undefined || !/^https?:/.test(href)) return undefined;
  const {kind, title} = media;
  const {host, pathname} = new URL(href);
  return {
    kind,
    title: locale.show(title, feed.envelope.language),
    href,
    server: host,
    isFile: kind !== 'map' && /\.(mp4|webm|ogv|mp3|ogg|oga|opus|m4a|wav)$/i.test(pathname),
  };
};

const blocksOf = ({text, lang, dir}: ShownText, {feed}: TimelineContext): ShownBlocks => ({
  ...(lang !== undefined && {lang}),
  ...(dir !== undefined && {dir}),
  blocks: parseRichText(text, feed.url),
});

/** A long description is shown by its summary, where that is in the same language; else by its beginning. */
const textsOf = (
  {milestone: {summary, plainLanguage}, text}: TimelineEntry,
  context: TimelineContext,
): Pick<EntryExtras, 'lead' | 'rest'> => {
  if (!text) return {};
  const whole = blocksOf(text, context);
  const {feed, locale} = context;
  const short = summary === undefined ? undefined : locale.show(summary, feed.envelope.language);
  const isPlain = locale.showPlainly(plainLanguage, feed.envelope.language) !== undefined;
  if (short && !isPlain && text.text.length > fullUpTo && short.lang === text.lang) {
    return {lead: blocksOf(short, context), rest: whole};
  }
  const {lead, rest} = cutText(whole.blocks);
  return {lead: {...whole, blocks: lead}, ...(rest.length > 0 && {rest: {...whole, blocks: rest}})};
};

/** What a milestone has besides its title and date, as it is shown. */
export const extrasModel = (entry: TimelineEntry, context: TimelineContext): EntryExtras => {
  const {milestone} = entry;
  const [first, ...others] = imagesOf(milestone, context);
  const media = mediaOf(milestone, context);
  return {
    ...textsOf(entry, context),
    ...(first && {picture: first}),
    gallery: others,
    ...(media && {media}),
    links: linksOf(milestone, context),
    files: filesOf(milestone, context),
  };
};
