import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {freePort} from '../engines/free-port.mjs';
import {startGuarded} from '../engines/guard.mjs';
import {wordpressFolder} from './packages.mjs';
import {assemblePlugin} from './plugin.mjs';

const FILES = fileURLToPath(new URL('site', import.meta.url));

/** Pages, scripts and the editor's questions at the same time. */
const WORKERS = '4';

const PATIENCE = 60_000;

/** @typedef {{folder: string, url: string, env: Record<string, string>}} Place where a site is, and how PHP learns of it */

/** @param {() => boolean | Promise<boolean>} isDone @param {string} what to say when it takes too long */
async function until(isDone, what) {
  const end = Date.now() + PATIENCE;
  while (!(await isDone())) {
    if (Date.now() > end) throw new Error(`${what} did not start within ${PATIENCE / 1000} seconds.`);
    await wait(100);
  }
}

/** @param {Place} place puts WordPress there, with the plugin and the tests' settings */
function copyWordpress({folder}) {
  const target = join(folder, 'www');
  const languages = join(wordpressFolder(), 'wp-content', 'languages');
  cpSync(wordpressFolder(), target, {
    recursive: true,
    dereference: true,
    // WordPress' own translations may be installed or not: the tests do without.
    filter: (path) => path !== languages,
  });
  cpSync(join(FILES, 'wp-config.php'), join(target, 'wp-config.php'));
  const content = join(target, 'wp-content');
  mkdirSync(join(content, 'mu-plugins'), {recursive: true});
  cpSync(join(FILES, 'conditions.php'), join(content, 'mu-plugins', 'conditions.php'));
  assemblePlugin(join(content, 'plugins', 'mitmach'));
}

/** @param {Place} place @returns {string[]} what every program of MariaDB has to be told */
const databaseOptions = ({folder}) => [
  '--no-defaults',
  `--datadir=${join(folder, 'db')}`,
  ...(process.getuid?.() === 0 ? ['--user=root'] : []),
];

/** @param {Place} place @returns {Promise<ReturnType<typeof startGuarded>>} the database's server, which listens */
async function startDatabase(place) {
  const options = databaseOptions(place);
  const {status, stderr} = spawnSync(
    'mariadb-install-db',
    [...options, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`mariadb-install-db failed: ${stderr}`);
  const socket = place.env.MITMACH_SITE_SOCKET;
  const init = join(place.folder, 'init.sql');
  writeFileSync(init, 'CREATE DATABASE wordpress;\n');
  const own = ['--skip-networking', `--socket=${socket}`, `--init-file=${init}`, '--skip-log-bin'];
  const speed = ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M'];
  const pid = `--pid-file=${join(place.folder, 'mariadb.pid')}`;
  const database = startGuarded('mariadbd', [...options, ...own, ...speed, pid], {cwd: place.folder});
  await until(() => existsSync(socket), 'MariaDB');
  return database;
}

/** @param {Place} place @returns {Promise<ReturnType<typeof startGuarded>>} PHP's own server, which answers */
async function startPhp({folder, url, env}) {
  const www = join(folder, 'www');
  const parameters = [
    '-d',
    'memory_limit=512M',
    '-S',
    new URL(url).host,
    '-t',
    www,
    join(FILES, 'router.php'),
  ];
  const php = startGuarded('php', parameters, {cwd: www, env: {...env, PHP_CLI_SERVER_WORKERS: WORKERS}});
  const answers = () =>
    fetch(`${url}/wp-login.php`).then(
      ({ok}) => ok,
      () => false,
    );
  await until(answers, 'PHP');
  return php;
}

/**
 * Does something to a site without a browser.
 *
 * @param {Place} place
 * @param {string} command as in site/command.php
 * @param {object} [given] to the command
 * @returns {any} its answer
 */
export function command({folder, env}, command, given = {}) {
  const parameters = [join(FILES, 'command.php'), join(folder, 'www'), command, JSON.stringify(given)];
  const {stdout, stderr} = spawnSync('php', parameters, {env: {...process.env, ...env}, encoding: 'utf8'});
  const answer = /\{"answer":.*\}$/s.exec(stdout)?.[0];
  if (answer === undefined) throw new Error(`The command ${command} failed: ${stdout}${stderr}`);
  return JSON.parse(answer).answer;
}

/** @param {Place} place @param {'log' | 'notices' | 'requests'} name @returns {string[]} the lines of what the site wrote down */
export function linesOf({folder}, name) {
  const file = join(folder, `${name}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** @returns {Promise<Place>} an empty place, with a port that is free */
async function findPlace() {
  const folder = mkdtempSync(join(tmpdir(), 'mitmach-wordpress-'));
  const url = `http://localhost:${await freePort()}`;
  const env = {
    MITMACH_SITE_URL: url,
    MITMACH_SITE_SOCKET: join(folder, 'db.sock'),
    MITMACH_SITE_LOG: join(folder, 'log.txt'),
    MITMACH_SITE_NOTICES: join(folder, 'notices.txt'),
    MITMACH_SITE_REQUESTS: join(folder, 'requests.txt'),
  };
  return {folder, url, env};
}

/**
 * A WordPress of its own, with the plugin installed and not yet active. People: admin, who has made it, administrator,
 * editor, author; the password of each is "password".
 *
 * @returns {Promise<{place: Place, close: () => Promise<void>}>}
 */
export async function startSite() {
  const place = await findPlace();
  const started = [];
  const endAll = async () => {
    for (const program of started.reverse()) await program.end();
    rmSync(place.folder, {recursive: true, force: true, maxRetries: 5});
  };
  /** @type {Promise<void> | undefined} a signal may come while it is closing already */
  let closing;
  const close = () => (closing ??= endAll());
  try {
    copyWordpress(place);
    started.push(await startDatabase(place));
    command(place, 'install');
    started.push(await startPhp(place));
    return {place, close};
  } catch (error) {
    await close();
    throw error;
  }
}
