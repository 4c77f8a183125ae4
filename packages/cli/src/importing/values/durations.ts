import {fold} from '@mitmach/logic';
import {readNumber} from './numbers.js';
import {bad, good, type Reading} from './reading.js';

const iso = /^P(?=.)(?:\d+W|(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;
const hours = /^(\d+(?:[.,]\d+)?) ?(?:h|std\.?|stunden?|hours?|timer?)$/;
const minutes = /^(\d+) ?(?:m|min\.?|minuten?|minutes?|minutter)$/;

const inMinutes = (words: string): number | undefined => {
  const [, clockHours, clockMinutes] = /^(\d{1,2}):(\d{2})(?: ?h| ?std\.?)?$/.exec(words) ?? [];
  if (clockHours !== undefined) return Number(clockHours) * 60 + Number(clockMinutes);
  const [, whole] = minutes.exec(words) ?? [];
  if (whole !== undefined) return Number(whole);
  const amount = readNumber(hours.exec(words)?.[1], 'amount').value;
  return amount === undefined ? undefined : Math.round(amount * 60);
};

/** Reads how long something takes, as ISO 8601 has it: `PT1H30M`, `90 Min.`, `1,5 Stunden`, `1:30`. */
export const readDuration = (raw: unknown): Reading<string> => {
  const text = typeof raw === 'string' ? raw.trim() : '';
  if (iso.test(text)) return good(text);
  const length = inMinutes(fold(text).replace(/\s+/g, ' '));
  if (length === undefined || length === 0) return bad('bad-value', 'PT1H30M');
  const [wholeHours, rest] = [Math.floor(length / 60), length % 60];
  return good(`PT${wholeHours > 0 ? `${wholeHours}H` : ''}${rest > 0 ? `${rest}M` : ''}`);
};
