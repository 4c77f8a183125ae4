import type {Opportunity} from '@mitmach/feed';
import {dateTimeFormat, listFormat} from '@mitmach/logic';
import {slotDays, slotParts} from '@mitmach/logic/opportunities';
import type {SlotDay, SlotPart} from '../values/index.js';
import {weekdayLabel} from '../values/index.js';
import type {OpenedLocale} from './opened-context.js';

const partKeys = {
  morning: 'openedMorning',
  afternoon: 'openedAfternoon',
  evening: 'openedEvening',
} as const;

/** 1970-01-05 was a Monday. */
const mondayOf1970 = 4;
const dayInMilliseconds = 86_400_000;

/** Days one after the other: first and last are enough from three on. */
const runsOf = (days: readonly number[]): readonly (readonly number[])[] =>
  days.reduce<number[][]>((runs, day) => {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
    return runs;
  }, []);

const runText = (run: readonly number[], locale: OpenedLocale): readonly string[] => {
  const [first = 0, last = first] = [run[0], run.at(-1)];
  if (last - first < 2) return run.flatMap((day) => weekdayLabel(slotDays[day] as SlotDay, locale));
  const format = dateTimeFormat(locale.tag, {weekday: 'long', timeZone: 'UTC'});
  const at = (day: number): number => (mondayOf1970 + day) * dayInMilliseconds;
  return [format.formatRange(at(first), at(last))];
};

const daysText = (days: readonly number[], locale: OpenedLocale): string =>
  listFormat(locale.tag, {type: 'conjunction'}).format(runsOf(days).flatMap((run) => runText(run, locale)));

const partsText = (parts: readonly SlotPart[], {t, tag}: OpenedLocale): string =>
  parts.length === slotParts.length
    ? t('openedAllDay')
    : listFormat(tag, {type: 'conjunction'}).format(parts.map((part) => t(partKeys[part])));

/** A line begins with a capital, also where the language writes days of the week small. */
const capitalized = (text: string, {tag}: OpenedLocale): string =>
  text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(tag));

/**
 * When help is needed, in words: days with the same parts of the day together ("Tuesday and Thursday evenings"), in the
 * order of the week. Empty where nothing is said.
 */
export const availabilityTexts = (
  {availability = []}: Pick<Opportunity, 'availability'>,
  locale: OpenedLocale,
): readonly string[] => {
  const slots = new Set<string>(availability);
  if (slots.size === slotDays.length * slotParts.length) return [locale.t('openedAnyTime')];
  const daysByParts = new Map<string, {readonly parts: readonly SlotPart[]; readonly days: number[]}>();
  slotDays.forEach((day, index) => {
    const parts = slotParts.filter((part) => slots.has(`${day}-${part}`));
    const key = parts.join();
    const known = daysByParts.get(key) ?? {parts, days: []};
    known.days.push(index);
    if (parts.length > 0) daysByParts.set(key, known);
  });
  return [...daysByParts.values()].map(({parts, days}) => {
    const holes = {days: daysText(days, locale), parts: partsText(parts, locale)};
    return capitalized(locale.t('openedSlot', holes), locale);
  });
};
