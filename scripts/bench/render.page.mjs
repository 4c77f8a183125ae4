/* global document, requestIdleCallback */
import {plainDom, recipeOf} from './plain-dom.page.mjs';

/**
 * @typedef {import('./plain-dom.page.mjs').Recipe} Recipe
 * @typedef {import('./render.mjs').Time} Time
 * @typedef {Time & {height: number}} Shown
 * @typedef {{items: number, text: string, recipe?: Recipe}} Feed
 */

/** A short time is measured no better than a long one: small feeds are rendered several times. */
const ITEMS_A_SAMPLE = 200;

/** @type {Feed | undefined} what is shown */
let feed;

/** When a text was last there to be parsed. */
let parsedAt = 0;

function watchParse() {
  const {parse} = JSON;
  JSON.parse = (...parameters) => {
    parsedAt = performance.now();
    return parse(...parameters);
  };
}

/** Each feed has an address of its own, whose copy would stay as long as the page. */
function forgetFeeds() {
  const stores = globalThis[Symbol.for('mitmach.stores.1')];
  if (!(stores instanceof Map)) throw new Error('The page’s store of feeds is not where it was.');
  stores.clear();
}

/** Settles once the browser is idle, so that nothing is left over for the next measurement. */
async function tidy() {
  await new Promise((done) => requestIdleCallback(done));
  await new Promise((done) => requestIdleCallback(done));
  globalThis.gc();
}

/** @param {Element} element @returns {Promise<void>} until it shows its feed */
function readiness(element) {
  return new Promise((done, fail) => {
    element.addEventListener('mitmach-ready', () => done(), {once: true});
    element.addEventListener('mitmach-error', ({reason}) =>
      fail(new Error(`The timeline fails: ${reason}.`)),
    );
  });
}

/** @param {HTMLElement} element @returns {{layout: number, height: number}} lays the page out */
function layOut(element) {
  const start = performance.now();
  const height = element.offsetHeight;
  return {layout: performance.now() - start, height};
}

/** @param {HTMLElement} element that shows the feed; checks that it does, and takes the floor's recipe from it */
function inspect({shadowRoot}) {
  const entries = shadowRoot.querySelectorAll('li[part=entry]').length;
  if (entries !== feed.items) throw new Error(`The timeline shows ${entries} of ${feed.items} milestones.`);
  feed.recipe ??= recipeOf(shadowRoot);
}

/** @returns {Promise<Shown>} script: until it waits for its feed, and on from where it has all of its text */
async function showWidget() {
  const url = URL.createObjectURL(new Blob([feed.text], {type: 'application/json'}));
  const start = performance.now();
  const element = document.createElement('mitmach-timeline');
  const ready = readiness(element);
  element.setAttribute('src', url);
  document.body.append(element);
  await element.updateComplete;
  const waits = performance.now();
  await ready;
  await element.updateComplete;
  const script = waits - start + (performance.now() - parsedAt);
  const shown = {script, ...layOut(element)};
  inspect(element);
  element.remove();
  URL.revokeObjectURL(url);
  forgetFeeds();
  return shown;
}

/** @returns {Shown} */
function showFloor() {
  const {text, recipe} = feed;
  const start = performance.now();
  JSON.parse(text);
  const element = plainDom(recipe);
  document.body.append(element);
  const script = performance.now() - start;
  const shown = {script, ...layOut(element)};
  element.remove();
  return shown;
}

/** @param {Shown[]} all @returns {Time} */
function mean(all) {
  const sum = (of) => all.reduce((total, shown) => total + of(shown), 0);
  return {
    script: sum(({script}) => script) / all.length,
    layout: sum(({layout}) => layout) / all.length,
  };
}

const SHOWS = {floor: showFloor, widget: showWidget};

/** @param {keyof typeof SHOWS} name @returns {Promise<Shown>} */
async function measure(name) {
  const times = Math.max(1, ITEMS_A_SAMPLE / feed.items);
  const shown = [];
  await tidy();
  for (let time = 0; time < times; time += 1) shown.push(await SHOWS[name]());
  return {...mean(shown), height: shown[0].height};
}

/**
 * Fetches generated milestones, from then on those that are shown.
 *
 * @param {number} items how many
 */
export async function load(items) {
  if (feed === undefined) {
    await import(new URL('/packages/embed/dist/timeline.js', import.meta.url).href);
    watchParse();
  }
  const response = await fetch(`/faults/big?kind=milestones&items=${items}`);
  feed = {items, text: await response.text()};
}

/**
 * @param {number} round decides which of the two begins, as going first may be an advantage; in the first one the
 *   widget, which the floor is made after
 * @returns {Promise<import('./render.mjs').Sample>} of the feed that was loaded last
 */
export async function measureBoth(round) {
  const sample = {};
  for (const name of round % 2 === 0 ? ['widget', 'floor'] : ['floor', 'widget']) {
    sample[name] = await measure(name);
  }
  const {floor, widget} = sample;
  if (floor.height === widget.height) return sample;
  throw new Error(`The floor is ${floor.height} px high, the widget ${widget.height} px.`);
}
