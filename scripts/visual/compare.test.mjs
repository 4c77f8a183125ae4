import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {compare, MOST_PIXELS, pack} from './compare.mjs';

/** @param {number} pixels that are black, from the beginning @param {{width: number, height: number}} [size] */
function picture(pixels, {width, height} = {width: 20, height: 20}) {
  const image = new PNG({width, height});
  image.data.fill(255);
  for (let at = 0; at < pixels; at += 1) image.data.fill(0, at * 4, at * 4 + 3);
  return PNG.sync.write(image);
}

describe('two pictures', () => {
  it('are the same when they are', () => {
    const {pixels, differs} = compare(picture(60), picture(60));
    assert.deepEqual([pixels, differs], [0, false]);
  });

  it('differ by the pixels that do, and the third picture shows these', () => {
    const {pixels, differs, diff} = compare(picture(0), picture(60));
    const {data} = PNG.sync.read(diff);
    const red = Array.from({length: 400}, (_, at) => data.subarray(at * 4, at * 4 + 3).join());
    assert.deepEqual([pixels, differs, red.filter((colour) => colour === '255,0,0').length], [60, true, 60]);
  });

  it('do not differ by a few pixels, and by one more they do', () => {
    const few = [MOST_PIXELS, MOST_PIXELS + 1].map((pixels) => compare(picture(0), picture(pixels)).differs);
    assert.deepEqual(few, [false, true]);
  });

  it('differ when one is longer, though what both have is the same', () => {
    const {differs} = compare(picture(0), picture(0, {width: 20, height: 21}));
    assert.equal(differs, true);
  });
});

describe('an accepted picture', () => {
  it('is smaller than what the browser gives, and looks the same', () => {
    const given = picture(60);
    const packed = pack(given);
    assert.ok(packed.length <= given.length);
    assert.equal(compare(given, packed).pixels, 0);
  });
});
