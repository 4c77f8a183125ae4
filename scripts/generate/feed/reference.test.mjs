import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {reference} from './reference.mjs';

const text = reference();
const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);

describe('the reference of the feed', () => {
  it('has a section for each kind and part', () => {
    for (const name of [
      'Event',
      'Milestone',
      'NewsItem',
      'Opportunity',
      'Organization',
      'Location',
      'Term',
    ]) {
      assert.ok(headings.includes(name), name);
    }
  });

  it('leads nowhere but to its own sections', () => {
    const anchors = new Set(headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-')));
    const targets = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
    assert.ok(targets.length > 200);
    assert.deepEqual(
      targets.filter((target) => !anchors.has(target)),
      [],
    );
  });

  it('has tables of which each line has as many cells as the head', () => {
    for (const lines of text.match(/^\|.*\n(\|.*\n)+/gm) ?? []) {
      const counts = lines
        .trim()
        .split('\n')
        .map((line) => line.split(/(?<!\\)\|/).length);
      assert.equal(new Set(counts).size, 1, lines);
    }
  });

  it('leaves no hole of its template open', () => {
    assert.doesNotMatch(text, /\{\{|\}\}(?!\])|undefined|null to|\[object/);
  });

  it('is the same each time', () => {
    assert.equal(reference(), text);
  });
});
