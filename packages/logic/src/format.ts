import {BoundedCache} from './bounded-cache.js';

const FALLBACK_LOCALE = 'en';
const CAPACITY = 100;

/** Options of `Intl.DateTimeFormat`, where the zone is never left to the visitor's machine. */
export type DateTimeOptions = Intl.DateTimeFormatOptions & {readonly timeZone: string};

/** Options of `Intl.RelativeTimeFormat` (ECMA-402), digits included. */
export type RelativeTimeOptions = Intl.RelativeTimeFormatOptions & {readonly numberingSystem?: string};

/** The digits that the tag itself asks for (`fa-u-nu-arabext`), else 0–9 as on the city's pages. */
function digitsOf(locale: string): string {
  return new Intl.Locale(locale).numberingSystem ?? 'latn';
}

function cached<Options extends object, Format extends object>(
  create: (locale: string, options: Options) => Format,
): (locale: string, options: Options) => Format {
  const formats = new BoundedCache<Format>(CAPACITY);
  return (locale, options) =>
    formats.get(`${locale} ${JSON.stringify(options)}`, () => {
      try {
        return create(locale, options);
      } catch {
        // Wrong options throw here again; a wrong tag does not.
        return create(FALLBACK_LOCALE, options);
      }
    });
}

// A tag without data would get the browser's own language: English is the same for everybody.
const orEnglish = (locale: string): string[] => [locale, FALLBACK_LOCALE];

/** Simple language (`de-simple`) has no shortened words; a weekday alone, as at the head of a column, stays as it is. */
const inWholeWords = (options: DateTimeOptions): DateTimeOptions =>
  (options.day ?? options.hour ?? options.dateStyle)
    ? (JSON.parse(JSON.stringify(options), (key, style: unknown) =>
        key !== 'timeStyle' && (style === 'short' || style === 'medium') ? 'long' : style,
      ) as DateTimeOptions)
    : options;

const dateTimeFormats = /* @__PURE__ */ cached(
  (locale, options: DateTimeOptions) =>
    new Intl.DateTimeFormat(orEnglish(locale), {
      calendar: 'gregory',
      numberingSystem: digitsOf(locale),
      ...(locale.endsWith('-simple') ? inWholeWords(options) : options),
    }),
);
const numberFormats = /* @__PURE__ */ cached(
  (locale, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(orEnglish(locale), {numberingSystem: digitsOf(locale), ...options}),
);
const relativeTimeFormats = /* @__PURE__ */ cached((locale, options: RelativeTimeOptions) => {
  const digits: RelativeTimeOptions = {numberingSystem: digitsOf(locale), ...options};
  return new Intl.RelativeTimeFormat(orEnglish(locale), digits);
});
const listFormats = /* @__PURE__ */ cached(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(orEnglish(locale), options),
);
const displayNameTables = /* @__PURE__ */ cached(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(orEnglish(locale), options),
);
const pluralRulesets = /* @__PURE__ */ cached(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(orEnglish(locale), options),
);

/**
 * A shared `Intl.DateTimeFormat` (ECMA-402). Unless `options` say otherwise the calendar is Gregorian
 * in every language (`fa` would be Persian) and the digits are 0–9, or those that the tag asks for
 * (`fa-u-nu-arabext`). Of every kind of format the 100 used last are kept. A malformed or unknown
 * `locale` (BCP 47) means English; an unknown `timeZone` throws a RangeError. With the variant `simple` months and
 * weekdays of a date are written in full.
 */
export function dateTimeFormat(locale: string, options: DateTimeOptions): Intl.DateTimeFormat {
  return dateTimeFormats(locale, options);
}

/** A shared `Intl.NumberFormat`; locale and digits as in `dateTimeFormat`. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return numberFormats(locale, options);
}

/** A shared `Intl.ListFormat` ("a, b and c"); locale as in `dateTimeFormat`. */
export function listFormat(locale: string, options: Intl.ListFormatOptions = {}): Intl.ListFormat {
  return listFormats(locale, options);
}

/** Shared `Intl.DisplayNames` (names of languages and regions); locale as in `dateTimeFormat`. */
export function displayNames(locale: string, options: Intl.DisplayNamesOptions): Intl.DisplayNames {
  return displayNameTables(locale, options);
}

/** Shared `Intl.PluralRules`; locale as in `dateTimeFormat`. */
export function pluralRules(locale: string, options: Intl.PluralRulesOptions = {}): Intl.PluralRules {
  return pluralRulesets(locale, options);
}

/** A shared `Intl.RelativeTimeFormat` ("3 days ago"); locale and digits as in `dateTimeFormat`. */
export function relativeTimeFormat(
  locale: string,
  options: RelativeTimeOptions = {},
): Intl.RelativeTimeFormat {
  return relativeTimeFormats(locale, options);
}
