import {chromium} from 'playwright-core';
import {browserFlags} from './browser.mjs';
import {startServer} from './server.mjs';
import {explain, setUp} from './set-up.mjs';
import {buildStorybook, STORYBOOK} from './stories/build.mjs';
import {verdict} from './stories/verdict.mjs';
import {Visitor} from './stories/visitor.mjs';
import {leaveTally} from './test/tally.mjs';

/** Two at a time: more would only wait for each other. */
const TABS = 2;

/** The names of built files change with their contents. */
const HEADERS = {'Cache-Control': 'max-age=3600'};

/**
 * @typedef {import('./stories/visitor.mjs').Entry} Entry
 * @typedef {import('./test/tally.mjs').Tally} Tally
 * @typedef {{title: string, isPlayed: boolean, seenBy: (visitor: Visitor) => Promise<import('./stories/verdict.mjs').Seen>}} Subject
 */

/** @param {Entry} entry @returns {Subject} */
const subjectOf = (entry) => ({
  title: `${entry.title} › ${entry.name} (${entry.id})`,
  isPlayed: entry.type === 'story',
  seenBy: (visitor) => visitor.visit(entry),
});

/** @type {Subject} */
const MANAGER = {
  title: 'Storybook itself',
  isPlayed: false,
  seenBy: (visitor) => visitor.visitManager(),
};

/** @param {string} url of the Storybook @param {string} only a part of the titles @returns {Promise<Subject[]>} */
async function subjectsAt(url, only) {
  const {entries} = await (await fetch(`${url}/index.json`)).json();
  const all = [MANAGER, ...Object.values(entries).map(subjectOf)];
  return all.filter(({title}) => title.toLowerCase().includes(only.toLowerCase()));
}

/** @param {Subject} subject @param {Visitor} visitor @returns {Promise<boolean>} whether all is well; says what is not */
async function passes({title, isPlayed, seenBy}, visitor) {
  const wrong = await seenBy(visitor).then(
    (seen) => verdict(seen, {isPlayed}),
    (error) => [String(error?.stack ?? error)],
  );
  if (wrong.length > 0) console.log(`\n✗ ${title}\n${wrong.join('\n').replace(/^/gm, '    ')}`);
  return wrong.length === 0;
}

/** @param {Subject[]} subjects @param {Visitor[]} visitors share the work @returns {Promise<Tally>} */
async function judge(subjects, visitors) {
  const tally = {passed: 0, failed: 0};
  const queue = subjects.values();
  const work = async (visitor) => {
    for (const subject of queue) tally[(await passes(subject, visitor)) ? 'passed' : 'failed'] += 1;
  };
  await Promise.all(visitors.map(work));
  return tally;
}

/** @param {string} url of the Storybook @param {string} only a part of the titles of what to open @returns {Promise<Tally>} */
async function judgeAt(url, only) {
  const subjects = await subjectsAt(url, only);
  if (subjects.length === 0) {
    console.log(`No story has "${only}" in its title.`);
    return {passed: 0, failed: 1};
  }
  const browser = await chromium.launch({executablePath: process.env.CHROME_PATH, args: browserFlags()});
  try {
    const context = await browser.newContext({locale: 'en-GB', reducedMotion: 'reduce'});
    const visitors = Array.from({length: TABS}, () => Visitor.in(context, url));
    return await judge(subjects, await Promise.all(visitors));
  } finally {
    await browser.close();
  }
}

/** @param {string} only a part of the titles of what to open @returns {Promise<Tally>} */
async function testStories(only) {
  await setUp({browser: true});
  await buildStorybook();
  const server = await startServer({port: 0, root: STORYBOOK, headers: HEADERS});
  try {
    return await judgeAt(server.url, only);
  } finally {
    await server.close();
  }
}

let tally = {passed: 0, failed: 1};
try {
  tally = await testStories(process.argv[2] ?? '');
} catch (error) {
  explain(error);
}
leaveTally(tally);
process.exitCode = tally.failed === 0 ? 0 : 1;
