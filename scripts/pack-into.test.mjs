import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {packInto} from './pack-into.mjs';

it('packs nothing for a folder that is no project, and says what is missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mitmach-no-project-'));
  try {
    assert.throws(() => packInto(folder), {name: 'SetUpError', message: /has a package\.json/});
    assert.deepEqual(readdirSync(folder), []);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
