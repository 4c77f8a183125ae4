import {TextIndex, type SearchSource, type TextRange} from '../index.js';

type Synonyms = readonly (readonly string[])[];

/** An index of documents that are one text each. */
export const indexOf = (texts: readonly string[], synonyms: Synonyms = []): TextIndex =>
  new TextIndex({
    size: texts.length,
    fieldsOf: (position) => [texts[position] ?? ''],
    weights: [1],
    synonyms,
  });

/** An index of documents of several fields, none of which has synonyms of its own. */
export const indexOfFields = (
  documents: readonly (readonly string[])[],
  weights: SearchSource['weights'],
): TextIndex =>
  new TextIndex({size: documents.length, fieldsOf: (position) => documents[position] ?? [], weights});

/** Which of some texts a query finds, best first. */
export const found = (query: string, texts: readonly string[], synonyms: Synonyms = []): readonly string[] =>
  indexOf(texts, synonyms)
    .search(query)
    .map(({position}) => texts[position] ?? '');

/** A text with its highlighted stretches in brackets. */
export const marked = (text: string, ranges: readonly TextRange[]): string => {
  let end = 0;
  const pieces = ranges.map(({from, to}) => {
    const piece = `${text.slice(end, from)}[${text.slice(from, to)}]`;
    end = to;
    return piece;
  });
  return pieces.join('') + text.slice(end);
};
