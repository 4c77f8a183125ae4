import type {Report, ReportEntry, ReportSource} from '../build/report.js';
import {kindNames} from '../items/item.js';
import {fill, writeNumber} from '../texts/texts.js';
import {escapeHtml} from './html-text.js';
import type {OutputFile} from './output-file.js';
import {reportStyles} from './report-styles.js';
import {reportTexts, type ReportTexts} from './report-texts.js';

/** A page that people still can read; all entries are in `report.json`. */
const MOST_ROWS = 2000;

type Column = keyof ReportTexts['columns'];

/** A cell as HTML. */
type Cell = string;

const text = (value: string | number | undefined): Cell => escapeHtml(String(value ?? ''));

/** Writes the parts of one report. */
class ReportPage {
  readonly #report: Report;
  readonly #texts: ReportTexts;
  readonly #times: Intl.DateTimeFormat;

  constructor(report: Report) {
    const {language, timeZone} = report;
    this.#report = report;
    this.#texts = reportTexts[language];
    this.#times = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short', timeZone});
  }

  html(): string {
    const {language, title} = this.#report;
    const heading = fill(this.#texts.heading, language, {title});
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(heading)}</title>
<style>${reportStyles}</style>
</head>
<body>
<main>
<h1>${text(heading)}</h1>
${this.#overview()}
${this.#summary()}
${this.#sources()}
${this.#entries()}
</main>
</body>
</html>
`;
  }

  #time(instant: string): string {
    return this.#times.format(new Date(instant));
  }

  #number(value: number): Cell {
    return text(writeNumber(value, this.#report.language));
  }

  #overview(): string {
    const {sources, built, language} = this.#report;
    const {allGood, oldSources, lostItems} = this.#texts;
    const failed = sources.filter(({failures}) => failures.length > 0).length;
    const lost = sources.reduce((sum, source) => sum + source.lost, 0);
    const sentences = [
      failed > 0 ? fill(oldSources, language, {count: failed}) : '',
      lost > 0 ? fill(lostItems, language, {count: lost}) : '',
    ].filter(Boolean);
    const shown = sentences.length > 0 ? sentences.join(' ') : allGood;
    const time = fill(this.#texts.built, language, {time: this.#time(built)});
    return `<p><strong>${text(shown)}</strong></p>\n<p>${text(time)}</p>`;
  }

  #table(caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
    const heads = columns
      .map((column) => `<th scope="col">${text(this.#texts.columns[column])}</th>`)
      .join('');
    const lines = rows.map(([first = '', ...cells]) => {
      const others = cells.map((cell) => `<td>${cell}</td>`).join('');
      return `<tr><th scope="row">${first}</th>${others}</tr>`;
    });
    // What scrolls must be reached by keyboard, and then it needs a name.
    return `<div class="scroll" role="region" tabindex="0" aria-label="${text(caption)}">
<table>
<caption>${text(caption)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</div>`;
  }

  #summary(): string {
    const {summary} = this.#report;
    const rows = kindNames
      .filter((kind) => Object.values(summary[kind]).some((count) => count > 0))
      .map((kind) => {
        const {items, added, changed, removed} = summary[kind];
        const counts = [items, added, changed, removed].map((count) => this.#number(count));
        return [text(this.#texts.kinds[kind]), ...counts];
      });
    const columns = ['kind', 'items', 'added', 'changed', 'removed'] as const;
    return this.#section(this.#texts.summary, this.#table(this.#texts.summary, columns, rows));
  }

  #section(heading: string, content: string): string {
    return `<h2>${text(heading)}</h2>\n${content}`;
  }

  #sources(): string {
    const rows = this.#report.sources.map((source) => [
      `${text(source.name)}${source.name === source.id ? '' : ` <code>${text(source.id)}</code>`}`,
      this.#state(source),
      ...[source.items, source.old, source.lost].map((count) => this.#number(count)),
    ]);
    const columns = ['source', 'state', 'items', 'old', 'lost'] as const;
    return this.#section(this.#texts.sources, this.#table(this.#texts.sources, columns, rows));
  }

  #state({state, lastGood, failures}: ReportSource): Cell {
    const {states, lastGood: since} = this.#texts;
    const age =
      lastGood === undefined ? '' : ` (${fill(since, this.#report.language, {time: this.#time(lastGood)})})`;
    const reasons = failures.map(
      ({name, sentence, fix}) => `<br><code>${text(name)}</code>: ${text(sentence)} ${text(fix)}`,
    );
    const isBad = failures.length > 0;
    const words = `${states[state]}${age}`;
    return `${isBad ? `<strong>${text(words)}</strong>` : text(words)}${reasons.join('')}`;
  }

  #entries(): string {
    const {entries, omitted, language} = this.#report;
    const {noEntries, entries: heading} = this.#texts;
    if (entries.length === 0) return this.#section(heading, `<p>${text(noEntries)}</p>`);
    const shown = entries.slice(0, MOST_ROWS);
    const columns = ['severity', 'source', 'where', 'entry', 'field', 'value', 'sentence', 'fix'] as const;
    const table = this.#table(
      heading,
      columns,
      shown.map((entry) => this.#entry(entry)),
    );
    const count = omitted + entries.length - shown.length;
    const rest = count > 0 ? `\n<p>${text(fill(this.#texts.omitted, language, {count}))}</p>` : '';
    return this.#section(heading, `${table}${rest}`);
  }

  #entry(entry: ReportEntry): readonly Cell[] {
    const {severity, source, item, id, field, value, sentence, fix} = entry;
    const {severities, config} = this.#texts;
    return [
      `<span class="${severity}">${text(severities[severity])}</span>`,
      text(source === '' ? config : source),
      text(this.#where(entry)),
      text(item ?? id),
      field === undefined ? '' : `<code>${text(field)}</code>`,
      text(value),
      text(sentence),
      text(fix),
    ];
  }

  #where({part, row, line, path}: ReportEntry): string {
    const {language} = this.#report;
    const places = [
      part,
      row === undefined ? undefined : fill(this.#texts.row, language, {number: String(row)}),
      line === undefined ? undefined : fill(this.#texts.line, language, {number: String(line)}),
      path,
    ];
    return places.filter((place) => place !== undefined && place !== '').join(', ');
  }
}

/** The report for people: a page without scripts, in the report's language. */
export const reportHtml = (report: Report): OutputFile => ({
  name: 'report.html',
  data: new ReportPage(report).html(),
});

/** The report for programs. */
export const reportJson = (report: Report): OutputFile => ({
  name: 'report.json',
  data: `${JSON.stringify(report, null, 2)}\n`,
});
