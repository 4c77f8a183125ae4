import type {Language} from '@mitmach/cli/editing';
import {weekdayName} from './weekdays.js';
import type {Locale} from '@mitmach/ui';
import type {FeedDeskKey} from './feed-desk.catalogue.js';
import type {CheckContext} from './problems.model.js';

export type DeskLocale = Locale<FeedDeskKey>;

/** The language in which the feed tool speaks to the reader. */
const toolLanguage = ({language}: DeskLocale): Language => (language === 'de' ? 'de' : 'en');

const known = (locale: DeskLocale, key: string): string | undefined =>
  locale.has(key) ? locale.t(key as FeedDeskKey) : undefined;

/** The name of a language; of simple German, the one by which people know it. */
export const languageName = (tag: string, locale: DeskLocale): string =>
  tag === 'de-simple' ? locale.t('simpleGerman') : locale.nameOfLanguage(tag);

/** `locations[0].address.city` → its segments without places in lists. */
const segmentsOf = (field: string): string[] => field.replace(/\[\d+\]/g, '').split('.');

const isTag = (segment: string): boolean => /^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(segment);

/** What a field is called by itself, among its neighbours. */
export const fieldLabel = (field: string, locale: DeskLocale): string => {
  const segments = segmentsOf(field);
  const last = segments.at(-1) ?? '';
  const label = known(locale, `field-${segments.slice(-2).join('.')}`) ?? known(locale, `field-${last}`);
  return label ?? (segments.length > 1 && isTag(last) ? languageName(last, locale) : last);
};

/** What a field is called where nothing around it says to what it belongs, "Ort: Postleitzahl". */
export const wholeLabel = (field: string, locale: DeskLocale): string => {
  const segments = segmentsOf(field);
  return segments.map((_, index) => fieldLabel(segments.slice(0, index + 1).join('.'), locale)).join(': ');
};

/** What a fixed value of the feed is called. */
export const valueLabel = (value: string, locale: DeskLocale): string =>
  known(locale, `value-${value}`) ?? known(locale, value) ?? slotLabel(value, locale) ?? value;

const slot = /^(mon|tue|wed|thu|fri|sat|sun)-(morning|afternoon|evening)$/;

const slotLabel = (value: string, locale: DeskLocale): string | undefined => {
  const [, day, part] = slot.exec(value) ?? [];
  if (day === undefined) return undefined;
  return `${weekdayName(day, locale.tag)}, ${locale.t(part as 'morning' | 'afternoon' | 'evening')}`;
};

/** How the reader is told what is wrong. */
export const checkContext = (locale: DeskLocale, now: number): CheckContext => ({
  now,
  language: toolLanguage(locale),
  labelOf: (field) => wholeLabel(field, locale),
  ownSentence: (code, holes) => {
    const key = [`says-${code}-${holes['detail'] ?? ''}`, `says-${code}`].find(locale.has);
    return key === undefined ? undefined : locale.t(key as FeedDeskKey, holes).trim();
  },
});
