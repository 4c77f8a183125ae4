import {readFile, realpath, stat} from 'node:fs/promises';
import type {ServerResponse} from 'node:http';
import {extname, join, sep} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/** As a good web server sends them: to everybody, asked again each time, and never guessed at. */
const headersOf = (
  file: string,
  {size, mtimeMs}: {size: number; mtimeMs: number},
): Record<string, string> => ({
  'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  ETag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
});

/** The file behind a path below a folder; undefined where there is none, or it lies elsewhere. */
const locate = async (folder: string, path: string): Promise<string | undefined> => {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    const isInside = file.startsWith(root + sep);
    return isInside && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
};

/** Answers with a plain sentence. */
export const answerText = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8'}).end(`${text}\n`);
};

/** What is asked for. */
export interface FileRequest {
  /** Below the folder, decoded, without a slash at the beginning. */
  readonly path: string;
  readonly method: string;
  /** `If-None-Match`. */
  readonly known: string | undefined;
}

/** Answers with a file of a folder. */
export const serveFile = async (
  response: ServerResponse,
  folder: string,
  {path, method, known}: FileRequest,
): Promise<void> => {
  const file = /(^|\/)\./.test(path) ? undefined : await locate(folder, path);
  if (file === undefined) {
    answerText(response, 404, `There is no /${path}.`);
    return;
  }
  const headers = headersOf(file, await stat(file));
  if (known !== undefined && known === headers['ETag']) response.writeHead(304, headers).end();
  else if (method === 'HEAD') response.writeHead(200, headers).end();
  else response.writeHead(200, headers).end(await readFile(file));
};
