import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Report, ReportEntry} from '../build/report.js';
import {summarize} from '../build/summary.js';
import {reportHtml, reportJson} from './report-html.js';

const entry = (more: Partial<ReportEntry> = {}): ReportEntry => ({
  severity: 'error',
  code: 'bad-date',
  source: 'liste',
  part: 'liste.csv',
  row: 12,
  field: 'start',
  value: '<31.2.>',
  item: 'Fest & Freude',
  isItemLost: true,
  sentence: 'start ist „<31.2.>“.',
  fix: 'Schreiben Sie 28.11.2026.',
  ...more,
});

const reportWith = (more: Partial<Report> = {}): Report => ({
  version: 1,
  title: 'Mitmachen <b>',
  language: 'de',
  timeZone: 'Europe/Berlin',
  built: '2026-11-15T08:00:00Z',
  summary: summarize({}, {events: {a: '1', b: '2'}}),
  skipped: {},
  sources: [
    {
      id: 'liste',
      name: 'Die Liste',
      type: 'csv',
      state: 'fresh',
      isOptional: false,
      items: 2,
      old: 0,
      lost: 0,
      failures: [],
    },
  ],
  entries: [],
  omitted: 0,
  ...more,
});

const htmlOf = (report: Report): string => String(reportHtml(report).data);

describe('reportHtml', () => {
  it('says in one sentence that all is well', () => {
    const html = htmlOf(reportWith());
    assert.match(html, /<html lang="de">/);
    assert.match(html, /Alle Quellen waren da/);
    assert.match(html, /Letzte Änderung: 15\. November 2026 um 09:00/);
    assert.match(html, /Es gibt nichts zu tun\./);
    assert.match(html, /<th scope="row">Termine<\/th><td>2<\/td><td>2<\/td><td>0<\/td><td>0<\/td>/);
  });

  it('shows whatever stands in a source as text', () => {
    const html = htmlOf(reportWith({entries: [entry()]}));
    assert.match(html, /<h1>Bericht zum Feed „Mitmachen &lt;b&gt;“<\/h1>/);
    assert.match(html, /<td>&lt;31\.2\.&gt;<\/td>/);
    assert.match(html, /Fest &amp; Freude/);
    assert.match(html, /liste\.csv, Zeile 12/);
    assert.doesNotMatch(html, /<script|<31|javascript:/);
  });

  it('says which source is old, since when, why and what to do', () => {
    const [source] = reportWith().sources;
    assert.ok(source);
    const failures = [{name: 'liste.csv', reason: 'no-file', sentence: 'Fehlt.', fix: 'Suchen.'}] as const;
    const lastGood = '2026-11-10T08:00:00Z';
    const html = htmlOf(reportWith({sources: [{...source, state: 'failed', old: 2, lastGood, failures}]}));
    assert.match(html, /1 Quelle war nicht vollständig zu bekommen/);
    assert.match(html, /fehlgeschlagen \(zuletzt da: 10\. November 2026 um 09:00\)/);
    assert.match(html, /<code>liste\.csv<\/code>: Fehlt\. Suchen\./);
  });

  it('speaks English, too', () => {
    const html = htmlOf(
      reportWith({language: 'en', entries: [entry({severity: 'warning', isItemLost: false})]}),
    );
    assert.match(html, /Report on the feed/);
    assert.match(html, /<span class="warning">Warning<\/span>/);
    assert.match(html, /row 12/);
  });

  it('stays readable with very many entries, and says how many are not shown', () => {
    const entries = Array.from({length: 3000}, () => entry());
    const html = htmlOf(reportWith({entries, omitted: 5}));
    assert.equal(html.match(/liste\.csv, Zeile 12/g)?.length, 2000);
    assert.match(html, /1\.005 weitere Einträge/);
    assert.equal((JSON.parse(String(reportJson(reportWith({entries})).data)) as Report).entries.length, 3000);
  });
});
