import {createHash} from 'node:crypto';
import {mkdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {isObject} from '../items/item.js';
import {writeWhole} from '../write-whole.js';

/** What is remembered of an answer. */
export interface Remembered {
  /** SHA-256 of the body, hexadecimal. */
  readonly hash: string;
  readonly bytes: number;
  /** Where it came from in the end. */
  readonly url: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
}

/** SHA-256, hexadecimal. */
export const hashOf = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

const isRemembered = (value: unknown): value is Remembered =>
  isObject(value) && typeof value['hash'] === 'string' && isObject(value['headers']);

/**
 * Answers on disk, so that a server need not send what it has sent before: for each request one JSON file of what is
 * known, and the body beside it. Whatever is damaged counts as not there.
 */
export class ResponseCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What is known of an earlier answer, if its body is still there. */
  async find(key: string): Promise<Remembered | undefined> {
    try {
      const known: unknown = JSON.parse(await readFile(this.#file(key, 'json'), 'utf8'));
      const {size} = await stat(this.#file(key, 'body'));
      return isRemembered(known) && size === known.bytes ? known : undefined;
    } catch {
      return undefined;
    }
  }

  /** The body of an earlier answer; undefined where it is not the one that is known. */
  async body(key: string, {hash}: Remembered): Promise<Uint8Array | undefined> {
    try {
      const body = await readFile(this.#file(key, 'body'));
      return hashOf(body) === hash ? body : undefined;
    } catch {
      return undefined;
    }
  }

  async keep(key: string, known: Remembered, body: Uint8Array): Promise<void> {
    await mkdir(this.#folder, {recursive: true});
    await writeWhole(this.#file(key, 'body'), body);
    await writeWhole(this.#file(key, 'json'), JSON.stringify(known));
  }

  #file(key: string, extension: string): string {
    return join(this.#folder, `${key}.${extension}`);
  }
}
