import {parseDate} from '@mitmach/logic';
import {similarTo} from '../texts/similar.js';
import {elements} from './elements.generated.js';
import type {AttributeData, ElementData} from './elements.js';

/** What is wrong with an attribute of a widget. */
export interface AttributeFault {
  readonly code: 'unknown-attribute' | 'wrong-attribute-value';
  readonly name: string;
  readonly value: string;
  /** What it takes, for `wrong-attribute-value`. */
  readonly attribute?: AttributeData | undefined;
  /** A name or a value that was most likely meant. */
  readonly suggestion?: string | undefined;
}

/** The element of a tag; undefined for one that mitmach does not have. */
export const elementOf = (tag: string): ElementData | undefined =>
  elements.find((element) => element.tag === tag);

/** The names by which people call the widgets: `calendar`. `<mitmach-feed>` is none, it shows nothing. */
export const widgetNames: readonly string[] = elements
  .map(({tag}) => tag.replace('mitmach-', ''))
  .filter((name) => name !== 'feed');

/** What every element of a page may have. */
const everywhere =
  /^(id|class|style|lang|dir|title|hidden|slot|part|role|tabindex|translate|inert|nonce|is|on[a-z]+|(aria|data)-.+)$/;

const isWhole = (value: string, [least, most]: AttributeData['of']): boolean =>
  /^\d+$/.test(value) && Number(value) >= Number(least) && Number(value) <= Number(most);

const milliseconds = {s: 1000, m: 60_000, h: 3_600_000} as const;

const isDuration = (value: string): boolean => {
  const [, count, unit] = /^(\d{1,4})([smh])$/.exec(value) ?? [];
  return count !== undefined && Number(count) * milliseconds[unit as 's' | 'm' | 'h'] >= 30_000;
};

const words = (value: string): string[] => value.split(/\s+/).filter(Boolean);

type Takes = (value: string, attribute: AttributeData) => boolean;

/** As the converters of the same names in `packages/ui` have it. */
const takes: Readonly<Record<AttributeData['takes'], Takes>> = {
  text: () => true,
  ids: () => true,
  choice: (value, {of}) => of.includes(value),
  choices: (value, {of}) => words(value).length > 0 && words(value).every((word) => of.includes(word)),
  flag: (value, {name}) => ['', 'true', 'false', name].includes(value),
  wholeNumber: (value, {of}) => isWhole(value, of),
  duration: isDuration,
  isoDate: (value) => parseDate(value) !== undefined,
};

const wrongWord = (value: string, {takes: kind, of}: AttributeData): string =>
  kind === 'choices' ? (words(value).find((word) => !of.includes(word)) ?? value) : value;

const faultOf = (element: ElementData, name: string, value: string): AttributeFault | undefined => {
  const attribute = element.attributes.find((each) => each.name === name);
  if (!attribute) {
    if (everywhere.test(name)) return undefined;
    const names = element.attributes.map((each) => each.name);
    return {code: 'unknown-attribute', name, value, suggestion: similarTo(name, names)};
  }
  const given = value.trim();
  // An attribute without a value counts as not given.
  if ((given === '' && attribute.takes !== 'flag') || takes[attribute.takes](given, attribute)) {
    return undefined;
  }
  const known = attribute.takes === 'wholeNumber' ? [] : attribute.of.map(String);
  const suggestion = similarTo(wrongWord(given, attribute), known);
  return {code: 'wrong-attribute-value', name, value: given, attribute, suggestion};
};

/** What is wrong with the attributes of an element, as a browser reads them: names in small letters. */
export const attributeFaults = (
  element: ElementData,
  attributes: Readonly<Record<string, string>>,
): AttributeFault[] =>
  Object.entries(attributes).flatMap(([name, value]) => faultOf(element, name, value) ?? []);
