import assert from 'node:assert/strict';
import {it} from 'node:test';
import {asciiTemplates} from './ascii-templates.mjs';

it('says the same in ASCII', () => {
  const written = ['`a · ${"ü"} 🎉 ${/[–ß]/.test("ß")}`', '"مرحبا"'];
  for (const source of written) {
    const {code} = asciiTemplates().renderChunk(source);
    assert.match(code, /^[ -~]+$/);
    // eslint-disable-next-line no-eval -- whether the language reads it alike is what is asked
    assert.equal((0, eval)(code), (0, eval)(source));
  }
});
