import {isAllowedLink} from '../links.js';

/** What a text must be, beyond its length. The Zod schema and the reader share these, so that they cannot differ. */
export interface Rule {
  /** For the JSON Schema too, so without anything that only JavaScript knows. */
  readonly pattern?: RegExp;
  readonly test?: (text: string) => boolean;
}

const htmlTag = /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|<!--[^<>]*>/i;
const allTags = new RegExp(htmlTag.source, 'gi');

/** Takes HTML tags out of a text; where that puts a new tag together, its brackets go too. */
export const withoutTags = (text: string): string => {
  const stripped = text.replace(allTags, '');
  return htmlTag.test(stripped) ? stripped.replaceAll('<', '') : stripped;
};

const isRealDate = (text: string): boolean => {
  const day = text.slice(0, 10);
  if (day.length < 10) return true;
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** Known to be good: asking is slow, and many events name the same. */
const timeZones = new Set<string>();

const isTimeZone = (name: string): boolean => {
  try {
    if (!timeZones.has(name)) new Intl.DateTimeFormat('en', {timeZone: name});
    timeZones.add(name);
    return true;
  } catch {
    return false;
  }
};

const day = String.raw`(?!0000)\d{4}-\d\d-\d\d`;
const time = String.raw`T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?`;
const dated = (pattern: string): Rule => ({pattern: new RegExp(`^${pattern}$`), test: isRealDate});

export const rules = {
  /** No HTML tags; `<https://…>` is an autolink of the rich text, not a tag. */
  text: {test: (text) => !htmlTag.test(text)},
  /** An allow-listed address; the field is left out where it is not. */
  link: {test: isAllowedLink},
  /** The same where the object around it makes no sense without. */
  essentialLink: {test: isAllowedLink},
  date: dated(day),
  start: dated(`${day}(${time})?`),
  localDateTime: dated(day + time),
  /** RFC 3339 §5.6. */
  instant: dated(
    String.raw`${day}[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)`,
  ),
  /** EDTF level 0 (ISO 8601-2), years 0001–9999. */
  fuzzyDate: dated(String.raw`(?!0000)\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?`),
  /** ISO 8601 §5.5.2, weeks, days, hours, minutes and seconds. */
  duration: {pattern: /^P(?=.)(\d+W|(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$/},
  timeZone: {test: isTimeZone},
  /** The shape of a BCP 47 tag. */
  language: {pattern: /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/},
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;

/** Whether a text keeps a rule. */
export const keeps = (name: RuleName, text: string): boolean => {
  const {pattern, test}: Rule = rules[name];
  return (pattern?.test(text) ?? true) && (test?.(text) ?? true);
};
