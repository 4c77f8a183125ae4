/** What the plugin does in a real WordPress. Started by scripts/test-wordpress.mjs, which starts the WordPress first. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {blockChecks} from './checks/block.mjs';
import {embedChecks} from './checks/embed.mjs';
import {languageChecks} from './checks/languages.mjs';
import {networkChecks, traceChecks} from './checks/network.mjs';
import {pageChecks} from './checks/page.mjs';
import {settingsChecks} from './checks/settings.mjs';
import {World} from './checks/world.mjs';

const CHECKS = [
  settingsChecks,
  blockChecks,
  pageChecks,
  embedChecks,
  languageChecks,
  // Last, because a site does not go back from being a network.
  networkChecks,
  traceChecks,
];

describe('the plugin in WordPress', () => {
  /** @type {World} */ let world;

  before(async () => {
    world = await World.open();
    assert.equal(world.command('activate'), null);
  });

  after(() => world.close());

  for (const {title, checks} of CHECKS) {
    describe(title, () => {
      for (const [sentence, check] of Object.entries(checks)) {
        it(sentence, async () => {
          await world.reset();
          await check(world);
        });
      }
    });
  }
});
