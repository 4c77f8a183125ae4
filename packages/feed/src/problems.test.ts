import {expect} from '@open-wc/testing';
import {formatPath, shortly} from './problems.js';

describe('formatPath', () => {
  it('joins names by dots and numbers by brackets', () => {
    expect(formatPath(['events', 17, 'location', 'address', 'city'])).to.equal(
      'events[17].location.address.city',
    );
    expect(formatPath(['synonyms', 3, 0])).to.equal('synonyms[3][0]');
  });

  it('puts the address of a page before its kind', () => {
    expect(formatPath(['https://x.example/2.json#events', 0, 'id'])).to.equal(
      'https://x.example/2.json#events[0].id',
    );
  });

  it('is empty for the document itself', () => {
    expect(formatPath([])).to.equal('');
  });
});

describe('shortly', () => {
  for (const [value, text] of [
    ['28.11.2026', '"28.11.2026"'],
    ['', '""'],
    [5, '5'],
    [-0.5, '-0.5'],
    [true, 'true'],
    [null, 'null'],
    [[1, 2], 'a list'],
    [{de: 'x'}, 'an object'],
  ] as const) {
    it(`says ${text}`, () => {
      expect(shortly(value)).to.equal(text);
    });
  }

  it('cuts a long text', () => {
    expect(shortly('x'.repeat(60))).to.equal(`"${'x'.repeat(60)}"`);
    expect(shortly('x'.repeat(61))).to.equal(`"${'x'.repeat(60)}…"`);
  });
});
