import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {commandsIn, faultOfCommand} from './commands.mjs';
import {blocksIn, documents, proseOf, textOf} from './markdown.mjs';

/** @param {string[]} commands @returns {Promise<string[]>} what is wrong with them */
async function faultsOf(commands) {
  const faults = await Promise.all(commands.map(async (command) => [command, await faultOfCommand(command)]));
  return faults.filter(([, fault]) => fault !== undefined).map((fault) => fault.join(': '));
}

/** What of running text is a command; other things between backquotes are not. */
const INLINE = /`((?:npm (?:run |start|test)|npx |node scripts\/|mitmach [a-z]+ )[^`\n…<]*)`/g;

describe('the commands in the documents', () => {
  for (const {path, line, text} of blocksIn('sh')) {
    it(`are there, with their options: ${path}:${line}`, async () => {
      assert.deepEqual(await faultsOf(commandsIn(text)), []);
    });
  }

  for (const path of documents()) {
    it(`are there in running text: ${path}`, async () => {
      const found = [...proseOf(textOf(path)).matchAll(INLINE)].map(([, command = '']) => command);
      assert.deepEqual(await faultsOf(found.flatMap(commandsIn)), []);
    });
  }

  for (const wrong of [
    'npm run nothing',
    'mitmach bild',
    'npx --no-install mitmach build --quite',
    'npx --no-install mitmach snippet calendar --src https://city.example/feed.json --vew list',
    'npx mitmach build',
    'npx --yes @mitmach/cli build',
    'node scripts/nothing.mjs',
    'frobnicate',
  ]) {
    it(`would be refused: ${wrong}`, async () => assert.equal((await faultsOf([wrong])).length, 1));
  }
});
