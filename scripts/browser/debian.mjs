import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const BROWSER = '/usr/bin/chromium';

/** @param {string[]} parameters @returns {boolean} whether apt-get did it */
function aptGet(parameters) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync('apt-get', parameters, {stdio: ['ignore', 'ignore', 'inherit'], env}).status === 0;
}

/**
 * Installs Debian's Chromium, as root on Debian only (a container, a fresh virtual machine).
 *
 * @returns {string | undefined} its path; undefined where this is not possible
 */
export function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log('No browser found: installing Debian’s chromium for the tests …');
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  const done = aptGet(install) || (aptGet(['update']) && aptGet(install));
  return done && existsSync(BROWSER) ? BROWSER : undefined;
}
