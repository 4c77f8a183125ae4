import {bad, good, type Reading} from './reading.js';

/** What a number is of: a `whole` one from 0, an `amount` from 0, or degrees of latitude or longitude. */
export type NumberKind = 'whole' | 'amount' | 'latitude' | 'longitude';

const degrees: Readonly<Partial<Record<NumberKind, number>>> = {latitude: 90, longitude: 180};

const fits = (value: number, kind: NumberKind): boolean => {
  const most = degrees[kind];
  if (most !== undefined) return Math.abs(value) <= most;
  return value >= 0 && Number.isFinite(value) && (kind !== 'whole' || Number.isInteger(value));
};

/** `ab 16 Jahren`, `max. 20`, `5 €`: words that a column of numbers often has, and which say nothing else. */
const dressed =
  /^(?:ab|bis(?: zu)?|max(?:imal)?|min(?:destens)?|from|up to|fra)?\.?\s*([+-]?\d[\d.,' ]*?)\s*(?:[\p{L}€%°]+\.?|\+)?$/iu;

const grouped = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

/** The last sign taken for the decimal one, and the other for that of thousands. */
const asDecimal = (digits: string): number => {
  const at = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (at < 0) return Number(digits);
  const whole = digits.slice(0, at);
  const isGood = /^[+-]?\d+$/.test(whole) || (grouped.test(whole) && !whole.includes(digits.charAt(at)));
  return isGood ? Number(`${whole.replace(/[.,]/g, '')}.${digits.slice(at + 1)}`) : NaN;
};

/** A sign alone taken for that of thousands. */
const asGroups = (digits: string): number =>
  grouped.test(digits) ? Number(digits.replace(/[.,]/g, '')) : NaN;

const readingsOf = (digits: string): number[] =>
  [asDecimal, asGroups]
    .map((read) => read(digits.replace(/[' ]/g, '')))
    .filter((value) => !Number.isNaN(value));

const ofText = (text: string, kind: NumberKind): Reading<number> => {
  const digits = dressed.exec(text.trim())?.[1];
  const fitting = readingsOf(digits ?? 'none').filter((value) => fits(value, kind));
  const candidates = kind === 'amount' ? fitting : fitting.slice(kind === 'whole' ? -1 : 0).slice(0, 1);
  const [value, other] = candidates;
  if (value === undefined) return bad('bad-number');
  return other === undefined || other === value ? good(value) : bad('bad-number', `${value} / ${other}`);
};

/**
 * Reads a number as people type it: `54,78`, `1.234,50`, `ab 16 Jahren`. Where it can be two, `1.234` as an amount, it is
 * a problem that names both.
 */
export const readNumber = (raw: unknown, kind: NumberKind): Reading<number> => {
  if (typeof raw === 'number') return fits(raw, kind) ? good(raw) : bad('bad-number');
  return typeof raw === 'string' ? ofText(raw, kind) : bad('bad-number');
};
