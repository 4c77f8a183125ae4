import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {textOf} from './markdown.mjs';

const report = textOf('docs/accessibility.md');

/** @param {string} name @returns {string} what a row of the first table says, without its padding */
const rowOf = (name) => new RegExp(`^\\| ${name} +\\| (.+?) +\\|$`, 'm').exec(report)?.[1] ?? '';

describe('the accessibility conformance report', () => {
  const {version, devDependencies, optionalDependencies} = JSON.parse(textOf('package.json'));

  it('is about this version, and says of which day it is', () => {
    assert.ok(rowOf('version').startsWith(version), rowOf('version'));
    assert.match(rowOf('date'), /^\d{4}-\d\d-\d\d$/);
  });

  it('names the axe and the browser that the tests run with', () => {
    const [browser = ''] = optionalDependencies['@sparticuz/chromium'].split('.');
    assert.ok(rowOf('tested with').includes(`axe-core ${devDependencies['axe-core']}, Chromium ${browser}`));
  });

  it('names each criterion that is not wholly kept among the known gaps', () => {
    const [, gaps = ''] = /## Known gaps\n([^]*?)\n## /.exec(report) ?? [];
    const numbers = new Set([...gaps.matchAll(/^(\d+)\. /gm)].map(([, number]) => number));
    const rows = [
      ...report.matchAll(/^\| (\S+) .*\| (?:Partially supports|Does not support) +\| (.+?) +\|$/gm),
    ];
    assert.ok(rows.length > 5);
    for (const [, criterion, remark = ''] of rows) {
      const named = [...remark.matchAll(/\bgaps? (\d+)(?: and (\d+))?/g)].flatMap(([, ...found]) => found);
      assert.ok(named.length > 0, `${criterion} names no gap`);
      assert.ok(
        named.filter(Boolean).every((number) => numbers.has(number)),
        `${criterion}: ${remark}`,
      );
    }
  });
});
