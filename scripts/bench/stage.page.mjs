/* global document, requestAnimationFrame */

/**
 * @typedef {object} Act what a contestant's module does
 * @property {() => unknown} [load] its scripts and styles
 * @property {(address: string) => Promise<unknown>} [take] fetches and parses the feed, if that is a step of its own
 * @property {(place: HTMLElement, feed: unknown) => unknown} show what is to be seen, from what `take` gives or from the
 *   feed's address
 * @property {() => unknown} [settle] until that is there which comes after the first paint
 * @property {(direction: -1 | 1) => unknown} [step] to what comes before or after
 * @property {() => unknown} inspect tells what is shown; nothing where nothing is
 */

/** Width of the place for what is shown, in pixels. */
const WIDTH = 1000;

/** @type {Act} */
let act;

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
  act = await import(address);
  await act.load?.();
  await frames();
}

/** @param {string} address of the feed @returns {Promise<boolean>} whether it is there before anything is shown */
export async function take(address) {
  feed = act.take ? await act.take(address) : address;
  return act.take !== undefined;
}

/** @returns {Promise<void>} until it is painted */
export async function show() {
  const place = document.createElement('div');
  place.style.width = `${WIDTH}px`;
  document.body.append(place);
  await act.show(place, feed);
  await frames();
}

/** Waits for what comes later, and does what was put off. */
export async function idle() {
  await act.settle?.();
  const deadline = {didTimeout: false, timeRemaining: () => 50};
  while (waiting.length > 0) {
    const work = waiting;
    waiting = [];
    for (const callback of work) callback(deadline);
    await new Promise((done) => setTimeout(done));
  }
}

/** @param {{times: number, direction: -1 | 1}} way so many steps after each other, each of them painted */
export async function turn({times, direction}) {
  for (let count = 0; count < times; count += 1) {
    await act.step(direction);
    await frames();
  }
}

/** @returns {unknown} */
export function inspect() {
  return act.inspect();
}
