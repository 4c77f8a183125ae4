import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeText} from './decode.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const decode = (data: Uint8Array, mediaType?: string) =>
  decodeText({bytes: data, mediaType, name: 'list.csv'});

const GREETING = 'Titel;Ort\nÜbung für alle;Straße 5\n';
/** “Größe” – 5 € */
const QUOTED = bytes(0x93, 0x47, 0x72, 0xf6, 0xdf, 0x65, 0x94, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80);

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark, and takes the mark away', () => {
    assert.deepEqual(decode(utf8(GREETING)), {text: GREETING, encoding: 'utf-8', notes: []});
    assert.deepEqual(decode(joined(bytes(0xef, 0xbb, 0xbf), utf8(GREETING))), {
      text: GREETING,
      encoding: 'utf-8',
      notes: [],
    });
  });

  it('reads UTF-16 of both byte orders, marked and unmarked', () => {
    const marks = {'utf-16le': bytes(0xff, 0xfe), 'utf-16be': bytes(0xfe, 0xff)};
    for (const [encoding, mark] of Object.entries(marks)) {
      const data = utf16(GREETING, encoding === 'utf-16le');
      const expected = {text: GREETING, encoding, notes: []};
      assert.deepEqual(decode(joined(mark, data)), expected);
      assert.deepEqual(decode(data), expected);
    }
  });

  it('lets a byte order mark win over what the server says', () => {
    const data = joined(bytes(0xef, 0xbb, 0xbf), utf8('Grüße'));
    assert.deepEqual(decode(data, 'text/csv; charset=iso-8859-1'), {
      text: 'Grüße',
      encoding: 'utf-8',
      notes: [],
    });
  });

  it('reads windows-1252 where it is no UTF-8, typographic quotes and the euro too, and says so', () => {
    assert.deepEqual(decode(QUOTED), {
      text: '“Größe” – 5 €',
      encoding: 'windows-1252',
      notes: [{code: 'encoding', place: {}, detail: 'windows-1252'}],
    });
  });

  it('follows the charset of the media type without a note', () => {
    for (const mediaType of ['text/csv; charset=windows-1252', 'text/csv;Charset="ISO-8859-1"']) {
      assert.deepEqual(decode(QUOTED, mediaType), {
        text: '“Größe” – 5 €',
        encoding: 'windows-1252',
        notes: [],
      });
    }
    assert.equal(decode(bytes(0x8a, 0xe0, 0x8d, 0x87), 'text/plain; charset=cp866').text, 'КрНЗ');
  });

  it('follows the encoding that an XML declaration names', () => {
    const declaration = utf8('<?xml version="1.0" encoding="ISO-8859-15"?><a>');
    const {text, encoding} = decode(joined(declaration, bytes(0xa4, 0xfc)));
    assert.equal(encoding, 'iso-8859-15');
    assert.ok(text.endsWith('<a>€ü'), text);
  });

  it('takes UTF-8 for what it is where something Western is declared, and says so', () => {
    const decoded = decode(utf8('Grüße'), 'text/plain; charset=ISO-8859-1');
    assert.equal(decoded.text, 'Grüße');
    assert.deepEqual(decoded.notes, [{code: 'encoding', place: {}, detail: 'ISO-8859-1 → utf-8'}]);
  });

  it('says nothing about a wrong declaration of a text in ASCII', () => {
    assert.deepEqual(decode(utf8('Title'), 'text/csv; charset=latin1').notes, []);
    assert.deepEqual(decode(utf8('Title'), 'text/csv; charset=nonsense').notes, []);
  });

  it('reads on in UTF-8 or windows-1252 where the charset is unknown or wrong', () => {
    assert.equal(decode(utf8('Grüße'), 'text/csv; charset=nonsense').text, 'Grüße');
    const wrong = decode(QUOTED, 'text/csv; charset=utf-8');
    assert.equal(wrong.text, '“Größe” – 5 €');
    assert.deepEqual(wrong.notes, [{code: 'encoding', place: {}, detail: 'utf-8 → windows-1252'}]);
  });

  it('keeps UTF-8 that is broken in one place only, and names the line', () => {
    const data = joined(utf8('für\nüber\nSch'), bytes(0xc3));
    assert.deepEqual(decode(data), {
      text: 'für\nüber\nSch\ufffd',
      encoding: 'utf-8',
      notes: [{code: 'damaged', place: {line: 3}, value: '1', detail: 'utf-8'}],
    });
  });

  it('reads nothing as nothing', () => {
    assert.deepEqual(decode(bytes()), {text: '', encoding: 'utf-8', notes: []});
  });
});
