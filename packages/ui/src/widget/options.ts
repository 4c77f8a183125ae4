import type {ReactiveElement} from 'lit';
import {warnOnce} from '../page/warn-once.js';

/**
 * What an attribute, a property or an entry of a config file may hold. Lit takes it as
 * a converter that leaves the value as it was written; `readOption` decides, so that all three ways in are judged alike.
 */
export interface Option<T> {
  /** The value meant; undefined where it is not one. */
  readonly parse: (given: unknown) => T | undefined;
  /** Completes "takes …". */
  readonly expects: string;
  /** An attribute without a value says something. */
  readonly isFlag?: true;
}

/** An option from how it is read. */
export const option = <T>(expects: string, parse: Option<T>['parse']): Option<T> => ({
  expects,
  parse,
});

/** One of some words. */
export const choice = <T extends string>(...values: readonly T[]): Option<T> =>
  option(values.join(', '), (given) => values.find((value) => value === given));

/** Any text. */
export const text: Option<string> = option('a text', (given) =>
  typeof given === 'string' ? given : undefined,
);

/** A whole number within bounds. */
export const wholeNumber = (minimum: number, maximum: number): Option<number> =>
  option(`a whole number from ${String(minimum)} to ${String(maximum)}`, (given) => {
    const number = typeof given === 'string' ? Number(given) : given;
    return Number.isInteger(number) && (number as number) >= minimum && (number as number) <= maximum
      ? (number as number)
      : undefined;
  });

/** Space-separated ids. */
export const ids: Option<readonly string[]> = option('ids separated by spaces', (given) => {
  const list = typeof given === 'string' ? given.split(/\s+/).filter(Boolean) : given;
  return Array.isArray(list) && list.every((entry) => typeof entry === 'string') ? list : undefined;
});

const optionOf = (element: ReactiveElement, name: string): {option: Option<unknown>; attribute: string} => {
  const declaration = (element.constructor as typeof ReactiveElement).elementProperties.get(name);
  const {attribute} = declaration ?? {};
  return {
    option: declaration?.converter as Option<unknown>,
    attribute: typeof attribute === 'string' ? attribute : name.toLowerCase(),
  };
};

const ownEntry = (config: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(config, name) ? config[name] : undefined;

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/**
 * The value of an option: the element's own, else the config file's. A wrong one is named in one warning and counts as
 * not given, so that the default is used.
 * @param config entries of the config file by attribute name
 */
export const readOption = <E extends ReactiveElement, K extends keyof E & string>(
  element: E,
  name: K,
  config: Readonly<Record<string, unknown>> = {},
): NonNullable<E[K]> | undefined => {
  const {option: declared, attribute} = optionOf(element, name);
  const given = [element[name], ownEntry(config, attribute)];
  for (const value of given.map(trimmed)) {
    if (value === undefined || value === null || (value === '' && !declared.isFlag)) continue;
    const parsed = declared.parse(value);
    if (parsed !== undefined) return parsed as NonNullable<E[K]>;
    const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '?';
    warnOnce(
      'wrong-attribute',
      `<${element.localName} ${attribute}="${written.slice(0, 60)}">: ${attribute} takes ${declared.expects}. The default is used.`,
      element,
    );
  }
  return undefined;
};
