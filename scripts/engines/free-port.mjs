import {createServer} from 'node:net';

/** @returns {Promise<number>} a port that nobody listens on at the moment */
export function freePort() {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => done(port));
    });
  });
}
