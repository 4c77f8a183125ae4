import {expect} from '@open-wc/testing';
import {nextByKey, nextByLetter} from './stage.keys.js';

const key = (name: string, more: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', {key: name, ...more});

describe('the keys of a bar', () => {
  const led = (event: KeyboardEvent, isRtl = false): number | undefined =>
    nextByKey(event, {from: 2, count: 5, isRtl});

  it('lead to the next, the previous, the first and the last', () => {
    const names = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'x', 'toString'];
    expect(names.map((name) => led(key(name)))).to.deep.equal([3, 1, 3, 1, 0, 4, undefined, undefined]);
  });

  it('go the other way in a page from right to left', () => {
    expect([led(key('ArrowRight'), true), led(key('ArrowLeft'), true)]).to.deep.equal([1, 3]);
  });

  it('stop at the ends, and leave shortcuts alone', () => {
    const atEnd = nextByKey(key('ArrowRight'), {from: 4, count: 5, isRtl: false});
    expect([atEnd, led(key('ArrowRight', {altKey: true}))]).to.deep.equal([4, undefined]);
  });
});

describe('the letters of a list', () => {
  const led = (event: KeyboardEvent, from = 2): number | undefined => nextByLetter(event, {from, count: 5});

  it('are J for the next and K for the previous', () => {
    expect([led(key('j')), led(key('k')), led(key('x')), led(key('Tab'))]).to.deep.equal([
      3,
      1,
      undefined,
      undefined,
    ]);
  });

  it('lead nowhere past the ends', () => {
    expect([led(key('j'), 4), led(key('k'), 0)]).to.deep.equal([undefined, undefined]);
  });

  it('are where they are on a keyboard that writes no Latin letters', () => {
    expect([led(key('ت', {code: 'KeyJ'})), led(key('h', {code: 'KeyJ'}))]).to.deep.equal([3, undefined]);
  });

  it('are the letters themselves in a field, and left to shortcuts', () => {
    const field = document.createElement('input');
    let inField: number | undefined = -1;
    field.addEventListener('keydown', (event) => {
      inField = led(event);
    });
    field.dispatchEvent(key('j'));
    expect([inField, led(key('j', {ctrlKey: true}))]).to.deep.equal([undefined, undefined]);
  });
});
