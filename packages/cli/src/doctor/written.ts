import type {Paint} from '../commands/shell.js';
import type {Words} from '../texts/words.js';
import type {State} from './diagnosis.js';
import type {DoctorFinding} from './explain.js';
import type {Lines} from './remedies.js';

const signs: Readonly<Record<State, readonly [sign: string, style: 'green' | 'yellow' | 'red']>> = {
  ok: ['✓', 'green'],
  warning: ['!', 'yellow'],
  error: ['✗', 'red'],
};

/** The same lines for several systems are shown once. */
const merged = (all: readonly Lines[]): Lines[] => {
  const byText = new Map<string, Lines>();
  for (const each of all) {
    const key = each.lines.join('\n');
    const same = byText.get(key);
    byText.set(key, same ? {...same, system: `${same.system}, ${each.system}`} : each);
  }
  return [...byText.values()];
};

const linesBlock = ({system, place, lines}: Lines, paint: Paint): string[] => [
  '',
  `    ${paint('bold', system)} ${paint('dim', `(${place})`)}`,
  ...lines.map((line) => `      ${line}`),
];

const findingLines = (
  {state, message, fix, changes = [], lines = []}: DoctorFinding,
  paint: Paint,
): string[] => {
  const [sign, style] = signs[state];
  const isBad = state !== 'ok';
  return [
    `${paint(style, sign)} ${message}`,
    ...(isBad && fix !== undefined ? [`  ${paint('dim', '→')} ${fix}`] : []),
    ...changes.map((change) => `    ${change}`),
    ...merged(lines).flatMap((each) => linesBlock(each, paint)),
    ...(lines.length > 0 ? [''] : []),
  ];
};

const count = (findings: readonly DoctorFinding[], state: State): number =>
  findings.filter((finding) => finding.state === state).length;

const verdict = (findings: readonly DoctorFinding[], {say}: Words, paint: Paint): string => {
  const [errors, warnings] = [count(findings, 'error'), count(findings, 'warning')];
  const parts = [
    ...(errors > 0 ? [paint('red', say('doctorErrors', {count: errors}))] : []),
    ...(warnings > 0 ? [paint('yellow', say('doctorWarnings', {count: warnings}))] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : paint('green', say('doctorGood'));
};

/** What the doctor found, for people: what is wrong comes last, where a terminal is read first. */
export const writeFindings = (findings: readonly DoctorFinding[], words: Words, paint: Paint): string => {
  const ranks: Readonly<Record<State, number>> = {ok: 0, warning: 1, error: 2};
  const sorted = findings.toSorted((a, b) => ranks[a.state] - ranks[b.state]);
  return [
    ...sorted.flatMap((finding) => findingLines(finding, paint)),
    '',
    verdict(findings, words, paint),
    '',
  ].join('\n');
};
