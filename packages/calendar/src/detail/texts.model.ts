import {parseRichText, type FeedEvent, type Localized, type RichText} from '@mitmach/feed';
import {dateTimeFormat} from '@mitmach/logic';
import type {ShownText} from '@mitmach/ui';
import type {EventEntry, Mark} from '../entry.model.js';
import {languageName} from './background.model.js';
import {webLink} from './contact-links.js';
import type {DetailContext, DetailLine} from './detail-row.js';

/** A rich text of the feed as it is shown. */
export interface DetailText extends Pick<ShownText, 'lang' | 'dir'> {
  readonly blocks: RichText;
  /** Name of the language it is in, where the reader did not ask for it. */
  readonly onlyIn: string | undefined;
}

/** What has to be known before all else. */
export interface DetailNotice extends Mark {
  /** What that means, in a sentence. */
  readonly sentence: string | undefined;
}

/** Name of the language of a text, where the reader did not ask for it. */
export const onlyInOf = ({lang, isForeign}: ShownText, {locale}: DetailContext): string | undefined =>
  isForeign && lang !== undefined ? languageName(lang, locale) : undefined;

const shownText = (text: ShownText, context: DetailContext): DetailText => {
  const {lang, dir} = text;
  return {
    blocks: parseRichText(text.text, context.feed.url),
    ...(lang !== undefined && {lang}),
    ...(dir !== undefined && {dir}),
    onlyIn: onlyInOf(text, context),
  };
};

const show = (text: Localized | undefined, {feed, locale}: DetailContext): ShownText | undefined => {
  const shown = text === undefined ? undefined : locale.show(text, feed.envelope.language);
  return shown?.text.trim() === '' ? undefined : shown;
};

/** The description; where it is missing or in a foreign language and the summary is not, the summary (before it). */
export const textsOf = ({description, summary}: FeedEvent, context: DetailContext): readonly DetailText[] => {
  const full = show(description, context);
  const gist = show(summary, context);
  const isGistNeeded = gist && (!full || (full.isForeign && !gist.isForeign));
  return [isGistNeeded ? gist : undefined, full]
    .filter((text) => text !== undefined)
    .map((text) => shownText(text, context));
};

/** The same in easy-to-read language. */
export const plainLanguageOf = (
  {plainLanguage}: FeedEvent,
  context: DetailContext,
): DetailText | undefined => {
  const text = show(plainLanguage, context);
  return text && shownText(text, context);
};

const sentences = {
  cancelled: 'detailCancelled',
  postponed: 'detailPostponed',
  rescheduled: 'detailRescheduled',
  'moved-online': 'detailMovedOnline',
} as const;

/** What changes whether one can come: its status, else that it is over. */
export const noticeOf = (entry: EventEntry, {locale: {t}}: DetailContext): DetailNotice | undefined => {
  const {status: mark, isPast, occurrence} = entry;
  const {status = 'scheduled'} = occurrence.event;
  if (mark && status !== 'scheduled') return {...mark, sentence: t(sentences[status])};
  if (isPast) return {kind: 'note', text: t('detailPast'), sentence: undefined};
  return mark && {...mark, sentence: undefined};
};

/** A day in words; undefined for an instant that is none, such as a leap second. */
const dayInWords = (instant: string | undefined, {feed, locale}: DetailContext): string | undefined => {
  const time = instant === undefined ? NaN : Date.parse(instant);
  if (Number.isNaN(time)) return undefined;
  const {timeZone} = feed.envelope;
  return dateTimeFormat(locale.tag, {dateStyle: 'long', timeZone}).format(time);
};

const textLine = (text: string): DetailLine => ({text: {text}});

/** A change is told where it changed whether one can come. */
const freshnessOf = ({status = 'scheduled', updated, verified}: FeedEvent, context: DetailContext) => {
  const {t} = context.locale;
  const changed = status === 'scheduled' ? undefined : dayInWords(updated, context);
  const checked = dayInWords(verified, context);
  return [
    ...(changed === undefined ? [] : [textLine(t('detailUpdated', {date: changed}))]),
    ...(checked === undefined ? [] : [textLine(t('detailVerified', {date: checked}))]),
  ];
};

const sourceOf = ({source}: FeedEvent, context: DetailContext): readonly DetailLine[] => {
  const {t} = context.locale;
  const name = show(source?.name, context);
  if (!name) return [];
  const retrieved = dayInWords(source?.retrieved, context);
  const line = textLine(t('detailSource', {name: name.text}));
  return [
    {...line, href: webLink(source?.url, context.feed)},
    ...(retrieved === undefined ? [] : [textLine(t('detailRetrieved', {date: retrieved}))]),
  ];
};

/** How fresh it is and where it comes from. */
export const footnotesOf = (event: FeedEvent, context: DetailContext): readonly DetailLine[] => [
  ...freshnessOf(event, context),
  ...sourceOf(event, context),
];
