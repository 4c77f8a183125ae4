import type {BuildProgress} from '../build/progress.js';
import type {ReportSource} from '../build/report.js';
import type {Config} from '../config/read-config.js';
import type {Context} from './command.js';
import {statusLine} from './output.js';
import type {Style} from './shell.js';

/** Tells of a build while it is at work. */
export interface ProgressTeller {
  readonly tell: (progress: BuildProgress) => void;
  /** Takes the last state away again. */
  readonly end: () => void;
}

type Source = Omit<ReportSource, 'lost'>;

const signs: Readonly<Record<Source['state'], readonly [sign: string, style: Style]>> = {
  fresh: ['✓', 'green'],
  unchanged: ['✓', 'green'],
  partly: ['!', 'yellow'],
  failed: ['✗', 'red'],
};

const seconds = (milliseconds: number, {words}: Context): string => {
  const number = new Intl.NumberFormat(words.language, {minimumFractionDigits: 1, maximumFractionDigits: 1});
  return words.say('build.seconds', {seconds: number.format(milliseconds / 1000)});
};

/** A day as the language writes it, `28.11.2026`. */
const dayText = (instant: string, {words}: Context, timeZone: string): string =>
  new Intl.DateTimeFormat(words.language, {dateStyle: 'medium', timeZone}).format(new Date(instant));

const oldText = ({old, lastGood}: Source, context: Context, timeZone: string): string[] =>
  old > 0 && lastGood !== undefined
    ? [context.words.say('build.old', {count: old, date: dayText(lastGood, context, timeZone)})]
    : [];

/** One line on a source: state, items, time. */
const sourceLine = (
  {report, milliseconds}: {report: Source; milliseconds: number},
  context: Context,
  {width, timeZone}: {width: number; timeZone: string},
): string => {
  const {words, paint} = context;
  const {id, type, state, items} = report;
  const [sign, style] = signs[state];
  const parts = [
    words.say(`state.${state}`),
    words.say('build.items', {count: items}),
    ...oldText(report, context, timeZone),
    seconds(milliseconds, context),
  ];
  return `${paint(style, sign)} ${id.padEnd(width)}  ${paint('dim', type.padEnd(14))}  ${parts.join(', ')}`;
};

/** Shows a line for each source that has come, and below them, at a terminal, what is still awaited. */
export const showProgress = (config: Config, context: Context): ProgressTeller => {
  const {shell, words} = context;
  const layout = {width: Math.max(...config.sources.map(({id}) => id.length)), timeZone: config.timeZone};
  const awaited = new Set<string>();
  const status = statusLine(shell.out);
  const showAwaited = (): void => {
    if (awaited.size > 0) status.show(words.say('build.reading', {sources: [...awaited].join(', ')}));
  };
  const tell = (progress: BuildProgress): void => {
    status.clear();
    if (progress.type === 'started') awaited.add(progress.source);
    if (progress.type === 'gathered') {
      awaited.delete(progress.source);
      shell.out.write(`${sourceLine(progress, context, layout)}\n`);
    }
    if (progress.type === 'step') status.show(words.say(`build.${progress.step}`));
    else showAwaited();
  };
  return {tell, end: status.clear};
};
