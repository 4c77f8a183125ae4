import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserFlags, findBrowser} from './scripts/browser.mjs';
import {servedCommonJs} from './scripts/bundle/common-js.mjs';
import {handleFault} from './scripts/faults.mjs';
import {browserReporter} from './scripts/test/browser-reporter.mjs';
import {browserTests} from './scripts/files.mjs';
import {isPartOfRun} from './scripts/test/tally.mjs';

const {MITMACH_TESTS, MITMACH_ONLY} = process.env;

/**
 * Two pages run at a time, and each shall believe that it is in front: a tab in the background gets one frame a second,
 * so that each has a window, and the focus would wander between them. Between two files of tests a page is empty, and
 * forgets: of a history that is full, Chromium drops the entries first that no visitor has made, and going back would
 * lead further than it should.
 */
async function createPage({context}) {
  const page = await context.newPage({type: 'window'});
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() !== 'about:blank') return;
    session.send('Page.resetNavigationHistory').catch(() => undefined);
  });
  return page;
}

/** Feeds that misbehave: `fetch('/faults/…')`. */
function faults(koa, next) {
  if (!handleFault(koa.req, koa.res)) return next();
  koa.respond = false;
  return undefined;
}

export default {
  files: browserTests({models: MITMACH_TESTS === 'models', only: MITMACH_ONLY}),
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // So that `http://localhost` with the same port is another origin that answers, too.
  hostname: '127.0.0.1',
  concurrency: 2,
  nodeResolve: {
    browser: true,
    exportConditions: ['@mitmach/source', 'production', 'browser', 'import', 'default'],
  },
  plugins: [
    servedCommonJs(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  middleware: [faults],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: await findBrowser(),
        args: [...browserFlags(), '--lang=en-US'],
        env: {...process.env, LANGUAGE: 'en_US'},
      },
      createPage,
    }),
  ],
  testFramework: {config: {ui: 'bdd', timeout: 20_000, forbidOnly: isPartOfRun()}},
  testsFinishTimeout: 240_000,
  reporters: [browserReporter()],
};
