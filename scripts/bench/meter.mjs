/** @typedef {{module: string}} Visitor */

/**
 * @typedef {object} Meter
 * @property {(run: () => Promise<unknown>) => Promise<number>} cpu milliseconds that all tasks took while this ran
 * @property {() => Promise<{bytes: number, nodes: number}>} held what is not garbage
 */

/**
 * CPU of the main thread, as Chromium counts it: what other programs take meanwhile is not in it.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Meter>}
 */
async function meterOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const read = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  };
  return {
    async cpu(run) {
      const {TaskDuration: before} = await read();
      await run();
      const {TaskDuration: after} = await read();
      return (after - before) * 1000;
    },
    async held() {
      // What one collection sets free may hold what the next one does.
      for (let count = 0; count < 3; count += 1) await session.send('HeapProfiler.collectGarbage');
      const {JSHeapUsedSize: bytes, Nodes: nodes} = await read();
      return {bytes, nodes};
    },
  };
}

/**
 * Runs something on the stage, as somebody who was never there.
 *
 * @template T
 * @param {import('./site.mjs').Site} site
 * @param {(visit: import('./site.mjs').Visit, meter: Meter) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function onNewPage(site, run) {
  const visit = await site.visit('/bench/stage.js');
  try {
    return await run(visit, await meterOf(visit.page));
  } finally {
    await visit.page.context().close();
  }
}
