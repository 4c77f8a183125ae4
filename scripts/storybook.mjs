import {buildStorybook, serveStorybook} from './stories/build.mjs';
import {explain, setUp} from './set-up.mjs';

try {
  await setUp();
  await (process.argv.includes('build') ? buildStorybook() : serveStorybook());
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
