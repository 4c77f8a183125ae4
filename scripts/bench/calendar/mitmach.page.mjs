/* global document */
import {attach, loadWidget} from '../widget.page.mjs';

/** @type {HTMLElement} */
let element;

export function load() {
  return loadWidget('calendar');
}

/** @param {HTMLElement} place @param {string} address of the feed */
export async function show(place, address) {
  element = document.createElement('mitmach-calendar');
  element.setAttribute('src', address);
  element.setAttribute('view', 'month');
  element.setAttribute('date', '2026-11-15');
  await attach(element, place);
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
