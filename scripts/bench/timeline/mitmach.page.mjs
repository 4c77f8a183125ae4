/* global document */
import {attach, loadWidget, until} from '../widget.page.mjs';

export {loadedFiles} from '../widget.page.mjs';

/** @type {HTMLElement} */
let element;

const shown = () => element.shadowRoot.querySelectorAll('li[part=entry] .text').length;

export function load() {
  return loadWidget('timeline');
}

/** @param {HTMLElement} place @param {string} address of the feed */
export async function show(place, address) {
  element = document.createElement('mitmach-timeline');
  element.setAttribute('src', address);
  await attach(element, place);
  await until(element, () => shown() > 0);
}

export function inspect() {
  return shown();
}
