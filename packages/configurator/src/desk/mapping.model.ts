import {
  isList,
  isObjectShape,
  kindShapes,
  type KindGuess,
  type Shape,
  type TableLook,
} from '@mitmach/cli/editing';
import type {ColumnMap} from '@mitmach/cli/importing';
import type {KindName} from '@mitmach/feed';
import {usualLanguages} from './languages.model.js';
import type {TableChoice} from './read-file.js';

/** What somebody says about a table. */
export interface Mapping {
  readonly kind: KindName;
  /** Column → field that it fills; absent where it fills none. */
  readonly targets: Readonly<Record<string, string>>;
  /** Field → what all rows have there. */
  readonly defaults?: Readonly<Record<string, string>> | undefined;
  readonly sheet?: string | undefined;
  readonly dateOrder?: 'day-first' | 'month-first' | undefined;
}

const guessFor = ({guesses}: TableLook, kind: KindName): KindGuess | undefined =>
  guesses.find((guess) => guess.kind === kind);

/** The columns that an entry of a column map names, those in a template too. */
const columnsIn = (entry: string | readonly string[]): readonly string[] =>
  [entry].flat().flatMap((name) => {
    const holes = [...name.matchAll(/\{([^{}]+)\}/g)].map(([, hole = '']) => hole);
    return holes.length > 0 ? holes : [name];
  });

const targetsOf = ({columns}: KindGuess): Record<string, string> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([target, entry]) => columnsIn(entry).map((column) => [column, target])),
  );

/** What a table most likely is, or what its columns would be if its rows were of a kind. */
export const guessedMapping = (look: TableLook, kind?: KindName): Mapping => {
  const guess = kind === undefined ? look.guesses[0] : guessFor(look, kind);
  return {kind: guess?.kind ?? kind ?? 'events', targets: guess ? targetsOf(guess) : {}};
};

const requiredOf = (kind: KindName): number => kindShapes[kind].required?.length ?? 0;

/** Whether every column has its field, and every required field its column. */
const isWhole = ({missing, unknown}: KindGuess): boolean => missing.length === 0 && unknown.length === 0;

/** Whether the header says all: what the rows are, and what each column is. */
export const isPlain = ({guesses, sheets}: TableLook): boolean => {
  const [best, ...others] = guesses;
  if (!best || !isWhole(best) || sheets.length > 1) return false;
  return !others.some((other) => isWhole(other) && requiredOf(other.kind) >= requiredOf(best.kind));
};

/** The map for the importer. A column map that was guessed stays as it is where nobody changed it. */
export const tableChoice = (look: TableLook, mapping: Mapping): TableChoice => {
  const {kind, targets, defaults, sheet, dateOrder} = mapping;
  const columns: Record<string, string | readonly string[]> = {};
  for (const name of look.names) {
    const target = targets[name] ?? '';
    if (target !== '') columns[target] = [...[columns[target] ?? []].flat(), name];
  }
  const guessed: ColumnMap = guessFor(look, kind)?.columns ?? {};
  for (const [target, entry] of Object.entries(guessed)) {
    const isTemplate = [entry].flat().some((name) => name.includes('{'));
    const isAsGuessed = columnsIn(entry).every((column) => targets[column] === target);
    if (isTemplate && isAsGuessed) columns[target] = entry;
  }
  return {kind, columns, defaults, sheet, dateOrder};
};

/** Required fields that no column fills; one value may do for all rows. A time of day is no start yet. */
export const absentFields = ({kind, targets}: Mapping): readonly string[] => {
  const filled = new Set(Object.values(targets).map((target) => target.replace(/^(start)\.date$/, '$1')));
  return (kindShapes[kind].required ?? []).filter(
    (field) =>
      ![...filled].some(
        (target) => target === field || (target.startsWith(`${field}.`) && target !== 'start.time'),
      ),
  );
};

/** Fields for which a column in a table makes no sense. */
const unlikely = new Set([
  'deleted',
  'sequence',
  'recurrence.exclude',
  'recurrence.add',
  'source.retrieved',
  'image.width',
  'image.height',
]);

const leavesOf = (shape: Shape, path: string, depth: number): string[] => {
  if (isList(shape)) return isObjectShape(shape.list) ? leavesOf(shape.list, path, depth) : [path];
  if (!isObjectShape(shape)) return shape === 'as-is' ? [] : [path];
  if (depth > 3) return [];
  return Object.entries(shape.fields).flatMap(([name, field]) =>
    leavesOf(field, path === '' ? name : `${path}.${name}`, depth + 1),
  );
};

const timeParts: Readonly<Record<string, readonly string[]>> = {
  start: ['start', 'start.date', 'start.time'],
  end: ['end', 'end.date', 'end.time'],
};

/** The fields of a kind that a column may fill, the required ones first. */
export const targetsFor = (kind: KindName): readonly string[] => {
  const shape = kindShapes[kind];
  const {required = []} = shape;
  const leaves = leavesOf(shape, '', 0).filter((path) => !unlikely.has(path));
  const all = [...required, ...leaves.filter((path) => !required.includes(path))];
  return kind === 'events' ? all.flatMap((path) => timeParts[path] ?? [path]) : all;
};

/** Texts of which a table may have one column a language. */
const translated = ['title', 'name', 'summary', 'description'];

/** Fields in one language of several, for tables with a column for each. */
export const translatedTargets = (kind: KindName): readonly string[] => {
  const {fields} = kindShapes[kind];
  return translated
    .filter((name) => Object.hasOwn(fields, name))
    .flatMap((name) => usualLanguages.map((language) => `${name}.${language}`));
};
