import {elementNamed} from '../setting/elements.js';

type Row = readonly string[];

const row = (cells: Row): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown. */
export const table = (head: Row, rows: readonly Row[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const code = (text: string): string => `\`${text}\``;

/** The custom properties of an element, as its manifest describes them. */
export const propertiesOf = (tag: string): string =>
  table(
    ['Property', 'What it is'],
    (elementNamed(tag).cssProperties ?? []).map(({name, description = ''}) => [code(name), description]),
  );

/** The parts of an element. */
export const partsOf = (tag: string): string =>
  table(
    ['Part', 'What it is'],
    (elementNamed(tag).cssParts ?? []).map(({name, description = ''}) => [code(name), description]),
  );
