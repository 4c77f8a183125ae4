import ICAL from 'ical.js';
import type {ImportNote} from '../importer.js';
import {shortly} from '../entries/refusal.js';
import {contentLines, type ContentLine} from './content-lines.js';

/** A property with its value as written, still escaped. */
export interface Property {
  /** In small letters. */
  readonly name: string;
  /** By name in small letters; without quotation marks. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  readonly line: number;
}

/** A component such as a VEVENT. */
export interface Component {
  /** In small letters. */
  readonly name: string;
  /** Of its BEGIN. */
  readonly line: number;
  readonly properties: Property[];
  readonly components: Component[];
}

export interface ParsedCalendar {
  /** The outermost components: VCALENDARs, and what stands outside of them. */
  readonly components: readonly Component[];
  readonly notes: readonly ImportNote[];
  /** Components that broke off before their END; what they lack nobody knows. */
  readonly cut: ReadonlySet<Component>;
}

/** More than this inside each other is no calendar. */
const MAXIMUM_DEPTH = 20;

/** Values are taken as written: each importer of a value knows best what to make of a broken one. */
const RAW = Object.assign(Object.create(null) as object, {
  property: Object.create(null) as object,
  param: Object.create(null) as object,
  value: Object.create(null) as object,
});

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @throws where a parameter is broken */
const parseProperty = ({text, line}: ContentLine): Property => {
  const jCal: unknown = ICAL.parse.property(text, RAW as Parameters<typeof ICAL.parse.property>[1]);
  const [name, parameters, type, value] = jCal as [unknown, object, unknown, unknown];
  const known = new Map(Object.entries(parameters).map(([key, entry]) => [key.trim(), asText(entry)]));
  // The library takes it out of the parameters and hands it out as the type.
  return {
    name: asText(name).trim(),
    parameters: type === 'unknown' ? known : known.set('value', asText(type)),
    value: asText(value),
    line,
  };
};

/** Components that never stand inside each other. */
const ENTRIES: ReadonlySet<string> = new Set([
  'vcalendar',
  'vevent',
  'vtodo',
  'vjournal',
  'vfreebusy',
  'vtimezone',
]);

/** Puts lines together to components. */
class Structure {
  readonly components: Component[] = [];
  readonly notes: ImportNote[] = [];
  readonly cut = new Set<Component>();
  readonly #open: Component[] = [];

  take(line: ContentLine): void {
    if (line.repaired) this.#noteLine(line.repaired);
    const [, keyword = '', name = ''] = /^(begin|end)\s*:\s*(\S+)\s*$/i.exec(line.text) ?? [];
    if (/^begin$/i.test(keyword)) this.#begin(name.toLowerCase(), line);
    else if (keyword) this.#end(name.toLowerCase(), line);
    else this.#addProperty(line);
  }

  finish(): void {
    for (const component of this.#open) this.cut.add(component);
  }

  #begin(name: string, {line}: ContentLine): void {
    const last = this.#open.at(-1);
    const isWrongPlace = last && ENTRIES.has(name) && (last.name !== 'vcalendar' || name === 'vcalendar');
    if (isWrongPlace) {
      this.cut.add(last);
      this.#open.pop();
    }
    const component: Component = {name, line, properties: [], components: []};
    if (this.#open.length < MAXIMUM_DEPTH) (this.#open.at(-1)?.components ?? this.components).push(component);
    this.#open.push(component);
  }

  #end(name: string, line: ContentLine): void {
    const index = this.#open.findLastIndex((component) => component.name === name);
    if (index < 0) this.#noteLine(line);
    else for (const inner of this.#open.splice(index).slice(1)) this.cut.add(inner);
  }

  #addProperty(line: ContentLine): void {
    try {
      const property = parseProperty(line);
      this.#open.at(-1)?.properties.push(property);
    } catch {
      this.#noteLine(line);
    }
  }

  #noteLine({line, text}: {readonly line: number; readonly text: string}): void {
    this.notes.push({code: 'bad-value', place: {line}, value: shortly(text), detail: 'iCalendar'});
  }
}

/**
 * Reads the structure of an iCalendar file (RFC 5545 §3.1, §3.4): components and their properties, with the number of
 * the line of each. Several calendars in one file, and events outside of any, are fine. A broken line is noted, and
 * nothing else lost for it.
 */
export const parseCalendar = (text: string): ParsedCalendar => {
  const structure = new Structure();
  for (const line of contentLines(text)) structure.take(line);
  structure.finish();
  const {components, notes, cut} = structure;
  return {components, notes, cut};
};

/** The first property of a name, in small letters. */
export const propertyOf = ({properties}: Component, name: string): Property | undefined =>
  properties.find((property) => property.name === name);

export const propertiesOf = ({properties}: Component, name: string): readonly Property[] =>
  properties.filter((property) => property.name === name);

/** A value of the type TEXT without its escapes (RFC 5545 §3.3.11). */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,nN"])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

/** The text of the first property of a name, without white space around it; empty where there is none. */
export const textOf = (component: Component, name: string): string =>
  unescapeText(propertyOf(component, name)?.value ?? '').trim();

/** The values of a list such as CATEGORIES, taken apart at the commas that are not escaped. */
export const splitValues = (value: string): readonly string[] => value.match(/(?:\\.|[^\\,])+/g) ?? [];
