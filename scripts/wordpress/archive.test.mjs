import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {crc32, inflateRawSync} from 'node:zlib';
import {zipArchive} from './archive.mjs';

/** Reads an archive as programs do: from its directory at the end. */
function readArchive(archive) {
  const end = archive.length - 22;
  assert.equal(archive.readUInt32LE(end), 0x06054b50);
  const files = {};
  let place = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(archive.readUInt32LE(place), 0x02014b50);
    const length = archive.readUInt16LE(place + 28);
    const path = archive.toString('utf8', place + 46, place + 46 + length);
    files[path] = contentAt(archive, archive.readUInt32LE(place + 42));
    place += 46 + length;
  }
  assert.equal(place, end);
  return files;
}

function contentAt(archive, place) {
  assert.equal(archive.readUInt32LE(place), 0x04034b50);
  const start = place + 30 + archive.readUInt16LE(place + 26);
  const content = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(place + 18)));
  assert.equal(crc32(content), archive.readUInt32LE(place + 14));
  return content.toString();
}

describe('an archive', () => {
  const entries = [
    {path: 'mitmach/mitmach.php', content: Buffer.from('<?php\n')},
    {path: 'mitmach/Größe.txt', content: Buffer.from('ä'.repeat(1000))},
    {path: 'mitmach/empty.txt', content: Buffer.alloc(0)},
  ];

  it('gives back every file, with its name and content', () => {
    const files = readArchive(zipArchive(entries));
    assert.deepEqual(files, Object.fromEntries(entries.map(({path, content}) => [path, content.toString()])));
  });

  it('is smaller than what repeats itself in it', () => {
    assert.ok(zipArchive(entries).length < 1000);
  });

  it('is the same for the same files', () => {
    assert.deepEqual(zipArchive(entries), zipArchive(entries));
  });
});
