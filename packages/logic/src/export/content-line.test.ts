import {expect} from '@open-wc/testing';
import {joinLines, textLine, textValue} from './content-line.js';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const physicalLines = (text: string): string[] => text.split('\r\n').slice(0, -1);
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

describe('a content line', () => {
  it('ends with CRLF', () => {
    expect(joinLines(['BEGIN:VCALENDAR', undefined, 'END:VCALENDAR'])).to.equal(
      'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    );
  });

  it('stays in one piece up to 75 octets', () => {
    const line = `SUMMARY:${'a'.repeat(67)}`;
    expect(joinLines([line])).to.equal(`${line}\r\n`);
    expect(joinLines([`${line}b`])).to.equal(`${line}\r\n b\r\n`);
  });

  it('is folded again after 74 more, because the space counts', () => {
    const lines = physicalLines(joinLines([`X:${'a'.repeat(300)}`]));
    expect(lines.map(octets)).to.deep.equal([75, 75, 75, 75, 6]);
  });

  for (const [name, character] of [
    ['an umlaut', 'ü'],
    ['an Arabic letter', 'ع'],
    ['a euro sign', '€'],
    ['an emoji', '🎉'],
  ] as const) {
    it(`is never folded within ${name}, wherever the border is`, () => {
      for (let before = 0; before < 80; before++) {
        const line = `X:${'a'.repeat(before)}${character.repeat(60)}`;
        const folded = joinLines([line]);
        const lines = physicalLines(folded);
        expect(Math.max(...lines.map(octets))).to.be.at.most(75);
        // A full line has no room for one character more.
        for (const full of lines.slice(0, -1)) expect(octets(full)).to.be.above(75 - octets(character));
        expect(new TextDecoder('utf-8', {fatal: true}).decode(new TextEncoder().encode(folded))).to.equal(
          folded,
        );
        expect(unfolded(folded)).to.equal(`${line}\r\n`);
      }
    });
  }

  it('holds no control character, whatever the value', () => {
    const controls = Array.from({length: 0xa0}, (_, code) => String.fromCharCode(code)).join('');
    const line = joinLines([`URL:https://a.example/${controls}\u2028\u2029x`]);
    expect(physicalLines(unfolded(line))).to.have.length(1);
    expect(unfolded(line).slice(0, -2)).to.not.match(/[\p{Cc}\u2028\u2029]/u);
  });
});

describe('a text value', () => {
  it('escapes what has a meaning', () => {
    expect(textValue('a\\b;c,d:e"f')).to.equal(String.raw`a\\b\;c\,d:e"f`);
  });

  it('writes every kind of line end as an escaped one', () => {
    expect(textValue('1\r\n2\n3\r4\u20285\u20296')).to.equal(String.raw`1\n2\n3\n4\n5\n6`);
  });

  it('does not take an escaped n of the text for a line end', () => {
    expect(textValue('C:\\new')).to.equal(String.raw`C:\\new`);
  });

  it('makes no line of an empty text', () => {
    expect([textLine('NAME', ''), textLine('NAME', undefined)]).to.deep.equal([undefined, undefined]);
  });
});
