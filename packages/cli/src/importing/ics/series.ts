import {dayOf, fromWallMinutes, isAllDay, durationMinutes, wallMinutes} from '@mitmach/logic';
import type {FieldReader} from '../entries/field-reader.js';
import {compact} from '../entries/gathering.js';
import type {Fields} from '../entries/untyped.js';
import {inZone, type CalendarClock, type ZonedTime} from './clock.js';
import {propertiesOf, type Component, type Property} from './components.js';
import {isUsableRule, portableRule} from './rule.js';

/** A single date of a series that is another than the rule says: `start` by the rule → fields that differ. */
type Overrides = Readonly<Record<string, Fields>>;

interface SlotContext {
  /** Of the series. */
  readonly start: ZonedTime;
  readonly clock: CalendarClock;
}

export interface SeriesContext extends SlotContext {
  readonly reader: FieldReader;
  readonly overrides: Overrides;
  /** Dates that are left out, besides those of EXDATE. */
  readonly excluded: readonly string[];
}

/** For dates that no rule gives: the feed knows a series by its rule alone. */
const ONCE = 'FREQ=DAILY;COUNT=1';

/** A time in the form of the starts of a series: a day of a series of days. */
const asStart = (time: ZonedTime, {start}: SlotContext): string => {
  const local = inZone(time, start.timeZone);
  return isAllDay(start.local) ? dayOf(local) : local;
};

/** The start by the rule that a value names, in EXDATE or RECURRENCE-ID; undefined for one that does not exist. */
export const readSlot = (value: string, {parameters}: Property, context: SlotContext): string | undefined => {
  // Midnight in UTC is no time of the day before where days are meant.
  const tzid = parameters.get('tzid');
  const isDay = isAllDay(context.start.local);
  const time = context.clock.readValue(isDay ? value.replace(/Z$/i, '') : value, isDay ? undefined : tzid);
  return time && asStart(time, context);
};

const readSlots = (event: Component, name: string, context: SeriesContext): readonly string[] =>
  propertiesOf(event, name).flatMap((property) =>
    property.value.split(',').flatMap((value) => {
      const slot = readSlot(value, property, context);
      context.reader.field = name.toUpperCase();
      if (slot === undefined && value.trim()) context.reader.note('bad-date', value);
      return slot === undefined ? [] : [slot];
    }),
  );

interface Addition {
  readonly start: string;
  readonly end?: string | undefined;
}

/** One value of RDATE: a time, or a period with its end or its length (RFC 5545 §3.3.9). */
const readAddition = (value: string, property: Property, context: SeriesContext): Addition | undefined => {
  const [from = '', to] = value.split('/');
  const start = readSlot(from, property, context);
  if (start === undefined || to === undefined || isAllDay(start)) {
    return start === undefined ? undefined : {start};
  }
  const minutes = durationMinutes(to.trim());
  if (minutes) return {start, end: fromWallMinutes(wallMinutes(start) + minutes)};
  return {start, end: readSlot(to, property, context)};
};

const readAdditions = (event: Component, context: SeriesContext): readonly Addition[] =>
  propertiesOf(event, 'rdate').flatMap((property) =>
    property.value.split(',').flatMap((value) => {
      const addition = readAddition(value, property, context);
      context.reader.field = 'RDATE';
      if (!addition && value.trim()) context.reader.note('bad-date', value);
      return addition ? [addition] : [];
    }),
  );

/** The rule of an event, where it has one that makes sense. */
const readRule = (event: Component, {start, reader}: SeriesContext): string | undefined => {
  const [first, ...others] = propertiesOf(event, 'rrule');
  reader.field = 'recurrence';
  for (const {value} of [...others, ...propertiesOf(event, 'exrule')]) reader.note('bad-rule', value);
  if (!first) return undefined;
  const rule = portableRule(first.value, start);
  if (isUsableRule(rule, start)) return rule;
  reader.note('bad-rule', first.value);
  return undefined;
};

const distinct = (list: readonly string[]): readonly string[] => [...new Set(list)].sort();

/**
 * The `recurrence` of an event: its rule, what is excluded and added, and its exceptions; undefined for an event that
 * takes place once. EXRULE, which RFC 5545 took out, and a second RRULE are noted; a rule that makes no sense too, and
 * the event takes place at its start and what is added.
 */
export const readSeries = (event: Component, context: SeriesContext): Fields | undefined => {
  const {overrides, excluded} = context;
  const rule = readRule(event, context);
  const additions = readAdditions(event, context);
  const exclude = readSlots(event, 'exdate', context);
  if (!rule && additions.length === 0 && Object.keys(overrides).length === 0) return undefined;
  // Without a rule nothing else gives the dates that the exceptions are of.
  const slots = rule ? [] : Object.keys(overrides).filter((slot) => slot !== context.start.local);
  const lengths = additions.filter(({end}) => end !== undefined).map(({start, end}) => [start, {end}]);
  return compact({
    rule: rule ?? ONCE,
    exclude: distinct([...exclude, ...excluded]),
    add: distinct([...additions.map(({start}) => start), ...slots]),
    overrides: {...Object.fromEntries(lengths), ...overrides},
  });
};
