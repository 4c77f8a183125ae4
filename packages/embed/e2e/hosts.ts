import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startServer} from '../../../scripts/server.mjs';
import {root} from './visit.js';

/** A server that is there for its scripts. */
export interface ScriptHost {
  /** Address of the folder with the built files, with a slash at the end. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

const dist = join(root, 'packages/embed/dist');

/** A server that lets pages run its scripts, and no page of another server read them: without a word about CORS. */
export const openSilentHost = async (): Promise<ScriptHost> => {
  const server = await startServer({
    port: 0,
    root: dist,
    handle: (_, response) => {
      const writeHead = response.writeHead.bind(response) as (
        status: number,
        headers: Record<string, string>,
      ) => typeof response;
      response.writeHead = ((status: number, {...headers}: Record<string, string>) => {
        delete headers['Access-Control-Allow-Origin'];
        return writeHead(status, headers);
      }) as typeof response.writeHead;
      return false;
    },
  });
  return {folder: `${server.url}/`, close: () => server.close()};
};

/**
 * A server with the same files, which say that they are another version.
 * @param edit what else is different in that version
 */
export const openHostOfVersion = async (
  version: string,
  edit: (text: string) => string = (text) => text,
): Promise<ScriptHost> => {
  const copy = mkdtempSync(join(tmpdir(), 'mitmach-version-'));
  const {version: current} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(join(dist, name), 'utf8').replaceAll(`"${current}"`, `"${version}"`);
    writeFileSync(join(copy, name), edit(text));
  }
  const server = await startServer({port: 0, root: copy});
  return {
    folder: `${server.url}/`,
    close: async () => {
      await server.close();
      rmSync(copy, {recursive: true});
    },
  };
};

/** A folder on this computer with one page in it. */
export const pageInFolder = (html: string): {readonly address: string; readonly remove: () => void} => {
  const folder = mkdtempSync(join(tmpdir(), 'mitmach-page-'));
  writeFileSync(join(folder, 'club.html'), html);
  return {
    address: `file://${folder}/club.html`,
    remove: () => {
      rmSync(folder, {recursive: true});
    },
  };
};
