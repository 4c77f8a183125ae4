import type {KindName} from '@mitmach/feed';
import type {BuildResult} from '../build/build.js';
import type {Report, ReportEntry} from '../build/report.js';
import type {Summary} from '../build/summary.js';
import {reportTexts} from '../outputs/report-texts.js';
import {writeNumber} from '../texts/texts.js';
import type {Words} from '../texts/words.js';
import {columns} from './output.js';
import type {Paint} from './shell.js';

interface Writing {
  readonly words: Words;
  readonly paint: Paint;
  /** The output folder, as it is called from where the program was started. */
  readonly folder: string;
}

const MOST_ENTRIES = 10;

/** A row for each kind of which there is or was something. */
const summaryRows = (summary: Summary, {words}: Writing): (string | number)[][] => {
  const {say, language} = words;
  const rows = Object.entries(summary)
    .filter(([, {items, removed}]) => items + removed > 0)
    .map(([kind, {items, added, changed, removed}]) => {
      const name = reportTexts[language].kinds[kind as KindName];
      return [name, items, added, changed, removed];
    });
  const heads = [say('build.total'), say('build.added'), say('build.changed'), say('build.removed')];
  return rows.length === 0 ? [] : [['', ...heads], ...rows];
};

const summaryTable = ({summary}: Report, writing: Writing): string[] => {
  const {paint, words} = writing;
  const [head, ...rows] = columns(summaryRows(summary, writing), (number) =>
    writeNumber(number, words.language),
  );
  return head === undefined ? [] : ['', paint('dim', head), ...rows];
};

const placeOf = ({source, part, row, line, item}: ReportEntry, {words: {say}}: Writing): string =>
  [
    part ?? source,
    ...(row === undefined ? [] : [say('build.row', {row: String(row)})]),
    ...(line === undefined ? [] : [say('build.lineOf', {line: String(line)})]),
    ...(item === undefined ? [] : [item]),
  ].join(' · ');

const entryLines = (entry: ReportEntry, writing: Writing): string[] => {
  const {paint} = writing;
  const {sentence, fix} = entry;
  return [`  ${paint('bold', placeOf(entry, writing))}`, `    ${sentence} ${paint('dim', '→')} ${fix}`];
};

/** What was left out, each with its reason, the first ones in full. */
const skippedLines = ({skipped, entries}: Report, writing: Writing): string[] => {
  const {say} = writing.words;
  const count = Object.values(skipped).reduce((sum, number) => sum + number, 0);
  if (count === 0) return [];
  const lost = entries.filter(({isItemLost, code}) => isItemLost || Object.hasOwn(skipped, code));
  const shown = lost.slice(0, MOST_ENTRIES);
  const more = lost.length - shown.length;
  return [
    '',
    say('build.skipped', {count}),
    ...shown.flatMap((entry) => entryLines(entry, writing)),
    ...(more > 0 ? [`  ${say('build.more', {count: more})}`] : []),
  ];
};

const ending = (
  {outcome, written, report}: BuildResult,
  {words: {say}, paint, folder}: Writing,
): string[] => {
  const remarks = report.entries.filter(
    ({severity, isItemLost}) => severity !== 'note' && !isItemLost,
  ).length;
  const hasReport = written.includes('report.html') || outcome === 'unchanged';
  return [
    '',
    ...(outcome === 'written' ? [say('build.written', {count: written.length, folder})] : []),
    ...(outcome === 'unchanged' ? [paint('green', say('build.unchanged', {folder}))] : []),
    ...(remarks > 0 ? [say('build.warnings', {count: remarks})] : []),
    ...(hasReport && report.entries.length > 0 ? [say('build.report', {file: `${folder}/report.html`})] : []),
    '',
  ];
};

/** How a build went, for people: what changed, what was left out and why, where it is. */
export const writeResult = (result: BuildResult, writing: Writing): string => {
  const {outcome, report} = result;
  const isDone = outcome === 'written' || outcome === 'unchanged';
  if (!isDone) return '';
  const lines = [
    ...summaryTable(report, writing),
    ...skippedLines(report, writing),
    ...ending(result, writing),
  ];
  return lines.join('\n');
};
