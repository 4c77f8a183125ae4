import {expect} from '@open-wc/testing';
import {RepeatedTexts} from './repeated-texts.js';

describe('RepeatedTexts', () => {
  it('makes something of the same text once', () => {
    let made = 0;
    const texts = new RepeatedTexts<number>();
    const make = (): number => (made += 1);
    expect(['a', 'b', 'a'].map((text) => texts.of(text, make))).to.deep.equal([1, 2, 1]);
  });

  it('keeps no more of texts that do not repeat themselves', () => {
    let made = 0;
    const texts = new RepeatedTexts<number>();
    const make = (): number => (made += 1);
    for (let index = 0; index < 2000; index += 1) texts.of(`${index}`, make);
    texts.of('1999', make);
    expect(made).to.equal(2001);
  });
});
