import {attributeFaults, elementOf} from '@mitmach/cli/snippet';
import type {Condition, OptionData, WidgetData} from './option-data.js';
import {widgets} from './options.generated.js';

/** A widget by its short name; undefined for one that there is not. */
export const widgetNamed = (name: string): WidgetData | undefined =>
  widgets.find((widget) => widget.name === name);

/** An option of a widget; undefined for one that it does not have. */
export const optionNamed = (widget: string, name: string): OptionData | undefined =>
  widgetNamed(widget)?.options.find((option) => option.name === name);

/** What the tool asks for in other places than a list of options. */
const elsewhere = new Set(['src', 'config']);

/** Whether a widget has this option and understands the value. */
export const takesValue = (widget: string, name: string, value: string): boolean => {
  const element = elementOf(`mitmach-${widget}`);
  if (!element || elsewhere.has(name) || !optionNamed(widget, name)) return false;
  return attributeFaults(element, {[name]: value}).length === 0;
};

/** The parts of a form and the options that each asks for, in this order. What nobody has put anywhere comes last. */
const sections = {
  content: [
    'kinds',
    'organizations',
    'topics',
    'categories',
    'phases',
    'districts',
    'when',
    'query',
    'limit',
  ],
  layout: [
    ...['view', 'layout', 'views', 'order', 'sort', 'navigator', 'spacing', 'interval', 'per-page'],
    ...['week-numbers', 'guided', 'date', 'detail', 'tiles'],
  ],
  visitors: ['filters', 'locked', 'deep-links', 'key', 'alerts', 'refresh'],
  page: ['theme', 'heading-level', 'json-ld', 'qr'],
} as const;
export type Section = keyof typeof sections | 'further';

const placed: ReadonlySet<string> = new Set(Object.values(sections).flat());

/** The options of a widget that a part of the form asks for. */
export const optionsIn = (widget: string, section: Section): readonly OptionData[] => {
  const own = (widgetNamed(widget)?.options ?? []).filter(({name}) => !elsewhere.has(name));
  if (section === 'further') return own.filter(({name}) => !placed.has(name));
  return sections[section].flatMap((name) => own.filter((option) => option.name === name));
};

/** The ids or names in a list that spaces separate. */
export const wordsIn = (text = ''): readonly string[] => text.split(/\s+/).filter(Boolean);

/**
 * Which values of an option can be seen: the chosen one, and those that visitors can change to, where another option
 * of the same name in plural lists them. Undefined where it is open which there are.
 */
const seenValues = (
  widget: string,
  attribute: string,
  options: Readonly<Record<string, string>>,
): ReadonlySet<string> | undefined => {
  const own = options[attribute] ?? optionNamed(widget, attribute)?.usual;
  const plural = optionNamed(widget, `${attribute}s`);
  if (own === undefined && !plural) return undefined;
  const usual = wordsIn(plural?.usual);
  const given = options[`${attribute}s`];
  const offered =
    given === undefined ? (own === undefined || usual.includes(own) ? usual : []) : wordsIn(given);
  return new Set([...offered, ...wordsIn(own)]);
};

/** Why an option does nothing as things are: the condition that is not met; undefined where it counts. */
export const unmetCondition = (
  widget: string,
  {appliesTo}: OptionData,
  options: Readonly<Record<string, string>>,
): Condition | undefined => {
  if (!appliesTo) return undefined;
  const {attribute, values} = appliesTo;
  if (values.length === 0) return Object.hasOwn(options, attribute) ? undefined : appliesTo;
  const seen = seenValues(widget, attribute, options);
  return !seen || values.some((value) => seen.has(value)) ? undefined : appliesTo;
};

/** The options that count: a snippet does not carry along what does nothing, or what the widget would refuse. */
export const effectiveOptions = (
  widget: string,
  options: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(options).filter(([name, value]) => {
      const option = optionNamed(widget, name);
      const counts = option !== undefined && unmetCondition(widget, option, options) === undefined;
      return counts && takesValue(widget, name, value);
    }),
  );
