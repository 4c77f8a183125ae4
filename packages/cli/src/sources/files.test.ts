import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {SourceError} from './failure.js';
import {findFiles, readSourceFile, sourceFile} from './files.js';

describe('files of a source', () => {
  let root = '';
  let folder = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'mitmach-files-'));
    folder = join(root, 'project');
    await mkdir(join(folder, 'lists'), {recursive: true});
  });
  afterEach(() => rm(root, {recursive: true}));

  const options = (mayFollowLinks = false): {folder: string; mayFollowLinks: boolean; maxBytes: number} => ({
    folder,
    mayFollowLinks,
    maxBytes: 100,
  });
  const names = async (pattern: string): Promise<readonly string[]> =>
    (await findFiles(pattern, options())).map(({name}) => name);
  const read = async (pattern: string, mayFollowLinks = false): Promise<string> => {
    const [file] = await findFiles(pattern, options(mayFollowLinks));
    assert.ok(file);
    return new TextDecoder().decode(await readSourceFile(file, pattern, options(mayFollowLinks)));
  };
  const fails = (work: Promise<unknown>, reason: string): Promise<void> =>
    assert.rejects(work, (error) => error instanceof SourceError && error.failure.reason === reason);

  it('finds what fits a pattern, in the order of names', async () => {
    for (const name of ['b.csv', 'a.csv', 'c.txt']) await writeFile(join(folder, 'lists', name), name);
    assert.deepEqual(await names('lists/*.csv'), ['lists/a.csv', 'lists/b.csv']);
    assert.deepEqual(await names('**/*.{csv,txt}'), ['lists/a.csv', 'lists/b.csv', 'lists/c.txt']);
  });

  it('takes a name for a name, whatever signs are in it', async () => {
    await writeFile(join(folder, 'Termine (neu) [2026].csv'), 'moin');
    assert.equal(await read('Termine (neu) [2026].csv'), 'moin');
  });

  it('reads what the author names outside of the folder', async () => {
    await writeFile(join(root, 'shared.csv'), 'moin');
    assert.equal(await read('../shared.csv'), 'moin');
    assert.equal(await read(join(root, '*.csv')), 'moin');
  });

  it('tells a missing file from a pattern that finds none', async () => {
    await fails(findFiles('none.csv', options()), 'no-file');
    await fails(findFiles('none/*.csv', options()), 'no-match');
    await fails(findFiles('lists', options()), 'no-file');
  });

  it('follows no link out of the folder, unless it may', async () => {
    await writeFile(join(root, 'secret.csv'), 'secret');
    await writeFile(join(folder, 'here.csv'), 'here');
    await symlink(join(root, 'secret.csv'), join(folder, 'lists/out.csv'));
    await symlink(join(folder, 'here.csv'), join(folder, 'lists/in.csv'));
    await fails(read('lists/out.csv'), 'outside');
    assert.equal(await read('lists/in.csv'), 'here');
    assert.equal(await read('lists/out.csv', true), 'secret');
  });

  it('does not find its way through a linked folder, unless it may', async () => {
    await mkdir(join(root, 'other'));
    await writeFile(join(root, 'other/a.csv'), 'moin');
    await symlink(join(root, 'other'), join(folder, 'linked'));
    await fails(read('linked/a.csv'), 'outside');
    await fails(findFiles('**/a.csv', options()), 'no-match');
    assert.equal(await read('linked/a.csv', true), 'moin');
  });

  it('reads no file that is too large, and nothing that is none', async () => {
    await writeFile(join(folder, 'large.csv'), 'x'.repeat(101));
    await fails(read('large.csv'), 'too-large');
    await fails(
      readSourceFile(sourceFile(join(folder, 'lists'), folder), 'lists', options()),
      'file-unreadable',
    );
  });
});
