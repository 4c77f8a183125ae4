import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {build, type BuildOptions, type BuildResult} from '../build/build.js';
import {parseConfig, type Config} from '../config/read-config.js';
import type {ConfigInput} from '../config/schema.js';
import {fakeImporters, type Runs} from './fake-importers.js';

type Source = ConfigInput['sources'][number];

/** Time of the first build, unless a test says another. */
export const NOW = Date.parse('2026-11-15T08:00:00Z');

/** A folder with a config and sources, that is built as people do. */
export class Project {
  readonly folder: string;
  readonly runs: Runs = new Map();

  constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<Project> {
    return new Project(await mkdtemp(join(tmpdir(), 'mitmach-build-')));
  }

  remove(): Promise<void> {
    return rm(this.folder, {recursive: true, force: true});
  }

  async write(name: string, data: unknown): Promise<void> {
    const path = join(this.folder, name);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, typeof data === 'string' ? data : JSON.stringify(data));
  }

  config(sources: readonly Source[], more: Partial<ConfigInput> = {}): Config {
    const input: ConfigInput = {
      title: 'Mitmachen an der Förde',
      publisher: {name: 'Freiwilligenbüro', url: 'https://buero.example/'},
      language: 'de',
      timeZone: 'Europe/Berlin',
      url: 'https://feeds.example/feed.json',
      allow: {privateAddresses: true},
      sources: [...sources],
      ...more,
    };
    const result = parseConfig(JSON.stringify(input), this.folder);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.config;
  }

  build(config: Config, options: BuildOptions = {}): Promise<BuildResult> {
    const importers = fakeImporters(this.runs);
    return build(config, {now: NOW, importers, retry: {retries: 0}, environment: {}, ...options});
  }

  async json<T = Record<string, unknown[]>>(name = 'public/feed.json'): Promise<T> {
    return JSON.parse(await readFile(join(this.folder, name), 'utf8')) as T;
  }

  /** Name and hash of every file of the output folder. */
  async outputs(): Promise<Readonly<Record<string, string>>> {
    const folder = join(this.folder, 'public');
    const names = (await readdir(folder, {recursive: true, withFileTypes: true}))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    const hashes = await Promise.all(
      names.map(async (name) =>
        createHash('sha256')
          .update(await readFile(name))
          .digest('hex'),
      ),
    );
    return Object.fromEntries(
      names.map((name, index) => [name.slice(folder.length + 1), hashes[index] ?? '']),
    );
  }
}
