import {fold} from '@mitmach/logic';
import {readChoice} from './choices.js';
import {readNumber} from './numbers.js';
import {good, type Reading} from './reading.js';

/** How much time is asked for, as the feed has it. */
export interface CommitmentFields {
  readonly kind: string;
  readonly hours?: number;
  readonly per?: 'week' | 'month';
  readonly note?: string;
}

const hoursPer =
  /^(?:ca\.? |etwa |about )?(\d+(?:[.,]\d+)?) ?(?:std\.?|stunden?|h|hours?|timer?) ?(?:\/|pro|per|je|a|in der|im|om) ?(?:(woche|week|ugen?)|(?:monat|month|maneden?))$/;

const byHours = (text: string): CommitmentFields | undefined => {
  const [, digits, week] = hoursPer.exec(fold(text).replace(/\s+/g, ' ').trim()) ?? [];
  const hours = readNumber(digits, 'amount').value;
  if (hours === undefined) return undefined;
  const isExact = /^\d/.test(text);
  const fields = {kind: 'regular', hours, per: week === undefined ? 'month' : 'week'} as const;
  return isExact ? fields : {...fields, note: text};
};

/** Reads how much time is asked for: `regelmäßig`, `2 Std./Woche`. */
export const readCommitment = (text: string): Reading<CommitmentFields> => {
  const fields = byHours(text.trim());
  if (fields) return good(fields);
  const kind = readChoice(text, 'commitmentKind');
  return kind.problem ? kind : good({kind: kind.value});
};
