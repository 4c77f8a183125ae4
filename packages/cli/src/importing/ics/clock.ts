import {fromWallMinutes, instantOf, isAllDay, nowIn, wallMinutes} from '@mitmach/logic';
import type {Property} from './components.js';
import {parseTime} from './time.js';
import type {ZoneFinder} from './zones.js';

/** A time on the clocks of a zone that everybody knows. */
export interface ZonedTime {
  /** `Date` or `LocalDateTime`. */
  readonly local: string;
  /** IANA name. */
  readonly timeZone: string;
}

const padded = (value: number): string => String(value).padStart(2, '0');

/** A `LocalDateTime` of what the clocks of a zone show at an instant (ms since 1970). */
const localAt = (instant: number, timeZone: string): string => {
  const {hour, minute, second = 0, year, month, day} = nowIn(timeZone, instant);
  const date = `${String(year).padStart(4, '0')}-${padded(month)}-${padded(day)}`;
  return `${date}T${padded(hour)}:${padded(minute)}${second === 0 ? '' : `:${padded(second)}`}`;
};

/** The same moment on the clocks of another zone; a day stays the day that it is. */
export const inZone = ({local, timeZone}: ZonedTime, other: string): string =>
  isAllDay(local) || timeZone === other ? local : localAt(instantOf(local, timeZone), other);

/** Reads times of a calendar as times on clocks that everybody knows. */
export class CalendarClock {
  /** Zone of times that name none, and to whose clocks UTC is brought. */
  readonly timeZone: string;
  readonly #zones: ZoneFinder;

  constructor(zones: ZoneFinder, timeZone: string) {
    this.#zones = zones;
    this.timeZone = timeZone;
  }

  /** A property that holds one time; undefined where there is none that exists. */
  read({value, parameters}: Property): ZonedTime | undefined {
    return this.readValue(value, parameters.get('tzid'));
  }

  readValue(value: string, tzid: string | undefined): ZonedTime | undefined {
    const written = parseTime(value);
    const {timeZone} = this;
    if (!written) return undefined;
    const {local, isUtc} = written;
    if (isAllDay(local)) return {local, timeZone};
    if (isUtc) return {local: inZone({local, timeZone: 'UTC'}, timeZone), timeZone};
    return tzid === undefined ? {local, timeZone} : this.#inNamedZone(local, tzid);
  }

  /** The zone of a TZID where it is known, for what is said in it besides its start. */
  #inNamedZone(local: string, tzid: string): ZonedTime {
    const zone = this.#zones.find(tzid);
    const {timeZone} = this;
    if (!zone) return {local, timeZone};
    if (zone.name === 'UTC') return {local: inZone({local, timeZone: 'UTC'}, timeZone), timeZone};
    if (zone.name !== undefined) return {local, timeZone: zone.name};
    const utc = fromWallMinutes(wallMinutes(local) - zone.custom(local));
    return {local: inZone({local: utc, timeZone: 'UTC'}, timeZone), timeZone};
  }
}
