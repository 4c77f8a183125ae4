/* global document */

/** @param {string} address @returns {Promise<any>} the feed as a page reads it that has no library for it */
export async function fetchFeed(address) {
  const response = await fetch(address);
  return response.json();
}

/** @param {string} address of a style sheet @returns {Promise<void>} until it holds */
export function addStyles(address) {
  const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: address});
  return added(link, address);
}

/** @param {string} address of a classic script @returns {Promise<void>} until it has run */
export function addScript(address) {
  return added(Object.assign(document.createElement('script'), {src: address}), address);
}

/** @param {HTMLElement} element that loads something @param {string} address of that */
function added(element, address) {
  return new Promise((done, fail) => {
    element.addEventListener('load', () => done(undefined));
    element.addEventListener('error', () => fail(new Error(`${address} cannot be loaded.`)));
    document.head.append(element);
  });
}

/** @param {string} tag @param {string} className @param {string} [text] @returns {HTMLElement} */
export function make(tag, className, text = '') {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
