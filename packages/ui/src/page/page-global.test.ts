import {expect} from '@open-wc/testing';
import {pageGlobal} from './page-global.js';

describe('pageGlobal', () => {
  it('gives everybody the value that was made first', () => {
    const first = pageGlobal('test-first', () => ({}));
    expect(pageGlobal('test-first', () => ({}))).to.equal(first);
  });

  it('keeps values of different names apart', () => {
    const one = pageGlobal('test-one', () => ({}));
    expect(pageGlobal('test-two', () => ({}))).not.to.equal(one);
  });

  it('finds by its symbol what another copy of mitmach has put on the page', () => {
    const theirs = {};
    Object.assign(globalThis, {[Symbol.for('mitmach.test-theirs.1')]: theirs});
    expect(pageGlobal('test-theirs', () => ({}))).to.equal(theirs);
  });

  it('puts nothing but its symbol on the page', () => {
    const before = Reflect.ownKeys(globalThis);
    pageGlobal('test-alone', () => ({}));
    const added = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key));
    expect(added).to.deep.equal([Symbol.for('mitmach.test-alone.1')]);
  });
});
