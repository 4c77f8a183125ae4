/* global document */
import {attach, loadWidget, until} from '../widget.page.mjs';

export {loadedFiles} from '../widget.page.mjs';

/** @type {HTMLElement} */
let element;

const all = (selector) => element.shadowRoot.querySelectorAll(selector).length;

export function load() {
  return loadWidget('ticker');
}

/** @param {HTMLElement} place @param {string} address of the feed */
export async function show(place, address) {
  element = document.createElement('mitmach-ticker');
  element.setAttribute('src', address);
  await attach(element, place);
  await until(element, () => all('li[part=item]') > 0);
}

/** What stands around the news comes later: at last the links to the same elsewhere. */
export function settle() {
  return until(element, () => all('[part=feeds]') > 0);
}

export function inspect() {
  return all('li[part=item]');
}
