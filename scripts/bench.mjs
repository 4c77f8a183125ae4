import {parseArgs} from 'node:util';
import {isMain} from './root.mjs';
import {explain, setUp} from './set-up.mjs';

/**
 * Measures reading, rendering and transfer against what no implementation can do without, and asserts nothing: times
 * of one machine say little, ratios taken in one run say more. `--json` prints the figures instead of the table; the
 * names of parts (`parse`, `calendar`, `timeline`, `ticker`, `search`, `tool`, `loader`, `transfer`) leave out the others.
 *
 * @param {{json: boolean, parts: string[]}} options
 * @throws whatever kept the figures from being taken
 */
async function bench({json, parts}) {
  await setUp({browser: true});
  // What is not installed before cannot be imported before.
  const {build} = await import('./build.mjs');
  const {partsOf, takeFigures} = await import('./bench/figures.mjs');
  const {table} = await import('./bench/table.mjs');
  const wanted = partsOf(parts);
  await build({quiet: true, generated: false});
  const figures = await takeFigures(wanted);
  console.log(json ? JSON.stringify(figures, undefined, 2) : table(figures));
}

if (isMain(import.meta.url)) {
  try {
    const {values, positionals} = parseArgs({
      options: {json: {type: 'boolean', default: false}},
      allowPositionals: true,
    });
    await bench({...values, parts: positionals});
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
