import {organizations, type Feed} from '@mitmach/feed';
import {dateTimeFormat} from '@mitmach/logic';
import {
  fixedValuesOf,
  partsOfLanguageValue,
  slotDays,
  slotParts,
  type FacetName,
} from '@mitmach/logic/opportunities';
import type {Locale} from '@mitmach/ui';
import type {FinderContext} from '../finder-context.js';

/** Any language: the words of values may be there or not yet. */
export type AnyLocale = Locale<never>;
/** What labels are made from; a `FinderContext` will do. */
export interface LabelContext {
  readonly feed: FinderContext['feed'];
  readonly locale: AnyLocale;
}

export type SlotDay = (typeof slotDays)[number];
export type SlotPart = (typeof slotParts)[number];
export type WeekdayStyle = 'long' | 'short' | 'narrow';

const spoken = (
  locale: AnyLocale,
  key: string,
  holes: Readonly<Record<string, string>> = {},
): string | undefined => (locale.has(key) ? (locale as Locale).t(key, holes) : undefined);

/** What a facet is called, such as "District"; its name as long as the words are not there. */
export const groupLabel = (name: FacetName, locale: AnyLocale): string =>
  spoken(locale, `values-${name}`) ?? name;

/** 1970-01-05 was a Monday. */
const firstMonday = 4;
const dayInMilliseconds = 86_400_000;

/** What a day of the week is called by `Intl`: "Tuesday", "Tue" or "T". */
export const weekdayLabel = (day: SlotDay, locale: AnyLocale, weekday: WeekdayStyle = 'long'): string =>
  dateTimeFormat(locale.tag, {weekday, timeZone: 'UTC'}).format(
    (firstMonday + slotDays.indexOf(day)) * dayInMilliseconds,
  );

/** What a part of the day is called, alone: "Evening". */
export const partOfDayLabel = (part: SlotPart, locale: AnyLocale): string =>
  spoken(locale, `values-${part}`) ?? part;

/** Some languages write days of the week small; a label begins with a capital all the same. */
const capitalized = (text: string, {tag}: AnyLocale): string =>
  text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(tag));

const slotLabel = (value: string, locale: AnyLocale): string | undefined => {
  const [day, part] = [
    slotDays.find((each) => value.startsWith(`${each}-`)),
    slotParts.find((each) => value.endsWith(`-${each}`)),
  ];
  if (!day || !part) return undefined;
  const label = spoken(locale, `values-availability-${part}`, {day: weekdayLabel(day, locale)});
  return label === undefined ? undefined : capitalized(label, locale);
};

const languageLabel = (value: string, locale: AnyLocale): string | undefined => {
  const parts = partsOfLanguageValue(value);
  if (!parts) return undefined;
  const language = locale.nameOfLanguage(parts.language);
  return spoken(locale, `values-languages-${parts.level}`, {language});
};

const fixedLabel = (name: FacetName, value: string, locale: AnyLocale): string | undefined => {
  if (!fixedValuesOf(name)?.includes(value)) return undefined;
  if (name === 'availability') return slotLabel(value, locale);
  return spoken(locale, name === 'accessibility' ? value : `values-${name}-${value}`);
};

type Terms = Readonly<Partial<Record<string, NonNullable<Feed['envelope']['vocabularies']>['topics']>>>;

const termLabel = (name: FacetName, value: string, {feed, locale}: LabelContext): string | undefined => {
  const {language, vocabularies} = feed.envelope;
  const found =
    name === 'organizations'
      ? feed.find(organizations, value)?.name
      : (vocabularies as Terms | undefined)?.[name]?.find(({id}) => id === value)?.label;
  return found === undefined ? undefined : locale.show(found, language).text;
};

/**
 * What a value of a facet is called in the reader's language: a term of the feed's vocabulary, an organization's name,
 * the finder's own words for fixed values, languages (`de-none`: "No German needed") and times ("Tuesday evening"). What
 * nobody has a word for, or not yet, is given as it is written.
 */
export const valueLabel = (name: FacetName, value: string, context: LabelContext): string => {
  const {locale} = context;
  const label =
    name === 'languages'
      ? languageLabel(value, locale)
      : fixedValuesOf(name)
        ? fixedLabel(name, value, locale)
        : termLabel(name, value, context);
  return label ?? value;
};
