import {fold} from '@mitmach/logic';
import {readNumber} from './numbers.js';

/** What an event costs, as fields of the event. */
export interface PriceFields {
  readonly free?: true;
  readonly price?: {readonly amount?: number; readonly currency?: string; readonly note?: string};
}

const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  dkk: 'DKK',
  chf: 'CHF',
  '£': 'GBP',
  gbp: 'GBP',
  $: 'USD',
  usd: 'USD',
};

const freeWords =
  /^(?:eintritt |entree? |der eintritt ist )?(?:frei|kostenlos|kostenfrei|umsonst|free|gratis|gratuit)[.!]?$/;
const amountFirst = /^(?<digits>\d[\d.,]*?)(?:[.,]-+)?\s*(?<sign>[^\d\s]\S*)?$/;
const currencyFirst = /^(?<sign>€|eur|euro|dkk|chf|£|gbp|\$|usd)\s*(?<digits>\d[\d.,]*?)(?:[.,]-+)?$/;

const amountOf = (words: string): PriceFields | undefined => {
  const {digits, sign = ''} = (currencyFirst.exec(words) ?? amountFirst.exec(words))?.groups ?? {};
  const amount = readNumber(digits, 'amount').value;
  if (amount === undefined) return undefined;
  const currency = currencies[sign];
  if (currency !== undefined) return {price: {amount, currency}};
  return sign === '' ? {price: {amount}} : undefined;
};

/**
 * Reads a price as people type it: `5 €`, `5,- €`, `Eintritt frei`. What is more than one amount (`10/8 €`,
 * `50 kr`) stays a note in its own words.
 */
export const readPrice = (raw: string | number): PriceFields => {
  if (typeof raw === 'number') return raw >= 0 ? {price: {amount: raw}} : {};
  const words = fold(raw).replace(/\s+/g, ' ').trim();
  if (freeWords.test(words)) return {free: true};
  return amountOf(words) ?? {price: {note: raw.trim()}};
};
