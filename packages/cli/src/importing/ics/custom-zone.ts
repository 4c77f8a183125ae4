import {addIsoDays, dayOf, wallMinutes} from '@mitmach/logic';
import {expandRecurrence} from '@mitmach/logic/recurrence';
import {propertiesOf, propertyOf, type Component} from './components.js';
import {parseTime} from './time.js';

/** The clocks that a VTIMEZONE describes: minutes that they are ahead of UTC when they show a `LocalDateTime`. */
export type CustomZone = (local: string) => number;

/** One of its observances, such as summer time (RFC 5545 §3.6.5). */
interface Observance {
  readonly start: string;
  readonly before: number;
  readonly after: number;
  readonly rule: string | undefined;
  readonly add: readonly string[];
}

/** `+0100`, `-033000`, in minutes. */
const readOffset = (value: string): number | undefined => {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)(?:\d\d)?$/.exec(value.trim()) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  if (sign === undefined || total > 1439) return undefined;
  return sign === '-' ? -total : total;
};

const valueOf = (component: Component, name: string): string => propertyOf(component, name)?.value ?? '';

const readObservance = (component: Component): Observance | undefined => {
  const start = parseTime(valueOf(component, 'dtstart'))?.local;
  const after = readOffset(valueOf(component, 'tzoffsetto'));
  if (start === undefined || after === undefined) return undefined;
  const before = readOffset(valueOf(component, 'tzoffsetfrom')) ?? after;
  const add = propertiesOf(component, 'rdate')
    .flatMap(({value}) => value.split(','))
    .map((value) => parseTime(value)?.local)
    .filter((local) => local !== undefined);
  return {start, before, after, rule: propertyOf(component, 'rrule')?.value, add};
};

/** The last time that an observance began, up to `local`; undefined where it did not begin yet. */
const lastBegin = ({start, rule, add}: Observance, local: string): string | undefined => {
  if (start > local) return undefined;
  const range = {from: addIsoDays(dayOf(local), -800), to: dayOf(local)};
  const expanded = rule === undefined ? [] : expandRecurrence({start, rule}, range).starts;
  return [start, ...add, ...expanded]
    .filter((begin) => begin <= local)
    .sort()
    .at(-1);
};

/** Reads the clocks of a VTIMEZONE; undefined where it describes none. */
export const readCustomZone = (component: Component): CustomZone | undefined => {
  const observances = component.components.map(readObservance).filter((one) => one !== undefined);
  const [first] = observances.toSorted((a, b) => wallMinutes(a.start) - wallMinutes(b.start));
  if (!first) return undefined;
  return (local) => {
    const begun = observances
      .map(({after, ...observance}) => ({after, begin: lastBegin({after, ...observance}, local)}))
      .filter(({begin}) => begin !== undefined)
      .sort((a, b) => (a.begin ?? '').localeCompare(b.begin ?? ''));
    return begun.at(-1)?.after ?? first.before;
  };
};
