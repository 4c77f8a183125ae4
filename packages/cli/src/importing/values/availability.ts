import {fold} from '@mitmach/logic';
import {splitList} from './lists.js';
import {bad, good, type Reading} from './reading.js';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const PARTS = ['morning', 'afternoon', 'evening'] as const;
type Day = (typeof DAYS)[number];
type Part = (typeof PARTS)[number];

/** In German, English and Danish, folded. */
const days: Readonly<Record<Day, RegExp>> = {
  mon: /^(?:mo|mon|montags?|mondays?|man|mandag)$/,
  tue: /^(?:di|tue|tues|dienstags?|tuesdays?|tirs?|tirsdag)$/,
  wed: /^(?:mi|wed|mittwochs?|wednesdays?|ons|onsdag)$/,
  thu: /^(?:do|thu|thur|thurs|donnerstags?|thursdays?|tors?|torsdag)$/,
  fri: /^(?:fr|fri|freitags?|fridays?|fre|fredag)$/,
  sat: /^(?:sa|sat|samstags?|sonnabends?|saturdays?|lor|lordag)$/,
  sun: /^(?:so|sun|sonntags?|sundays?|son|sondag)$/,
};
const parts: Readonly<Record<Part, RegExp>> = {
  morning: /^(?:vormittags?|morgens?|mornings?|formiddag)$/,
  afternoon: /^(?:nachmittags?|afternoons?|eftermiddag)$/,
  evening: /^(?:abends?|evenings?|aften)$/,
};
const weekend = /^(?:wochenenden?|weekends?)$/;
const weekdays = /^(?:werktags|wochentags|weekdays?|hverdage?)$/;
const filler = /^(?:und|and|og|am|an|jeden|every|hver|oder|or)$/;
const range = /^(?:-|bis|to|til)$/;

interface Found {
  readonly days: Set<Day>;
  readonly parts: Set<Part>;
  /** The day before a sign of a range. */
  last?: Day | undefined;
  isRange: boolean;
}

const namedDays = (word: string): readonly Day[] => {
  if (weekend.test(word)) return ['sat', 'sun'];
  return weekdays.test(word) ? DAYS.slice(0, 5) : DAYS.filter((day) => days[day].test(word));
};

const takeDays = (found: Found, named: readonly Day[]): boolean => {
  const [day] = named;
  const from = found.isRange && found.last ? DAYS.indexOf(found.last) : -1;
  const to = day && from >= 0 ? DAYS.indexOf(day) : -1;
  if (found.isRange && to < from) return false;
  for (const taken of to >= 0 ? DAYS.slice(from, to + 1) : named) found.days.add(taken);
  found.last = day;
  found.isRange = false;
  return true;
};

/** Whether the word says something about when; all others make the text more than slots of a week. */
const take = (found: Found, word: string): boolean => {
  const named = namedDays(word);
  if (named.length > 0) return takeDays(found, named);
  const part = PARTS.find((name) => parts[name].test(word));
  if (part) found.parts.add(part);
  // Between a day and its part, `mon-morning`, the sign means nothing.
  found.isRange = !part && range.test(word);
  return part !== undefined || found.isRange || filler.test(word);
};

const find = (text: string): Found | undefined => {
  const words = fold(text)
    .replace(/[-–]/g, ' - ')
    .replace(/([a-z])(vormittags?|nachmittags?|abends?)\b/g, '$1 $2')
    .split(/[\s,+&/.()]+/)
    .filter((word) => word !== '');
  const found: Found = {days: new Set(), parts: new Set(), isRange: false};
  const isClear = words.length > 0 && words.every((word) => take(found, word)) && !found.isRange;
  // "Monday morning and Tuesday evening" is not both on both.
  return isClear && (found.days.size <= 1 || found.parts.size <= 1) ? found : undefined;
};

const slotsOf = (found: Found): string[] => {
  const named = found.days.size > 0 ? DAYS.filter((day) => found.days.has(day)) : DAYS;
  const partsNamed = found.parts.size > 0 ? PARTS.filter((part) => found.parts.has(part)) : PARTS;
  return named.flatMap((day) => partsNamed.map((part) => `${day}-${part}`));
};

/** Entry by entry, unless a part of the day stands at the last for all: `Mo, Mi abends`. */
const slotsIn = (entries: readonly string[]): string[] | undefined => {
  const each = entries.map(find);
  const withPart = each.filter((found) => found && found.parts.size > 0).length;
  const isEach = each.every((found) => found !== undefined) && (withPart === 0 || withPart === each.length);
  if (isEach) return each.flatMap(slotsOf);
  const whole = find(entries.join(' '));
  return whole && slotsOf(whole);
};

/**
 * The slots of a week that a text or a list names: `mon-morning`, `Mo–Fr vormittags`, `am Wochenende`, `Di, Do`. A day
 * alone is all of it, a part of the day alone is on every day. A text that says anything else too is a problem.
 */
export const readAvailability = (raw: unknown): Reading<readonly string[]> => {
  const entries = Array.isArray(raw) ? raw.map(String) : typeof raw === 'string' ? splitList(raw) : [];
  const slots = slotsIn(entries) ?? [];
  return slots.length > 0 ? good([...new Set(slots)]) : bad('bad-value', 'mon-morning');
};
