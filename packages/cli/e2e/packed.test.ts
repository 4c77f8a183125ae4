import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, symlink} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {emptyFolder, run, type Ended} from './tool.js';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the tool is published as: itself, and the packages of this repository that it stands on. */
const packages = ['feed', 'logic', 'cli'] as const;

interface PackageFile {
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const packageFile = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

/** Packs a package as it would be published, and unpacks it as it would be installed. */
const installPacked = async (name: string, modules: string): Promise<string> => {
  const target = join(modules, '@mitmach', name);
  await mkdir(target, {recursive: true});
  const packing = [
    'pack',
    '--json',
    '--pack-destination',
    dirname(modules),
    '--workspace',
    `packages/${name}`,
  ];
  const {stdout} = await execute('npm', packing, {cwd: root});
  const [{filename = ''} = {}] = JSON.parse(stdout) as {filename?: string}[];
  await execute('tar', ['-xzf', join(dirname(modules), filename), '-C', target, '--strip-components=1']);
  return target;
};

/** Where this repository has a package from the registry. */
const installed = (name: string): string => {
  const places = [...packages.map((each) => `packages/${each}/`), ''].map((place) =>
    join(root, place, 'node_modules', name),
  );
  const found = places.find((place) => existsSync(place));
  assert.ok(found, `${name} is not installed.`);
  return found;
};

/** Links what the packages say that they need, and nothing else; so no registry is asked. */
const linkDependencies = async (folders: readonly string[], modules: string): Promise<void> => {
  const names = folders.flatMap((folder) => Object.keys(packageFile(folder).dependencies));
  for (const name of new Set(names.filter((each) => !each.startsWith('@mitmach/')))) {
    const link = join(modules, name);
    await mkdir(dirname(link), {recursive: true});
    await symlink(installed(name), link);
  }
};

describe('the packed tool', () => {
  let folder: Awaited<ReturnType<typeof emptyFolder>>;
  let bin = '';
  const mitmach = async (...parameters: string[]): Promise<Ended> =>
    run([bin, ...parameters], join(folder.path, 'project'));
  before(async () => {
    folder = await emptyFolder();
    const modules = join(folder.path, 'node_modules');
    const folders = await Promise.all(packages.map(async (name) => installPacked(name, modules)));
    await linkDependencies(folders, modules);
    await mkdir(join(folder.path, 'project'));
    const cli = join(modules, '@mitmach/cli');
    bin = join(cli, packageFile(cli).bin?.['mitmach'] ?? '');
  });
  after(async () => folder.remove());

  it('is a program that a shell can start', () => {
    assert.match(readFileSync(bin, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('begins a project in an empty folder, builds it and finds it good', async () => {
    for (const line of ['init --yes', 'build', 'validate public/feed.json --strict']) {
      const {code, err} = await mitmach(...line.split(' '));
      assert.deepEqual([code, err], [0, ''], line);
    }
  });

  it('exports, prints snippets and shows its help', async () => {
    const exported = await mitmach('export', 'public/feed.json', '--to', 'ics', '--out', '-');
    assert.match(exported.out, /^BEGIN:VCALENDAR\r\n/);
    const snippet = await mitmach('snippet', 'calendar', '--src', 'https://city.example/feed.json');
    assert.match(snippet.out, /^<script async src="https:\/\/city\.example\/mitmach\/1\/mitmach\.js">/);
    assert.match((await mitmach('--help')).out, /^Usage: mitmach /);
  });

  it('can be used from a program, as the documentation shows it', async () => {
    const text = readFileSync(join(root, 'docs/publish-a-feed.md'), 'utf8');
    const [, program = ''] = /```js\n([^]*?)```/.exec(text) ?? [];
    const {out, err} = await run(['--input-type=module', '--eval', program], join(folder.path, 'project'));
    assert.equal(err, '');
    assert.match(out, /\nunchanged \{ items: 2, added: 0, changed: 0, removed: 0 \} 0\n$/);
  });

  it('does nothing else when it is imported than run', async () => {
    const program = `await import(${JSON.stringify(bin)}); console.log(typeof globalThis.mitmach);`;
    const {out} = await run(['--input-type=module', '--eval', program], join(folder.path, 'project'));
    assert.match(out, /^Usage: mitmach [^]*undefined\n$/);
  });
});
