import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {programOnPath} from '../engines/programs.mjs';
import {SetUpError} from '../set-up.mjs';

/** Where Debian puts WordPress, and the themes that come in packages of their own. */
const DEBIAN_WORDPRESS = '/usr/share/wordpress';

/** What is needed, as Debian calls it, and how one sees that it is there. */
const NEEDED = [
  {name: 'wordpress', isThere: () => existsSync(`${wordpressFolder()}/wp-load.php`)},
  {name: 'wordpress-theme-twentytwentythree', isThere: () => hasTheme('twentytwentythree')},
  {name: 'wordpress-theme-twentytwentyone', isThere: () => hasTheme('twentytwentyone')},
  {name: 'php-cli', isThere: () => programOnPath(['php']) !== undefined},
  {name: 'php-mysql', isThere: () => hasExtension('mysqli')},
  {name: 'php-xml', isThere: () => hasExtension('dom')},
  {name: 'php-mbstring', isThere: () => hasExtension('mbstring')},
  {name: 'mariadb-server', isThere: () => programOnPath(['mariadbd']) !== undefined},
];

/** @param {string} name @returns {boolean} */
const hasTheme = (name) => existsSync(`${wordpressFolder()}/wp-content/themes/${name}/style.css`);

/** @param {string} name @returns {boolean} */
const hasExtension = (name) =>
  spawnSync('php', ['-r', `exit(extension_loaded('${name}') ? 0 : 1);`]).status === 0;

/** @returns {string} the folder of the WordPress to test with; `MITMACH_WORDPRESS` names another than Debian's */
export function wordpressFolder() {
  return process.env.MITMACH_WORDPRESS || DEBIAN_WORDPRESS;
}

/** @param {string[]} parameters @returns {boolean} whether apt-get did it */
function aptGet(parameters) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync('apt-get', parameters, {stdio: ['ignore', 'ignore', 'inherit'], env}).status === 0;
}

/**
 * Installs Debian's WordPress, PHP and MariaDB where they are missing; as root on Debian only.
 *
 * @throws {SetUpError} with a sentence that says what to install
 */
export function installWordpress() {
  const missing = NEEDED.filter(({isThere}) => !isThere()).map(({name}) => name);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`Installing for the tests: ${missing.join(', ')} …`);
    const install = ['install', '--yes', '--no-install-recommends', ...missing];
    if (!aptGet(install) && aptGet(['update'])) aptGet(install);
  }
  const stillMissing = NEEDED.filter(({isThere}) => !isThere()).map(({name}) => name);
  if (stillMissing.length > 0) {
    throw new SetUpError(
      `These packages are missing: ${stillMissing.join(' ')} (Debian and Ubuntu: apt-get install).`,
    );
  }
}
