/*
 * What fetches feeds takes `fetch` when it is loaded, and what the stories' feeds are made of may load it. So this comes
 * before all imports of theirs, and has none of its own.
 */

/** The page's own, taken before it is replaced. */
export const pageFetch = globalThis.fetch;

let current = pageFetch;

globalThis.fetch = (input, init) => current(input, init);

/** From now on, also for those who have taken `fetch` before, requests are answered like this. */
export const answerWith = (answer: typeof globalThis.fetch): void => {
  current = answer;
};
