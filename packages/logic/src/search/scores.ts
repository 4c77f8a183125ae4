import type {Meaning, Together} from './meaning.js';
import type {Occurrences} from './occurrences.js';
import type {Parts} from './relation.js';

/** How well documents meet something, by position; 0 where they do not. */
interface Scores {
  readonly values: Float32Array;
  /** In which fields, as bits. */
  readonly fields: Uint8Array;
}

/** The documents of an index. */
interface Collection {
  readonly size: number;
  readonly occurrences: Occurrences;
  /** What fields weigh, by their bits. */
  readonly weights: Float32Array;
}

/** What more of the same adds to the best of a document. */
const MORE = 0.1;

const scoresOfParts = ({size, occurrences, weights}: Collection, parts: Parts): Scores => {
  const values = new Float32Array(size);
  const fields = new Uint8Array(size);
  for (const [number, {quality}] of parts) {
    occurrences.each(number, (position, bits) => {
      const value = quality * (weights[bits] ?? 0);
      const before = values[position] ?? 0;
      values[position] = value > before ? value + MORE * before : before + MORE * value;
      fields[position] = (fields[position] ?? 0) | bits;
    });
  }
  return {values, fields};
};

const addTogether = (
  values: Float32Array,
  {quality, inOneField}: Together,
  members: readonly Scores[],
): void => {
  for (let position = 0; position < values.length; position += 1) {
    let least = Infinity;
    let bits = 255;
    for (const member of members) {
      least = Math.min(least, member.values[position] ?? 0);
      bits &= member.fields[position] ?? 0;
    }
    if (least === 0 || (inOneField && bits === 0)) continue;
    values[position] = Math.max(values[position] ?? 0, least * quality);
  }
};

/** How well each document meets what a term stands for, by position. */
export const scoresOf = (collection: Collection, {parts, together}: Meaning): Float32Array => {
  const {values} = scoresOfParts(collection, parts);
  for (const one of together) {
    addTogether(
      values,
      one,
      one.members.map((member) => scoresOfParts(collection, member)),
    );
  }
  return values;
};
