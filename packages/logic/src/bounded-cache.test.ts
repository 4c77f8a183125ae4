import {expect} from '@open-wc/testing';
import {BoundedCache} from './bounded-cache.js';

describe('bounded cache', () => {
  it('makes a value once while it is kept', () => {
    const cache = new BoundedCache<number>(2);
    expect([cache.get('a', () => 1), cache.get('a', () => 2)]).to.deep.equal([1, 1]);
  });

  it('keeps false and empty values like any other', () => {
    const cache = new BoundedCache<boolean>(2);
    expect([cache.get('a', () => false), cache.get('a', () => true)]).to.deep.equal([false, false]);
  });

  it('forgets the value unused for longest', () => {
    const cache = new BoundedCache<string>(2);
    for (const key of ['a', 'b', 'a', 'c']) cache.get(key, () => 'old');
    const values = ['c', 'a', 'b'].map((key) => cache.get(key, () => 'new'));
    expect(values).to.deep.equal(['old', 'old', 'new']);
  });

  it('keeps nothing when making it fails', () => {
    const cache = new BoundedCache<number>(2);
    const fail = (): number => {
      throw new Error('no');
    };
    expect(() => cache.get('a', fail)).to.throw('no');
    expect(cache.get('a', () => 1)).to.equal(1);
  });
});
