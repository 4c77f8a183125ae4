import {nowIn, withOffset, formatIsoDate} from '@mitmach/logic';
import {isJson, without, type Json} from './document.model.js';

/** Where in an item a value stands, from the outside in; a number is a place in a list. */
export type Path = readonly (string | number)[];

/** `['locations', 0, 'name']` → `locations[0].name`, as problems say it. */
export const pathName = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? key : `${text}.${key}`,
    '',
  );

/** The value at a path; undefined where there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return (inner as unknown[])[Number(key)];
    return isJson(inner) ? inner[key] : undefined;
  }, value);

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isJson(value) && Object.keys(value).length === 0);

const setIn = (object: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(object) ? [...(object as unknown[])] : [];
    list[key] = setIn(list[key], rest, value) ?? {};
    return list;
  }
  const fields = isJson(object) ? object : {};
  const inner = setIn(fields[key], rest, value);
  if (isNothing(inner)) return without(fields, key);
  return {...fields, [key]: inner};
};

/** Fields with a value at a path. Nothing there takes the field away, and what is empty then around it. */
export const withValue = (fields: Json, path: Path, value: unknown): Json => {
  const changed = setIn(fields, path, value);
  return isJson(changed) ? changed : {};
};

/** One more group at the end of a list. */
export const withGroup = (fields: Json, path: Path): Json => {
  const list = valueAt(fields, path);
  return withValue(fields, path, [...(Array.isArray(list) ? (list as unknown[]) : []), {}]);
};

/** A list without one of its groups. */
export const withoutGroup = (fields: Json, path: Path): Json => {
  const at = path.at(-1);
  const list = valueAt(fields, path.slice(0, -1));
  if (!Array.isArray(list)) return fields;
  return withValue(
    fields,
    path.slice(0, -1),
    list.filter((_, index) => index !== at),
  );
};

const cleaned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(cleaned).filter((entry) => !isNothing(entry));
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, cleaned(inner)] as const)
      .filter(([, inner]) => !isNothing(inner)),
  );
};

/** Fields without groups that nobody filled in. */
export const withoutEmpty = (fields: Json): Json => {
  const clean = cleaned(fields);
  return isJson(clean) ? clean : {};
};

/** A text as it stands in a field; numbers, too. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A number as people write it, `12,50`; what is none stays what it is, so that it can be told. */
export const numberOf = (text: string): number | string | undefined => {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const number = Number(trimmed.replace(',', '.'));
  return Number.isNaN(number) ? trimmed : number;
};

/** An address as people write it, `www.example.org`, with what links need. */
export const linkOf = (text: string): string => {
  const trimmed = text.trim();
  return /^(www\.|[\w-]+(\.[\w-]+)*\.(com|de|dk|eu|info|net|org|sh)(\/|$))/i.test(trimmed)
    ? `https://${trimmed}`
    : trimmed;
};

/** One entry a line. */
export const entriesOf = (text: string): string[] =>
  text
    .split(/\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A day and a time, as two fields show them. */
export interface Moment {
  readonly day: string;
  readonly time: string;
}

/** A wall-clock time as two fields; empty where it is none. */
export const momentOf = (value: unknown): Moment => {
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(textOf(value)) ?? [];
  return {day, time};
};

/** A day alone, or with its time; nothing without a day. */
export const momentText = ({day, time}: Moment): string | undefined =>
  day === '' ? undefined : time === '' ? day : `${day}T${time}`;

/** A point in time as the clocks of a zone show it. */
export const instantMoment = (value: unknown, timeZone: string): Moment => {
  const instant = Date.parse(textOf(value));
  if (Number.isNaN(instant)) return {day: '', time: ''};
  const {year, month, day, hour, minute} = nowIn(timeZone, instant);
  return {
    day: formatIsoDate({year, month, day}),
    time: [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'),
  };
};

/** The point in time of a moment in a zone; without a time, its midnight. */
export const instantText = ({day, time}: Moment, timeZone: string): string | undefined =>
  day === '' ? undefined : (withOffset(`${day}T${time === '' ? '00:00' : time}`, timeZone) ?? day);
