import {expect} from '@open-wc/testing';
import {fileNote, sizeWords, typeWord} from './file-note.js';

const url = 'https://example.org/datei';

describe('what is said of a file', () => {
  it('is its type and its size, as the language writes them', () => {
    const file = {url, mediaType: 'application/pdf', bytes: 1_234_567};
    expect(fileNote(file, {tag: 'de', direction: 'ltr'})).to.equal('PDF, 1,2 MB');
    expect(fileNote(file, {tag: 'en', direction: 'ltr'})).to.equal('PDF, 1.2 MB');
  });

  for (const [bytes, words] of [
    [0, '0 Byte'],
    [999, '999 Byte'],
    [84_120, '84 kB'],
    [2_500_000_000_000, '2.500 GB'],
  ] as const) {
    it(`is ${words} for ${String(bytes)} bytes`, () => {
      expect(sizeWords(bytes, 'de').replace(/\s/g, ' ')).to.equal(words);
    });
  }

  for (const [mediaType, address, word] of [
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', url, 'Word'],
    ['image/svg+xml', url, 'SVG'],
    ['application/x-zip; charset=binary', url, 'ZIP'],
    [undefined, `${url}.odt?x=1.pdf`, 'ODT'],
    ['application/vnd.strange-thing', `${url}.abc`, 'ABC'],
    [undefined, url, ''],
    ['constructor', url, ''],
  ] as const) {
    it(`calls ${mediaType ?? 'nothing'} at ${address} "${word}"`, () => {
      expect(typeWord({mediaType, url: address})).to.equal(word);
    });
  }

  it('is nothing where nothing is known', () => {
    expect(fileNote({url, mediaType: undefined, bytes: undefined}, {tag: 'de', direction: 'ltr'})).to.equal(
      '',
    );
  });
});
