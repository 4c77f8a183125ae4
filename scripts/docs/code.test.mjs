import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {blocksIn} from './markdown.mjs';
import {compilerErrors} from './program.mjs';

describe('the code in the documents', () => {
  for (const block of blocksIn('ts', 'tsx', 'js')) {
    it(`compiles against the packages: ${block.path}:${block.line}`, () => {
      assert.deepEqual(compilerErrors(block), []);
    });
  }

  it('would not compile if a name were wrong', () => {
    const text = "import {nothing} from '@mitmach/feed';\nnothing();\n";
    assert.equal(compilerErrors({path: '', line: 1, language: 'ts', text, note: ''}).length, 1);
  });
});
