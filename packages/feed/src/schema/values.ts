import * as z from 'zod/mini';
import {limits} from '../limits.js';
import {rules, type Rule, type RuleName} from './rules.js';

/** A text under a rule. The name goes along as the message, by which the table of the reader finds the rule again. */
const ruled = (name: RuleName, maximum: number = limits.token) => {
  const {pattern, test}: Rule = rules[name];
  return z
    .string()
    .check(
      z.minLength(name === 'text' ? 0 : 1),
      z.maxLength(maximum),
      ...(pattern ? [z.regex(pattern, {error: name, abort: true})] : []),
      ...(test ? [z.refine<string>(test, {error: name})] : []),
    );
};

const byLanguage = (maximum: number) =>
  z.union([
    ruled('text', maximum),
    z
      .record(ruled('language'), ruled('text', maximum))
      .check(z.refine((texts: object) => Object.keys(texts).length > 0)),
  ]);

/** A short token: an id, a rule, a code. */
export const token = z.string().check(z.minLength(1), z.maxLength(limits.token));
/** A text, or one a language by BCP 47 tag. */
export const localized = byLanguage(limits.text);
export const summary = byLanguage(limits.summary);
export const link = ruled('link');
export const essentialLink = ruled('essentialLink');
export const date = ruled('date');
export const instant = ruled('instant');
export const start = ruled('start');
export const localDateTime = ruled('localDateTime');
export const fuzzyDate = ruled('fuzzyDate');
export const duration = ruled('duration');
export const timeZone = ruled('timeZone');
export const languageTag = ruled('language');
/** A whole number from 0. */
export const count = z.number().check(z.minimum(0), z.multipleOf(1));
/** A number from 0. */
export const amount = z.number().check(z.minimum(0));
export const flag = z.boolean();

/** An optional list within an item. */
export const list = <T extends z.ZodMiniType>(entry: T, maximum: number = limits.itemList) =>
  z.optional(z.array(entry).check(z.maxLength(maximum)));
