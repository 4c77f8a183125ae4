import {spawn} from 'node:child_process';
import {createReadStream, readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {packAll} from '../../../scripts/packed.mjs';

/** The repository's folder. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url));

/** A registry for npm, on this machine. */
export interface Registry {
  readonly url: string;
  /** What of this repository it has, by name. */
  readonly own: ReadonlyMap<string, {readonly version: string}>;
  readonly close: () => Promise<void>;
}

interface Release {
  readonly version: string;
  /** Absolute: of the folder where it is installed, or of the packed one. */
  readonly folder: string;
  readonly tarball?: string;
}

type Releases = Map<string, Release[]>;

const read = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

/** All that is installed here, in all versions: npm lists it. */
const installed = (): Releases => {
  const {packages} = read(root, 'node_modules/.package-lock.json') as {
    packages: Readonly<Record<string, {version?: string; link?: boolean}>>;
  };
  const found: Releases = new Map();
  for (const [path, {version, link}] of Object.entries(packages)) {
    const [, name] = /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    if (name === undefined || version === undefined || link === true) continue;
    found.set(name, [...(found.get(name) ?? []), {version, folder: join(root, path)}]);
  }
  return found;
};

/** What this repository would publish, packed into a folder. */
const published = (place: string): Releases =>
  new Map(
    packAll(place).map(({name, folder, tarball}) => {
      const at = join(root, folder);
      return [name, [{...(read(at, 'package.json') as {version: string}), folder: at, tarball}]];
    }),
  );

/** What npm asks for first: the versions of a package, and where they are. */
const packument = (name: string, releases: readonly Release[], url: string): unknown => ({
  name,
  'dist-tags': {latest: releases[0]?.version},
  versions: Object.fromEntries(
    releases.map(({version, folder}) => [
      version,
      {...(read(folder, 'package.json') as object), dist: {tarball: `${url}/${name}/-/${version}.tgz`}},
    ]),
  ),
});

const sendTarball = (response: ServerResponse, {folder, tarball}: Release): void => {
  response.writeHead(200, {'Content-Type': 'application/octet-stream'});
  if (tarball !== undefined) {
    createReadStream(tarball).pipe(response);
    return;
  }
  const name = basename(folder);
  // Others are installed there; what a package itself brings in such a folder lies deeper.
  const packing = [`--exclude=${name}/node_modules`, '-czf', '-', '-C', dirname(folder), name];
  spawn('tar', packing, {stdio: ['ignore', 'pipe', 'inherit']}).stdout.pipe(response);
};

/**
 * Opens a registry that has what this repository would publish, and what is installed here; so that npm can install both
 * as anybody would, and nothing has to come from afar.
 * @param place a folder for tarballs
 */
export const openRegistry = async (place: string): Promise<Registry> => {
  const own = published(place);
  const releases: Releases = new Map([...installed(), ...own]);
  let url = '';
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/').slice(1);
    const [name = '', version] = path.replace(/\.tgz$/, '').split('/-/');
    const all = releases.get(name) ?? [];
    const release = all.find((each) => each.version === version);
    if (release) {
      sendTarball(response, release);
      return;
    }
    const isKnown = all.length > 0 && version === undefined;
    response.writeHead(isKnown ? 200 : 404, {'Content-Type': 'application/json'});
    response.end(JSON.stringify(isKnown ? packument(name, all, url) : {error: `There is no ${path}.`}));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    own: new Map([...own].map(([name, [release]]) => [name, {version: release?.version ?? ''}])),
    close: async () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
