import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isMain, ROOT} from './root.mjs';

/** @typedef {{version?: string, resolved?: string, link?: boolean, optionalDependencies?: Record<string, string>}} Entry */

const EXACT = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;

/**
 * @param {Record<string, Entry>} packages
 * @param {string} path of the package that asks
 * @param {string} name
 * @returns {Entry | undefined} what Node would find for it: the nearest one, from its own folder up to the root
 */
function nearest(packages, path, name) {
  const parts = path.split('node_modules/');
  const bases = parts.map((_, index) => parts.slice(0, parts.length - index).join('node_modules/'));
  const places = [...bases, ''].map((base) => `${base.replace(/(?<=[^/])$/, '/')}node_modules/${name}`);
  return packages[places.find((place) => place in packages) ?? 'nowhere'];
}

/** @param {Entry | undefined} entry @param {string} range @returns {boolean} whether it is there, and as it should be */
function fits(entry, range) {
  return entry !== undefined && (!EXACT.test(range) || entry.version === range);
}

/**
 * What is wrong with a lock, so that it would not install everywhere: an optional package (a program for another
 * system, most of the time) that it names but does not hold in that version, which `npm ci` refuses, or an address of a
 * registry, which would bind everybody to that one.
 *
 * @param {Record<string, Entry>} packages the lock's `packages`
 * @returns {string[]} sentences; empty when all is well
 */
export function lockProblems(packages) {
  return Object.entries(packages).flatMap(([path, {resolved, optionalDependencies = {}}]) => [
    ...Object.entries(optionalDependencies)
      .filter(([name, range]) => !fits(nearest(packages, path, name), range))
      .map(
        ([name, range]) => `${path || 'The root'} may need ${name} ${range}, which the lock does not hold.`,
      ),
    ...(/^(https?|git)/.test(resolved ?? '') ? [`${path} is bound to ${resolved}.`] : []),
  ]);
}

if (isMain(import.meta.url)) {
  const {packages} = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const problems = lockProblems(packages);
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
}
