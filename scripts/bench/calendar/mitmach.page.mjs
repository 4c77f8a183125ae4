/* global document */
import {addStyles} from './document.page.mjs';

const BUNDLE = '/packages/embed/dist/';

/** @type {HTMLElement} */
let element;

/** @returns {Promise<unknown>} what a page has that loads the widget's module itself */
export function load() {
  const {href} = new URL(`${BUNDLE}calendar.js`, import.meta.url);
  return Promise.all([addStyles(`${BUNDLE}mitmach.css`), import(href)]);
}

/** @param {HTMLElement} place @param {string} address of the feed */
export async function show(place, address) {
  element = document.createElement('mitmach-calendar');
  const ready = new Promise((done, fail) => {
    element.addEventListener('mitmach-ready', () => done(undefined), {once: true});
    element.addEventListener('mitmach-error', ({reason}) =>
      fail(new Error(`The calendar fails: ${reason}.`)),
    );
  });
  element.setAttribute('src', address);
  element.setAttribute('view', 'month');
  element.setAttribute('date', '2026-11-15');
  place.append(element);
  await ready;
  await element.updateComplete;
}

/** @param {-1 | 1} direction */
export async function step(direction) {
  const [previous, next] = element.shadowRoot.querySelectorAll('.steps .step');
  (direction < 0 ? previous : next).click();
  await element.updateComplete;
}

export function inspect() {
  const {shadowRoot} = element;
  return {
    title: shadowRoot.querySelector('.toolbar h2').textContent,
    events: shadowRoot.querySelectorAll('[part=month] [part=event]').length,
  };
}
