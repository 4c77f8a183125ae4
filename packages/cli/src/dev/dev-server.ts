import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {isCode} from '../error-code.js';
import {eventsPath} from './page.js';
import {answerText, serveFile} from './served-files.js';

/** What the server shows. It is asked at each request, because a config may change. */
export interface Shown {
  /** The page at `/`. */
  readonly page: () => string;
  /** The output folder, absolute. */
  readonly folder: () => string;
  /** The files of the widgets. */
  readonly embed: string | undefined;
}

export interface DevServer {
  /** `http://127.0.0.1:4400` */
  readonly address: string;
  /** Lets all open pages load anew. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** Where the files of the widgets are on the server. */
export const embedPath = '/_mitmach/embed/';

const pathOf = ({url = '/'}: IncomingMessage): string | undefined => {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
};

/**
 * A page of another website can make its host name lead here. It may have the feed, which is public, and nothing that
 * it could not have otherwise; but names other than this machine's own are no business of a tool for one person.
 */
const isForHere = ({headers: {host = ''}}: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);

const page = (response: ServerResponse, html: string): void => {
  const headers = {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store'};
  response.writeHead(200, headers).end(html);
};

const events = (response: ServerResponse, listeners: Set<ServerResponse>): void => {
  response
    .writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'})
    .write('retry: 1000\n\n');
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
};

interface Serving {
  readonly shown: Shown;
  readonly listeners: Set<ServerResponse>;
}

/** What keeps a request from being answered. */
const refusal = (request: IncomingMessage): [status: number, text: string] | undefined => {
  if (pathOf(request) === undefined || !isForHere(request)) return [400, 'This request is not understood.'];
  return /^(GET|HEAD)$/.test(request.method ?? '') ? undefined : [405, 'Only GET and HEAD are answered.'];
};

const serveFrom = async (request: IncomingMessage, response: ServerResponse, shown: Shown): Promise<void> => {
  const path = pathOf(request) ?? '';
  const {method = 'GET', headers} = request;
  const known = headers['if-none-match'];
  const embed = path.startsWith(embedPath) ? shown.embed : undefined;
  const below = path.slice(embed === undefined ? 1 : embedPath.length);
  await serveFile(response, embed ?? shown.folder(), {path: below, method, known});
};

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  {shown, listeners}: Serving,
): Promise<void> => {
  const refused = refusal(request);
  const path = pathOf(request);
  if (refused) answerText(response, ...refused);
  else if (path === '/') page(response, shown.page());
  else if (path === eventsPath) events(response, listeners);
  else await serveFrom(request, response, shown);
};

const listen = async (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });

/** Thrown when somebody else has the port. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/** Serves feed, page and widgets to this machine alone. @throws PortTaken */
export const startDevServer = async (shown: Shown, port: number): Promise<DevServer> => {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, {shown, listeners}).catch(() => response.destroy());
  });
  try {
    await listen(server, port);
  } catch (error) {
    throw isCode(error, 'EADDRINUSE') ? new PortTaken() : error;
  }
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    reload: () => {
      for (const listener of listeners) listener.write('event: built\ndata: 1\n\n');
    },
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
};
