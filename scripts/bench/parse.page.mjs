import {events, milestones, opportunities, parseFeed} from '@mitmach/feed';
import {kinds as schemas} from '../../packages/feed/src/schema/document.ts';

/** Items that each sample takes, in as many documents as that makes: a short time is measured no better than a long one. */
const ITEMS_A_SAMPLE = 10_000;

const KINDS = {events, milestones, opportunities};

/** @type {{kind: keyof typeof KINDS, items: number, text: string}[]} */
const documents = [];

function takeUp(text, kind) {
  const parsed = parseFeed(JSON.parse(text));
  if (!parsed.ok) throw new Error(`The generated feed is refused: ${parsed.reason}.`);
  parsed.feed.find(KINDS[kind], '');
  return parsed.feed;
}

function checkAll(text, kind) {
  const feed = takeUp(text, kind);
  feed.checkMore(() => false);
  return feed.problems.length;
}

/** What is measured, from a text on. Each gives how many faults it found. */
const STEPS = {
  jsonParse: (text, kind) => (JSON.parse(text)[kind] === undefined ? 1 : 0),
  firstUse: (text, kind) => takeUp(text, kind).problems.length,
  allChecked: checkAll,
  zod(text, kind) {
    const schema = schemas[kind];
    return JSON.parse(text)[kind].filter((item) => !schema.safeParse(item).success).length;
  },
};

function measure(step, {kind, items, text}) {
  const times = ITEMS_A_SAMPLE / items;
  let faults = 0;
  globalThis.gc();
  const start = performance.now();
  for (let time = 0; time < times; time += 1) faults += STEPS[step](text, kind);
  const milliseconds = (performance.now() - start) / times;
  if (faults > 0) throw new Error(`${step} finds ${faults} faults in generated ${kind}.`);
  return milliseconds;
}

/**
 * Fetches a generated feed.
 *
 * @param {{kind: string, items: number}} wanted
 * @returns {Promise<number>} its bytes
 */
export async function load({kind, items}) {
  const response = await fetch(`/faults/big?kind=${kind}&items=${items}`);
  const text = await response.text();
  if (JSON.parse(text)[kind].length !== items) throw new Error(`There are no ${items} generated ${kind}.`);
  documents.push({kind, items, text});
  return new Blob([text]).size;
}

/**
 * @param {number} round decides which step begins, as going first may be an advantage
 * @returns {import('./parse.mjs').Sample[]} one for each document, in the order in which they were loaded
 */
export function measureAll(round) {
  const steps = Object.keys(STEPS);
  const first = round % steps.length;
  const order = [...steps.slice(first), ...steps.slice(0, first)];
  return documents.map((document) =>
    Object.fromEntries(order.map((step) => [step, measure(step, document)])),
  );
}
