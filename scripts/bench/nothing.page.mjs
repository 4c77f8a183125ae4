export {fetchFeed as take} from './document.page.mjs';

/** Nothing is shown: what is left is what every page takes that loads a module and lets frames pass. */
export function show() {
  return undefined;
}

export function step() {
  return undefined;
}

export function inspect() {
  return undefined;
}
