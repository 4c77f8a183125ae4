import {parseRichText, type FeedEvent, type Localized, type RichText} from '@mitmach/feed';
import {dateTimeFormat} from '@mitmach/logic';
import type {ShownText} from '../texts/locale.js';
import {lineOf} from './background.model.js';
import {webLink} from './contact-links.js';
import type {DetailContext, DetailLine} from './detail-row.js';

/** A rich text of the feed as it is shown. */
export interface DetailText extends Pick<ShownText, 'lang' | 'dir'> {
  readonly blocks: RichText;
  /** Name of the language it is in, where the reader did not ask for it. */
  readonly onlyIn: string | undefined;
}

/** Name of the language of a text, where the reader did not ask for it. */
export const onlyInOf = ({lang, isForeign}: ShownText, {locale}: DetailContext): string | undefined =>
  isForeign && lang !== undefined ? locale.nameOfLanguage(lang) : undefined;

/** A text of the feed; undefined where there is none or it is blank. */
const given = (text: Localized | undefined, context: DetailContext): ShownText | undefined => {
  const shown = lineOf(text, context)?.text;
  return shown?.text.trim() === '' ? undefined : shown;
};

/** A text of the feed with its paragraphs, lists and links; undefined where there is none or it is blank. */
const richText = (text: ShownText | undefined, context: DetailContext): DetailText | undefined =>
  text && {
    blocks: parseRichText(text.text, context.feed.url),
    ...(text.lang !== undefined && {lang: text.lang}),
    ...(text.dir !== undefined && {dir: text.dir}),
    onlyIn: onlyInOf(text, context),
  };

/** What readers of simple language are told instead of all else; undefined for others. */
export const plainInstead = (
  {plainLanguage}: Pick<FeedEvent, 'plainLanguage'>,
  {feed, locale}: DetailContext,
): ShownText | undefined => locale.showPlainly(plainLanguage, feed.envelope.language);

/**
 * The description; where it is missing or in a foreign language and the summary is not, the summary (before it). For
 * readers of simple language the text in theirs alone, where there is one.
 */
export const textsOf = (
  item: Pick<FeedEvent, 'description' | 'summary' | 'plainLanguage'>,
  context: DetailContext,
): readonly DetailText[] => {
  const {description, summary} = item;
  const plain = richText(plainInstead(item, context), context);
  if (plain) return [plain];
  const full = given(description, context);
  const gist = given(summary, context);
  const isGistNeeded = gist && (!full || (full.isForeign && !gist.isForeign));
  return [isGistNeeded ? gist : undefined, full]
    .map((text) => richText(text, context))
    .filter((text) => text !== undefined);
};

/** The same in easy-to-read language; undefined where it is among the texts already. */
export const plainLanguageOf = (
  item: Pick<FeedEvent, 'plainLanguage'>,
  context: DetailContext,
): DetailText | undefined =>
  plainInstead(item, context) ? undefined : richText(given(item.plainLanguage, context), context);

/** The day of an instant in the feed's zone, in words; undefined for an instant that is none, such as a leap second. */
export const dayInWords = (
  instant: string | undefined,
  {feed, locale}: DetailContext,
): string | undefined => {
  const time = instant === undefined ? NaN : Date.parse(instant);
  if (Number.isNaN(time)) return undefined;
  const {timeZone} = feed.envelope;
  return dateTimeFormat(locale.tag, {dateStyle: 'long', timeZone}).format(time);
};

const sourceLines = (source: FeedEvent['source'], context: DetailContext): readonly DetailLine[] => {
  const {t} = context.locale;
  const name = given(source?.name, context)?.text;
  if (name === undefined) return [];
  const date = dayInWords(source?.retrieved, context);
  return [
    {text: {text: t('detailSource', {name})}, href: webLink(source?.url, context.feed)},
    ...(date === undefined ? [] : [{text: {text: t('detailRetrieved', {date})}}]),
  ];
};

/** When somebody last checked it, and where it comes from. */
export const footnotesOf = (
  {verified, source}: Pick<FeedEvent, 'verified' | 'source'>,
  context: DetailContext,
): readonly DetailLine[] => {
  const date = dayInWords(verified, context);
  const checked = date === undefined ? [] : [{text: {text: context.locale.t('detailVerified', {date})}}];
  return [...checked, ...sourceLines(source, context)];
};
