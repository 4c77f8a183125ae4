import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';

const PACKAGE = '@sparticuz/chromium';
const LIBRARY_FOLDERS = [
  '/lib',
  '/lib64',
  '/usr/lib',
  '/usr/lib64',
  '/usr/local/lib',
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
];

/** @returns {boolean} whether the system has the library that the packaged browser needs and small images lack */
function hasNss() {
  return LIBRARY_FOLDERS.some(
    (folder) => existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('libnss3.so')),
  );
}

/**
 * @param {Record<string, string>} settings environment variables for as long as `act` runs
 * @param {() => Promise<void>} act may change the environment too; afterwards all is as before
 */
async function withEnvironment(settings, act) {
  const before = {...process.env};
  Object.assign(process.env, settings);
  try {
    await act();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** @param {string} folder where the browser and its libraries shall be, whole or not at all */
async function unpack(folder) {
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, {recursive: true});
  const unfinished = mkdtempSync(join(cache, 'chromium-'));
  // The name of the environment is the package's only switch for unpacking its libraries too.
  const settings = {TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'};
  try {
    await withEnvironment(settings, async () => {
      const {default: packaged} = await import(PACKAGE);
      await packaged.executablePath();
    });
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, {recursive: true, force: true});
  }
}

/** @param {string} folder an unpacked browser, whose libraries and fonts stand in where the system has none */
function lendLibraries(folder) {
  if (!hasNss()) {
    const libraries = join(folder, 'al2023', 'lib');
    process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts')) process.env.FONTCONFIG_PATH ??= join(folder, 'fonts');
}

/**
 * The browser in the optional package, unpacked once into `.cache/`. The environment of this process, and so that of
 * every browser it starts, gets the paths of the package's libraries where the system lacks them.
 *
 * @returns {Promise<string | undefined>} its path; undefined where the package is not installed or not made for
 */
export async function packagedBrowser() {
  const manifest = join(ROOT, 'node_modules', PACKAGE, 'package.json');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest)) return undefined;
  const {version} = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(ROOT, '.cache', `chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) await unpack(folder);
  lendLibraries(folder);
  return join(folder, 'chromium');
}
