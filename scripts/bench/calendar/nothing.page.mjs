import {fetchFeed} from './document.page.mjs';

/** @type {unknown} kept, as those keep it that show it */
export let feed;

/** What every other one does as well: fetches the feed, parses it, and lets frames pass. */
export async function show(_, address) {
  feed = await fetchFeed(address);
}

export function step() {
  return undefined;
}

export function inspect() {
  return undefined;
}
