/* global document, MutationObserver */
import {addStyles} from './document.page.mjs';

const BUNDLE = '/packages/embed/dist/';

/** @param {string} name of a widget @returns {Promise<unknown>} what a page has that loads the widget's module itself */
export function loadWidget(name) {
  const {href} = new URL(`${BUNDLE}${name}.js`, import.meta.url);
  return Promise.all([addStyles(`${BUNDLE}mitmach.css`), import(href)]);
}

/** @param {HTMLElement} element a widget @param {HTMLElement} place @returns {Promise<void>} until it has its feed */
export function attach(element, place) {
  const ready = new Promise((done, fail) => {
    element.addEventListener('mitmach-ready', () => done(undefined), {once: true});
    element.addEventListener('mitmach-error', ({reason}) =>
      fail(new Error(`<${element.localName}> fails: ${reason}.`)),
    );
  });
  place.append(element);
  return ready;
}

/** @param {HTMLElement} element a widget @param {() => boolean} test @returns {Promise<void>} until it has become so */
export async function until({shadowRoot}, test) {
  if (test()) return;
  await new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!test()) return;
      observer.disconnect();
      done(undefined);
    });
    observer.observe(shadowRoot, {childList: true, subtree: true});
  });
}

/** @returns {string[]} the widget's files that the page has loaded, by their names in the bundle */
export function loadedFiles() {
  const {href} = new URL(BUNDLE, document.baseURI);
  return performance
    .getEntriesByType('resource')
    .filter(({name}) => name.startsWith(href))
    .map(({name}) => name.slice(href.length));
}
