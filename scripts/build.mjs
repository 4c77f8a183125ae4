import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {generators, ON_SOURCES} from './generated.mjs';
import {isMain, ROOT} from './root.mjs';
import {runNode} from './run.mjs';
import {explain, setUp, SetUpError} from './set-up.mjs';
import {sizeTable} from './size-budget.mjs';
import {bundleInputs} from './files.mjs';

const STAMP = join(ROOT, '.cache', 'bundle.sha256');
const OUTPUT = join(ROOT, 'packages', 'embed', 'dist');

/** @returns {string} a fingerprint of all that the bundle is made of */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of bundleInputs()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

/** @returns {boolean} whether the bundle was made of exactly these sources */
function isBundled(print) {
  return existsSync(join(OUTPUT, 'sizes.json')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === print;
}

/** @param {string} name of the step @param {string[]} parameters @throws {SetUpError} with all the program said */
async function step(name, parameters) {
  const {ok, output} = await runNode(parameters, {quiet: true});
  if (!ok) throw new SetUpError(`${output.trim()}\n\nThe build failed: ${name}.`);
}

/** Removes what an earlier bundle left, so that no file stays that no page needs; the compiler looks after its own. */
function clear() {
  if (!existsSync(OUTPUT)) return;
  for (const name of readdirSync(OUTPUT)) {
    if (name !== 'types' && !name.endsWith('.tsbuildinfo')) rmSync(join(OUTPUT, name), {recursive: true});
  }
}

/** Bundles the files that pages load, unless nothing has changed since. */
async function bundle() {
  const print = fingerprint();
  if (isBundled(print)) return;
  clear();
  await step('bundle', [
    'node_modules/rollup/dist/bin/rollup',
    '--config',
    '--silent',
    '--failAfterWarnings',
  ]);
  mkdirSync(dirname(STAMP), {recursive: true});
  writeFileSync(STAMP, print);
}

/**
 * Makes everything that is made of the sources: types and modules of the packages (`dist/` in each), the files that
 * pages load (`packages/embed/dist`), generated documentation. What is up to date is left alone.
 *
 * @param {{quiet?: boolean, generated?: boolean}} [options] `quiet`: do not tell what was made; `generated`: whether
 *   to write the documentation that is made of the sources
 * @throws {SetUpError} with what the failing step said
 */
export async function build({quiet = false, generated = true} = {}) {
  // First, because some of it is sources again.
  for (const generator of generated ? generators : []) await step(generator, [...ON_SOURCES, generator]);
  await step('types', ['node_modules/typescript/bin/tsc', '--build']);
  await bundle();
  if (generated) await step('sizes', ['scripts/generate/sizes.mjs']);
  if (!quiet) console.log(sizeTable());
}

if (isMain(import.meta.url)) {
  try {
    await setUp();
    await build({generated: !process.argv.includes('--no-generated')});
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
