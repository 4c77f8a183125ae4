import {isTimeZone} from '@mitmach/logic';
import {findIana} from 'windows-iana';
import {propertyOf, textOf, type Component} from './components.js';
import {readCustomZone, type CustomZone} from './custom-zone.js';

/** What a TZID means: a zone that everybody knows, or clocks that only the file describes. */
export type ResolvedZone =
  | {readonly name: string; readonly custom?: undefined}
  | {readonly name?: undefined; readonly custom: CustomZone};

const UTC = /^(?:etc\/)?(?:utc|gmt|uct|zulu|universal|z)$/i;

/** As some programs write it, with their own name before: `/mozilla.org/20050126_1/Europe/Berlin`. */
const lastParts = (name: string): readonly string[] => {
  const parts = name.split('/').filter((part) => part !== '');
  return [3, 2].map((count) => parts.slice(-count).join('/'));
};

/** The IANA name of a zone that is named in any of the usual ways; undefined where there is none. */
const ianaName = (name: string): string | undefined => {
  if (UTC.test(name)) return 'UTC';
  if (isTimeZone(name)) return name;
  const [fromWindows] = findIana(name);
  return [fromWindows, ...lastParts(name)].find((zone) => zone !== undefined && isTimeZone(zone));
};

const zoneOf = (tzid: string, component: Component | undefined): ResolvedZone | undefined => {
  const named = ianaName(tzid) ?? ianaName(component ? textOf(component, 'x-lic-location') : '');
  if (named) return {name: named};
  const custom = component && readCustomZone(component);
  return custom && {custom};
};

/** Finds out what the names of zones in a calendar mean. */
export class ZoneFinder {
  /** Names that no database knows, in the order met. */
  readonly unknown = new Set<string>();
  readonly #components: ReadonlyMap<string, Component>;
  readonly #found = new Map<string, ResolvedZone | undefined>();

  /** @param calendar whose VTIMEZONEs count */
  constructor(calendar: Component) {
    this.#components = new Map(
      calendar.components
        .filter(({name}) => name === 'vtimezone')
        .map((component) => [textOf(component, 'tzid'), component]),
    );
  }

  /** Undefined where nobody knows: neither the zone databases nor the file. */
  find(tzid: string): ResolvedZone | undefined {
    const name = tzid.trim().replace(/^"|"$/g, '');
    if (!this.#found.has(name)) this.#found.set(name, zoneOf(name, this.#components.get(name)));
    const zone = this.#found.get(name);
    if (zone?.name === undefined) this.unknown.add(name);
    return zone;
  }

  /** The zone that a calendar says for times without one, as Google and Apple write it. */
  static ofCalendar(calendar: Component): string | undefined {
    return ianaName(propertyOf(calendar, 'x-wr-timezone')?.value.trim() ?? '');
  }
}
