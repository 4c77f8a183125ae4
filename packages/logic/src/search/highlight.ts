import type {Meaning} from './meaning.js';
import {normalForm} from './normal-form.js';
import type {Part} from './relation.js';
import type {Vocabulary} from './vocabulary.js';
import {boundsOfWords} from './words.js';

/** A stretch of a text, as UTF-16 offsets. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** How much of a word as it is written makes that many letters of its normal form. */
const writtenLength = (written: string, length: number): number => {
  let end = written.length;
  while (end > 0 && normalForm(written.slice(0, end)).length > length) end -= 1;
  return end;
};

const rangesIn = (written: string, parts: readonly Part[]): readonly TextRange[] => {
  const word = normalForm(written);
  return parts.map(({from, to}) => ({
    from: from === 0 ? 0 : writtenLength(written, from),
    to: to >= word.length ? written.length : writtenLength(written, to),
  }));
};

/** In order, those that overlap or touch made one. */
const merged = (ranges: readonly TextRange[]): readonly TextRange[] => {
  const result: TextRange[] = [];
  for (const {from, to} of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || from > last.to) result.push({from, to});
    else result[result.length - 1] = {from: last.from, to: Math.max(last.to, to)};
  }
  return result;
};

/** Where words stand in a text that mean one of the terms. Of a compound, the part that does. */
export const rangesOf = (
  text: string,
  meanings: readonly Meaning[],
  vocabulary: Vocabulary,
): readonly TextRange[] => {
  const wanted = meanings.flatMap(({parts, together}) => [
    parts,
    ...together.flatMap(({members}) => members),
  ]);
  const bounds = boundsOfWords(text);
  const ranges: TextRange[] = [];
  for (let index = 0; index < bounds.length; index += 2) {
    const start = bounds[index] ?? 0;
    const written = text.slice(start, bounds[index + 1]);
    const number = vocabulary.add(written);
    const parts: Part[] = [];
    for (const some of wanted) {
      const part = some.get(number);
      if (part !== undefined) parts.push(part);
    }
    if (parts.length === 0) continue;
    for (const {from, to} of merged(rangesIn(written, parts))) {
      ranges.push({from: start + from, to: start + to});
    }
  }
  return ranges;
};
