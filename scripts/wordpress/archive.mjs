import {crc32, deflateRawSync} from 'node:zlib';

/** @typedef {{path: string, content: Buffer}} Entry `path` with slashes */

/** 1 January 1980, 0:00, the first moment that a ZIP file can name: the same files always make the same archive. */
const DOS_TIME = 0;
const DOS_DATE = 0x21;

const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
const VERSION_NEEDED = 20;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** @param {[number, number][]} numbers each with its bytes, the lowest first @returns {Buffer} */
function littleEndian(numbers) {
  const buffer = Buffer.alloc(numbers.reduce((sum, [, bytes]) => sum + bytes, 0));
  let place = 0;
  for (const [number, bytes] of numbers) place = buffer.writeUIntLE(number, place, bytes);
  return buffer;
}

/** @param {Entry} entry @returns {{name: Buffer, data: Buffer, about: [number, number][]}} */
function packed({path, content}) {
  const name = Buffer.from(path);
  const data = deflateRawSync(content, {level: 9});
  /** @type {[number, number][]} */
  const about = [
    [VERSION_NEEDED, 2],
    [UTF8_NAMES, 2],
    [DEFLATE, 2],
    [DOS_TIME, 2],
    [DOS_DATE, 2],
    [crc32(content), 4],
    [data.length, 4],
    [content.length, 4],
    [name.length, 2],
    [0, 2],
  ];
  return {name, data, about};
}

/** @param {[number, number][]} about @param {number} place of the local header @returns {Buffer} */
const centralHeader = (about, place) =>
  littleEndian([[CENTRAL, 4], [VERSION_NEEDED, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [place, 4]]);

/** @param {number} count @param {number} bytes of the directory @param {number} place of it @returns {Buffer} */
const endOfDirectory = (count, bytes, place) =>
  littleEndian([
    [END, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [bytes, 4],
    [place, 4],
    [0, 2],
  ]);

/**
 * A ZIP archive (PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16), of fewer than 65,536 files and 4 GB.
 *
 * @param {Entry[]} entries in this order
 * @returns {Buffer}
 */
export function zipArchive(entries) {
  const pieces = [];
  const directory = [];
  let place = 0;
  for (const {name, data, about} of entries.map(packed)) {
    directory.push(centralHeader(about, place), name);
    const piece = Buffer.concat([littleEndian([[LOCAL, 4], ...about]), name, data]);
    pieces.push(piece);
    place += piece.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...pieces, central, endOfDirectory(entries.length, central.length, place)]);
}
