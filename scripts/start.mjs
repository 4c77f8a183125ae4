import {ROOT} from './root.mjs';
import {runNode} from './run.mjs';
import {startServer} from './server.mjs';
import {explain, setUp, SetUpError} from './set-up.mjs';

const FIRST_PORT = 8080;
const ATTEMPTS = 20;

/** @param {unknown} error @returns {boolean} whether another program listens on the port */
function isTaken(error) {
  return error?.code === 'EADDRINUSE';
}

/** @param {string} value of PORT @returns {Promise<Awaited<ReturnType<typeof startServer>>>} on that port or not at all */
async function serveAt(value) {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SetUpError(`PORT is ${value}, but a port is a number from 0 to 65535.`);
  }
  try {
    return await startServer({port, root: ROOT});
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new SetUpError(`Port ${port} is taken: stop what listens there, or set PORT to another one.`);
  }
}

/** @returns {Promise<Awaited<ReturnType<typeof startServer>>>} on the first free port from the usual one on */
async function serveAnywhere() {
  for (let port = FIRST_PORT; port < FIRST_PORT + ATTEMPTS; port += 1) {
    try {
      return await startServer({port, root: ROOT});
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new SetUpError(
    `The ports from ${FIRST_PORT} to ${FIRST_PORT + ATTEMPTS - 1} are taken: set PORT to another.`,
  );
}

/** @param {string} script @throws {SetUpError} with all it said when it fails */
async function runScript(script) {
  const {ok, output} = await runNode([script], {quiet: true});
  if (!ok) throw new SetUpError(`${output.trim()}\n\n${script} failed.`);
}

try {
  await setUp();
  await runScript('scripts/demo/refresh-dates.mjs');
  const {build} = await import('./build.mjs');
  await build({quiet: true});
  const {PORT} = process.env;
  const server = await (PORT ? serveAt(PORT) : serveAnywhere());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
  console.log(`${server.url}/`);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
