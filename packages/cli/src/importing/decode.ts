import type {ImportNote, SourceData} from './importer.js';

/** The text of a source. */
export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /** Name of the encoding as in the Encoding Standard, `utf-8`, `windows-1252`. */
  readonly encoding: string;
  /** What is doubtful about the encoding; nothing where it is UTF-8 or what the source says. */
  readonly notes: readonly ImportNote[];
}

const BYTES_LOOKED_AT = 1024;

/**
 * What the bytes 80 to 9F are in windows-1252. Node 20 reads them as in ISO 8859-1, as control characters
 * (https://github.com/nodejs/node/issues/56542); it can go with Node 20. The control characters stand for no byte.
 */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

const mended = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80));

const decodeAs = (bytes: Uint8Array, encoding: string): string => {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? mended(text) : text;
};

/** The standard's name of an encoding; undefined for one that nobody knows. */
const nameOf = (label: string): string | undefined => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};

const markedEncoding = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** UTF-16 without a mark: most second bytes of a European text are zero, and a text in UTF-8 has no zeros at all. */
const unmarkedUtf16 = (bytes: Uint8Array): string | undefined => {
  const start = bytes.subarray(0, BYTES_LOOKED_AT);
  const zeros: [number, number] = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = zeros;
  const many = Math.max(start.length / 5, 2);
  if (odd >= many && even < odd / 10) return 'utf-16le';
  return even >= many && odd < even / 10 ? 'utf-16be' : undefined;
};

const mediaTypeLabel = (mediaType: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(mediaType ?? '')?.[1];

/** XML 1.0, section 4.3.3: the declaration is in ASCII, whatever follows. */
const xmlLabel = (bytes: Uint8Array): string | undefined => {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
};

const encodingNote = (detail: string): ImportNote => ({code: 'encoding', place: {}, detail});

const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What is no UTF-8 throughout: UTF-8 with some broken letters where most are right, else windows-1252. */
const decodeBroken = (bytes: Uint8Array): DecodedText => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /\ufffd/g);
  if (count(text, /[^\0-\x7f\ufffd]/g) <= broken) {
    const notes = [encodingNote('windows-1252')];
    return {text: decodeAs(bytes, 'windows-1252'), encoding: 'windows-1252', notes};
  }
  const line = count(text.slice(0, text.indexOf('\ufffd')), /\n/g) + 1;
  const note: ImportNote = {code: 'damaged', place: {line}, value: String(broken), detail: 'utf-8'};
  return {text, encoding: 'utf-8', notes: [note]};
};

/** Servers say one of these without knowing the file; text that is right in UTF-8 by chance hardly exists. */
const isWestern = (encoding: string): boolean => /^(windows-125\d|iso-8859-\d+)$/.test(encoding);

const decodeUndeclared = (bytes: Uint8Array): DecodedText => {
  const text = decodeUtf8(bytes);
  return text === undefined ? decodeBroken(bytes) : {text, encoding: 'utf-8', notes: []};
};

/** The label is a claim: followed, unless what stands there is UTF-8 after all or the encoding is unknown. */
const decodeDeclared = (bytes: Uint8Array, label: string): DecodedText => {
  const declared = nameOf(label);
  if (declared && declared !== 'utf-8' && !(isWestern(declared) && decodeUtf8(bytes) !== undefined)) {
    return {text: decodeAs(bytes, declared), encoding: declared, notes: []};
  }
  const decoded = decodeUndeclared(bytes);
  const isOther = declared !== decoded.encoding && /[^\0-\x7f]/.test(decoded.text);
  return isOther ? {...decoded, notes: [encodingNote(`${label} → ${decoded.encoding}`)]} : decoded;
};

/**
 * Reads the text of a source. In this order count: a byte order mark; UTF-16 that shows by its zero bytes; the charset of
 * the media type; the encoding that an XML declaration names; UTF-8; windows-1252. What turns out to be UTF-8
 * is read as that, even where something Western is declared. Never throws; what is doubtful is a note.
 * @see https://encoding.spec.whatwg.org/
 */
export const decodeText = ({bytes, mediaType}: SourceData): DecodedText => {
  const marked = markedEncoding(bytes);
  if (marked === 'utf-8') return decodeUndeclared(bytes);
  const encoding = marked ?? unmarkedUtf16(bytes);
  if (encoding) return {text: decodeAs(bytes, encoding), encoding, notes: []};
  const label = mediaTypeLabel(mediaType) ?? xmlLabel(bytes);
  return label === undefined ? decodeUndeclared(bytes) : decodeDeclared(bytes, label);
};
