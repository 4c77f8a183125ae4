import type {Finding, Severity, Validation} from '../findings.js';

/*
 * Workflow commands, by which GitHub shows what a program found beside the lines of a change
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */

const commands: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', note: 'notice'};

const escapes: Readonly<Record<string, string>> = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};

const escaped = (text: string, what: RegExp): string => text.replace(what, (sign) => escapes[sign] ?? sign);
const message = (text: string): string => escaped(text, /[%\r\n]/g);
const property = (text: string): string => escaped(text, /[%\r\n:,]/g);

const isAddress = (source: string): boolean => /^https?:/.test(source);

const annotation = (finding: Finding, fileOf: (source: string) => string): string => {
  const {severity, source, line, column, code, title, message: says, fix} = finding;
  const place = isAddress(source)
    ? {}
    : {file: fileOf(source), ...(line !== undefined && {line: String(line), col: String(column)})};
  const properties = Object.entries({...place, title: ['mitmach', code, title].filter(Boolean).join(' · ')});
  const where = isAddress(source) ? `${source}: ` : '';
  const written = properties.map(([name, value]) => `${name}=${property(value)}`).join(',');
  return `::${commands[severity]} ${written}::${message(`${where}${says} ${fix}`)}`;
};

/**
 * A validation as annotations.
 * @param fileOf a file as it is called from the root of the repository
 */
export const writeGithub = ({problems, notes}: Validation, fileOf: (source: string) => string): string =>
  [...problems, ...notes].map((finding) => `${annotation(finding, fileOf)}\n`).join('');
