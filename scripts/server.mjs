import {createReadStream, promises as files} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {Readable} from 'node:stream';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** What other sites' pages may fetch, as on a web server that publishes feeds and widgets. */
const SHARED = new Set(['.geojson', '.js', '.json', '.mjs']);

/** The strictest policy under which the widgets work where module chunks load; the page at this path is served with it. */
export const STRICT_PAGE = '/demo/csp.html';
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{root: string, headers?: Record<string, string>}} Site
 * @typedef {object} ServerOptions
 * @property {number} port 0 takes any free one
 * @property {string} root the folder to serve
 * @property {Record<string, string>} [headers] sent with every file
 * @property {(req: Request, res: Response) => boolean} [handle] is asked first; true means that it answers
 */

/** @param {Response} res @param {number} status @param {string} text a plain answer */
function answer(res, status, text) {
  res.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff'});
  res.end(`${text}\n`);
}

/** @param {Response} res says nothing: browsers ask for an icon on their own, and its lack is no error to report */
function nothing(res) {
  res.writeHead(204);
  res.end();
}

/** @param {Response} res @param {string} location a path of this server */
function redirect(res, location) {
  res.writeHead(302, {Location: location, 'Cache-Control': 'no-cache'});
  res.end();
}

/** @param {string} url the request's target @returns {string | undefined} its decoded path; undefined when malformed */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    const odd = ['//', '\\', '\0'].some((part) => path.includes(part));
    return path.startsWith('/') && !odd ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} path @returns {boolean} whether the path stays inside the root and avoids what is nobody's business */
function isPublic(path) {
  return !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

/** @param {string} root @param {string} path @returns {Promise<{file: string, stats: import('node:fs').Stats} | undefined>} */
async function locate(root, path) {
  try {
    const file = await files.realpath(join(root, path));
    const inside = file === root || file.startsWith(root + sep);
    if (!inside || !isPublic(file.slice(root.length).split(sep).join('/'))) return undefined;
    return {file, stats: await files.stat(file)};
  } catch {
    return undefined;
  }
}

/** @param {string} path @param {string} file @param {string} tag */
function headersOf(path, file, tag) {
  const extension = extname(file);
  return {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ETag: tag,
    ...(SHARED.has(extension) ? {'Access-Control-Allow-Origin': '*'} : {}),
    ...(path === STRICT_PAGE ? {'Content-Security-Policy': STRICT_POLICY} : {}),
  };
}

/**
 * @param {Request} req @param {Response} res
 * @param {{path: string, file: string, stats: import('node:fs').Stats, extra?: Record<string, string>}} found
 */
function sendFile(req, res, {path, file, stats, extra}) {
  const tag = `W/"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
  const headers = {...headersOf(path, file, tag), ...extra};
  if (req.headers['if-none-match']?.includes(tag)) {
    res.writeHead(304, headers);
    res.end();
    return;
  }
  res.writeHead(200, {...headers, 'Content-Length': stats.size});
  const body = req.method === 'HEAD' ? Readable.from([]) : createReadStream(file);
  body.on('error', () => res.destroy()).pipe(res);
}

/** @param {Request} req @param {Response} res @param {{path: string, site: Site}} wanted */
async function serveFile(req, res, {path, site}) {
  const found = isPublic(path) ? await locate(site.root, path) : undefined;
  if (found === undefined) return answer(res, 404, `There is no ${path}.`);
  if (!found.stats.isDirectory()) return sendFile(req, res, {path, ...found, extra: site.headers});
  if (!path.endsWith('/')) return redirect(res, `${encodeURI(path)}/`);
  return serveFile(req, res, {path: `${path}index.html`, site});
}

/** @param {Request} req @param {Response} res @param {Site} site */
async function serve(req, res, site) {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    return answer(res, 405, 'Only GET and HEAD are answered.');
  }
  const path = pathOf(req.url ?? '/');
  if (path === undefined) return answer(res, 400, 'This address is malformed.');
  if (path === '/') return redirect(res, '/demo/');
  if (path === '/favicon.ico') return nothing(res);
  return serveFile(req, res, {path, site});
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host */
function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done(undefined);
    });
  });
}

/**
 * A static server of a folder, for this machine only unless `HOST` names another address. Files are revalidated by
 * their ETag; `/` leads to `/demo/`; names that begin with a dot and `node_modules` are not served.
 *
 * @param {ServerOptions} options
 * @returns {Promise<{url: string, close: () => Promise<void>}>} its address without a slash at the end
 * @throws an error with `code: 'EADDRINUSE'` when the port is taken
 */
export async function startServer({port, root, headers, handle = () => false}) {
  const site = {root: await files.realpath(resolve(root)), headers};
  const server = createServer((req, res) => {
    if (!handle(req, res)) serve(req, res, site).catch(() => res.destroy());
  });
  const host = process.env.HOST || '127.0.0.1';
  await listen(server, port, host);
  const shown = process.env.HOST ? host : 'localhost';
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${server.address().port}`,
    close() {
      const closed = new Promise((done) => server.close(() => done(undefined)));
      server.closeAllConnections();
      return closed;
    },
  };
}
