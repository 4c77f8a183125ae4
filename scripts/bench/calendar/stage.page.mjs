/* global document, requestAnimationFrame */

/**
 * @typedef {object} Calendar what a contestant's module does
 * @property {() => unknown} [load] its scripts and styles
 * @property {(address: string) => Promise<unknown>} [take] fetches and parses the feed, if that is a step of its own
 * @property {(place: HTMLElement, feed: unknown) => unknown} show the month of 15 November 2026, from what `take` gives
 *   or from the feed's address
 * @property {(direction: -1 | 1) => unknown} step to the month before or after
 * @property {() => Shown | undefined} inspect nothing where nothing is shown
 */

/** @typedef {{title: string, events: number}} Shown the name of the month, and how many events stand in it */

/** Width of the place for a calendar, in pixels. */
const WIDTH = 1000;

/** @type {Calendar} */
let calendar;

/** @type {unknown} */
let feed;

/** @type {((deadline: IdleDeadline) => void)[]} what waits until the browser is idle */
let waiting = [];

/** Work for idle times would fall into one measurement or the next: it waits until it is asked for. */
function holdIdleWork() {
  globalThis.requestIdleCallback = (callback) => waiting.push(callback);
}

/** Two frames and all that they bring: style, layout, paint, what observers do of sizes. */
async function frames() {
  for (let count = 0; count < 2; count += 1) {
    await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done));
  }
}

/** @param {string} address of a contestant's module */
export async function load(address) {
  holdIdleWork();
  calendar = await import(address);
  await calendar.load?.();
  await frames();
}

/** @param {string} address of the feed @returns {Promise<boolean>} whether it is there before a month is shown */
export async function take(address) {
  feed = calendar.take ? await calendar.take(address) : address;
  return calendar.take !== undefined;
}

/** @returns {Promise<void>} until the month is painted */
export async function show() {
  const place = document.createElement('div');
  place.style.width = `${WIDTH}px`;
  document.body.append(place);
  await calendar.show(place, feed);
  await frames();
}

/** Does what was put off. */
export async function idle() {
  const deadline = {didTimeout: false, timeRemaining: () => 50};
  while (waiting.length > 0) {
    const work = waiting;
    waiting = [];
    for (const callback of work) callback(deadline);
    await new Promise((done) => setTimeout(done));
  }
}

/** @param {{times: number, direction: -1 | 1}} way months after each other, each of them painted */
export async function turn({times, direction}) {
  for (let count = 0; count < times; count += 1) {
    await calendar.step(direction);
    await frames();
  }
}

/** @returns {Shown | undefined} */
export function inspect() {
  return calendar.inspect();
}
