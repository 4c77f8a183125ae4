import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {Project} from '../testing/project.js';
import type {ConfigInput} from '../config/schema.js';
import {addressName} from './address-name.js';
import {Fetcher} from './fetcher.js';
import {obtainAddress, obtainFile, obtainSource, type ObtainOptions, type Part} from './obtain.js';
import {ResponseCache} from './response-cache.js';
import {explainSourceFailure} from './sources.messages.js';

type Source = ConfigInput['sources'][number];

const shortly = (part: Part): string => (part.state === 'good' ? part.key : part.failure.reason);

describe('obtainSource', () => {
  let project: Project;
  let fetcher: Fetcher;
  beforeEach(async () => {
    project = await Project.make();
    fetcher = new Fetcher({cache: new ResponseCache(join(project.folder, 'cache')), mayBePrivate: false});
  });
  afterEach(async () => {
    fetcher.close();
    await project.remove();
  });

  const optionsFor = (source: Source, more: Partial<ConfigInput> = {}): ObtainOptions => ({
    config: project.config([source], more),
    fetcher,
    environment: {},
  });
  const obtain = async (source: Source, more: Partial<ConfigInput> = {}): Promise<readonly Part[]> => {
    const options = optionsFor(source, more);
    const [whole] = options.config.sources;
    assert.ok(whole);
    return obtainSource(whole, options);
  };

  it('gives each file of a pattern, and fails the empty one alone', async () => {
    await project.write('lists/a.csv', 'id;title');
    await project.write('lists/b.csv', '');
    const parts = await obtain({id: 'a', type: 'csv', path: 'lists/*.csv'});
    assert.deepEqual(parts.map(shortly), ['lists/a.csv', 'empty']);
  });

  it('takes no larger file than the config allows', async () => {
    await project.write('a.csv', 'id;title');
    const parts = await obtain({id: 'a', type: 'csv', path: 'a.csv', maxBytes: 3});
    assert.deepEqual(parts.map(shortly), ['too-large']);
  });

  it('refuses an address that leads to a file, unless it is allowed', async () => {
    await project.write('a.csv', 'id;title');
    const source = {id: 'a', type: 'csv', url: pathToFileURL(join(project.folder, 'a.csv')).href} as const;
    assert.deepEqual((await obtain(source)).map(shortly), ['file-address']);
    const allow = {fileUrls: true, privateAddresses: false, symlinks: false};
    assert.deepEqual((await obtain(source, {allow})).map(shortly), ['a.csv']);
  });

  it('takes an address that is none for what it is', async () => {
    for (const url of ['nonsense', 'ftp://a.example/x', 'http://']) {
      assert.deepEqual((await obtain({id: 'a', type: 'csv', url})).map(shortly), ['bad-address'], url);
    }
  });

  it('finds a further part beside the file, and nowhere else', async () => {
    await project.write('data/pages/1.json', '{}');
    await project.write('secret.json', '{}');
    const source = {id: 'a', type: 'mitmach', path: 'data/feed.json'} as const;
    const options = optionsFor(source);
    const [whole] = options.config.sources;
    assert.ok(whole);
    const further = (key: string): Promise<Part> => obtainFile({key, from: 'data/feed.json'}, whole, options);
    assert.equal(shortly(await further('data/pages/1.json')), 'data/pages/1.json');
    assert.equal(shortly(await further('data/../secret.json')), 'outside');
    assert.equal(shortly(await further('data/pages/2.json')), 'no-file');
  });

  it('refuses a private address that a source leads to', async () => {
    const source = {id: 'a', type: 'tribe', url: 'https://a.example/'} as const;
    const options = optionsFor(source);
    const [whole] = options.config.sources;
    assert.ok(whole);
    const part = await obtainAddress('http://169.254.169.254/latest/meta-data', whole, options);
    assert.equal(shortly(part), 'private-address');
  });
});

describe('addressName', () => {
  it('shows host and file, and nothing that may be a secret', () => {
    const names = {
      'https://a.example/feed.json': 'https://a.example/feed.json',
      'https://a.example/s/T0kEn/list.csv?key=x': 'https://a.example/…/list.csv',
      'https://name:word@a.example:8443/s/T0kEn?key=x#y': 'https://a.example:8443',
    };
    for (const [address, name] of Object.entries(names)) assert.equal(addressName(address), name);
  });
});

describe('explainSourceFailure', () => {
  it('says what is wrong and what to do, in both languages', () => {
    const failure = {reason: 'too-large', detail: '25000000'} as const;
    assert.equal(explainSourceFailure(failure, 'en').sentence, 'It has more than 25,000,000 bytes.');
    assert.match(explainSourceFailure(failure, 'de').sentence, /25\.000\.000 Bytes/);
    assert.match(
      explainSourceFailure({reason: 'private-address', detail: 'intern'}, 'de').fix,
      /privateAddresses/,
    );
  });
});
