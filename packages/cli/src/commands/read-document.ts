import {readFile, stat} from 'node:fs/promises';
import {dirname, relative, resolve, sep} from 'node:path';
import {isUtf8} from 'node:buffer';
import {isUsable} from '../doctor/check-answer.js';
import type {Answer} from '../doctor/answer.js';
import {unreadableOf} from '../doctor/unreadable.js';
import {visit} from '../doctor/visit.js';
import {codeOf} from '../error-code.js';
import type {PageText} from '../validate/pages.js';
import type {Unreadable} from '../validate/parse-document.js';
import type {Shell} from './shell.js';

/** A document that somebody named by file or address. */
export interface NamedText extends PageText {
  /** Its address on the web, after redirects. */
  readonly url?: string | undefined;
  /** It is not in UTF-8, and letters of it are lost. */
  readonly isDamaged: boolean;
}

/** No feed is so large; what is larger is not even read. */
const MOST_BYTES = 100_000_000;
const MEGABYTE = 1_000_000;

/** Whether somebody named an address of the web rather than a file. */
export const isAddress = (reference: string): boolean => /^https?:\/\//i.test(reference);

const tooLarge: Unreadable = {code: 'too-large', detail: String(MOST_BYTES / MEGABYTE)};

const textOf = (name: string, body: Uint8Array): NamedText => ({
  name,
  // `TextDecoder` takes a byte order mark away, as browsers do.
  text: new TextDecoder().decode(body),
  isDamaged: !isUtf8(body),
});

const readNamedFile = async (name: string, folder: string): Promise<NamedText | Unreadable> => {
  const path = resolve(folder, name);
  try {
    if ((await stat(path)).size > MOST_BYTES) return tooLarge;
    return textOf(name, await readFile(path));
  } catch (error) {
    return {code: 'no-file', detail: codeOf(error)};
  }
};

const SECONDS = 30;

const bodyOf = (name: string, answer: Answer): NamedText | Unreadable =>
  answer.isCut ? tooLarge : {...textOf(name, answer.body), url: answer.address};

const fetchNamed = async (name: string, {fetch, signal}: Shell): Promise<NamedText | Unreadable> => {
  const visiting = {fetch, signal, timeoutMs: SECONDS * 1000, maxBytes: MOST_BYTES};
  const answer = await visit(name, {accept: 'application/json, */*;q=0.8'}, visiting);
  return isUsable(answer) ? bodyOf(name, answer) : unreadableOf(answer, SECONDS);
};

/** Gets a document by file, from the folder of the shell, or by address. */
export const readDocument = async (reference: string, shell: Shell): Promise<NamedText | Unreadable> =>
  isAddress(reference) ? fetchNamed(reference, shell) : readNamedFile(reference, shell.folder);

/** A document in the folder of a feed or below; a feed of somebody else must not lead anywhere else. */
const readBeside = async (reference: string, feed: string, shell: Shell): Promise<PageText | Unreadable> => {
  const folder = dirname(resolve(shell.folder, feed));
  const path = resolve(folder, decodeURI(reference.replace(/[?#].*$/, '')));
  if (!path.startsWith(folder + sep)) return {code: 'no-file', detail: reference};
  return readNamedFile(relative(shell.folder, path), shell.folder);
};

/** Gets the further documents of a feed, whose references are relative to it. */
export const pageLoader =
  ({name, url}: NamedText, shell: Shell) =>
  async (reference: string): Promise<PageText | Unreadable> => {
    if (url !== undefined && URL.canParse(reference, url)) {
      return fetchNamed(new URL(reference, url).href, shell);
    }
    return isAddress(reference) ? fetchNamed(reference, shell) : readBeside(reference, name, shell);
  };
