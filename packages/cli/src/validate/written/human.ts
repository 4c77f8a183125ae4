import type {KindName} from '@mitmach/feed';
import type {Paint} from '../../commands/shell.js';
import type {Words} from '../../texts/words.js';
import type {Counts, Finding, Severity, Validation} from '../findings.js';
import {sayKind} from './kinds.js';

export interface HumanOptions {
  readonly words: Words;
  readonly paint: Paint;
  /** Every item with problems, however many there are (default: the first ones). */
  readonly isAll?: boolean | undefined;
}

const MOST_ITEMS = 30;
const MOST_PLACES = 3;

const signs: Readonly<Record<Severity, readonly [sign: string, style: 'red' | 'yellow' | 'cyan']>> = {
  error: ['✗', 'red'],
  warning: ['!', 'yellow'],
  note: ['·', 'cyan'],
};

/** Findings by what they have in common, in the order in which that is first there. */
const grouped = (findings: readonly Finding[], keyOf: (finding: Finding) => string): Finding[][] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
};

/** Path of the item in the document; empty for what is about no item. */
const itemPath = ({kind, path, field}: Finding): string =>
  kind === undefined ? '' : path.slice(0, path.length - field.length).replace(/\.$/, '');

const lineOf = ({line}: Finding, {say}: Words): string[] =>
  line === undefined ? [] : [say('validateLine', {line: String(line)})];

const itemTitle = (finding: Finding, {words, paint}: HumanOptions): string => {
  const path = itemPath(finding);
  const {title, id} = finding;
  const name = path === '' ? words.say('validateDocument') : (title ?? id);
  const place = [path, ...lineOf(finding, words)].filter((part) => part !== '').join(' · ');
  return [name === undefined ? '' : paint('bold', name), paint('dim', place)].filter(Boolean).join('  ');
};

const findingLines = ({severity, message, fix}: Finding, paint: Paint): string[] => {
  const [sign, style] = signs[severity];
  return [`  ${paint(style, sign)} ${message}`, `    ${paint('dim', '→')} ${fix}`];
};

const itemBlock = (findings: readonly Finding[], options: HumanOptions): string[] => {
  const [first] = findings;
  if (!first) return [];
  return [itemTitle(first, options), ...findings.flatMap((each) => findingLines(each, options.paint)), ''];
};

const problemLines = (problems: readonly Finding[], options: HumanOptions): string[] => {
  const items = grouped(problems, itemPath);
  const shown = options.isAll === true ? items : items.slice(0, MOST_ITEMS);
  const count = items.length - shown.length;
  const more = count > 0 ? [options.words.say('validateMoreItems', {count}), ''] : [];
  return [...shown.flatMap((findings) => itemBlock(findings, options)), ...more];
};

const placeOf = (finding: Finding, words: Words): string => {
  const {title, id, path} = finding;
  const [line] = lineOf(finding, words);
  const name = title ?? id ?? path;
  return line === undefined ? name : `${name} (${line})`;
};

const noteLines = (same: readonly Finding[], {words, paint}: HumanOptions): string[] => {
  const [first] = same;
  if (!first) return [];
  const lines = findingLines(first, paint);
  if (first.path === '') return lines;
  const named = same.slice(0, MOST_PLACES).map((finding) => placeOf(finding, words));
  const count = same.length - named.length;
  const places = [...named, ...(count > 0 ? [words.say('validateMorePlaces', {count})] : [])].join(', ');
  return [...lines, `    ${paint('dim', words.say('validatePlaces', {count: same.length, places}))}`];
};

const documentBlock = (problems: readonly Finding[], options: HumanOptions): string[] => [
  options.paint('underline', problems[0]?.source ?? ''),
  '',
  ...problemLines(problems, options),
];

const notesBlock = (notes: readonly Finding[], options: HumanOptions): string[] =>
  notes.length === 0
    ? []
    : [
        options.paint('underline', options.words.say('validateNotes')),
        '',
        ...grouped(notes, ({code, message}) => `${code} ${message}`).flatMap((same) =>
          noteLines(same, options),
        ),
        '',
      ];

const kindsLine = ({kinds}: Counts, words: Words): string =>
  Object.entries(kinds)
    .map(([kind, {items, lost}]) => {
      const said = sayKind(kind as KindName, items, words);
      return lost > 0 ? `${said} (${words.say('validateLost', {count: lost})})` : said;
    })
    .join(', ');

const verdict = ({errors, warnings, notes}: Counts, {words: {say}, paint}: HumanOptions): string => {
  const parts = [
    ...(errors > 0 ? [paint('red', say('validateErrors', {count: errors}))] : []),
    ...(warnings > 0 ? [paint('yellow', say('validateWarnings', {count: warnings}))] : []),
    ...(errors + warnings === 0 ? [paint('green', say('validateGood'))] : []),
    ...(notes > 0 ? [say('validateHints', {count: notes})] : []),
  ];
  return parts.join(', ').replace('.,', ',');
};

/** A validation for people: problems by item, notes by what they say, and a sum. */
export const writeHuman = (name: string, validation: Validation, options: HumanOptions): string => {
  const {problems, notes, counts} = validation;
  const {words, paint} = options;
  const {links} = counts;
  const asked = links && words.say('validateLinks', {count: links.checked, dead: links.dead});
  const sums = [kindsLine(counts, words), asked].filter(Boolean).join('; ');
  return [
    ...grouped(problems, ({source}) => source).flatMap((each) => documentBlock(each, options)),
    ...notesBlock(notes, options),
    `${paint('bold', name)}: ${verdict(counts, options)}`,
    ...(sums === '' ? [] : [sums]),
    '',
  ].join('\n');
};
