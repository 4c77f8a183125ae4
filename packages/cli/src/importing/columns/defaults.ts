import type {KindName} from '@mitmach/feed';
import type {ImportNote, ImportOptions} from '../importer.js';
import {readMoment, type Moment} from '../values/moment.js';
import {timeFieldOf, type TimeField, type UsualTimes} from './event-times.js';
import type {FieldContext} from './field-reading.js';
import {putValue, type ItemDraft, type PlacedValue} from './item-draft.js';
import {readField} from './read-field.js';
import {targetOf} from './target.js';

/** What items get that lack it. */
export interface Defaults {
  readonly item: ItemDraft;
  readonly times: UsualTimes;
  readonly notes: readonly ImportNote[];
}

type Times = Partial<Record<TimeField, Moment>>;

const joined = (...moments: readonly (Moment | undefined)[]): Moment =>
  Object.assign({}, ...moments) as Moment;

const usualTimes = (times: Times): UsualTimes => ({
  start: joined(times['start.time'], times['start.date'], times.start),
  end: joined(times['end.time'], times['end.date'], times.end),
});

const readTime = (name: string, raw: unknown, context: FieldContext): Times | undefined => {
  const field = timeFieldOf(name);
  const moment = readMoment(raw, {...context, isTimeSure: true}).value;
  return field && moment && {[field]: moment};
};

const readPlaced = (name: string, raw: unknown, {kind, context}: Reader): PlacedValue | undefined => {
  const target = targetOf(name, kind);
  // Ids stand as they are.
  const value = target && readField(raw, target.shape, {...context, termOf: () => undefined}).value;
  return target && value !== undefined ? {target, value, language: context.language} : undefined;
};

interface Reader {
  readonly kind: KindName;
  readonly context: FieldContext;
}

/** Reads the `defaults` of a source, in which fields may be nested or paths. */
export const readDefaults = ({defaults = {}}: ImportOptions, reader: Reader): Defaults => {
  const item: ItemDraft = {};
  const times: Times = {};
  const notes: ImportNote[] = [];
  for (const [name, raw] of Object.entries(defaults)) {
    const time = reader.kind === 'events' ? readTime(name, raw, reader.context) : undefined;
    const placed = time ? undefined : readPlaced(name, raw, reader);
    if (time) Object.assign(times, time);
    if (placed) putValue(item, placed);
    if (time || placed) continue;
    const value = JSON.stringify(raw).slice(0, 60);
    notes.push({code: 'bad-value', place: {}, field: `defaults.${name}`, value});
  }
  return {item, times: usualTimes(times), notes};
};
