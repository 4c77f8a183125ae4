/* global TL */
import {addScript, addStyles, make} from '../document.page.mjs';

export {fetchFeed as take} from '../document.page.mjs';

/** @typedef {import('./plain.page.mjs').Milestone} Milestone */

const FOLDER = new URL('./timelinejs/', import.meta.url).href;

/** @type {HTMLElement} */
let host;

/** @returns {Promise<unknown>} its script and style sheet, as they are published */
export function load() {
  return Promise.all([addStyles(`${FOLDER}css/timeline.css`), addScript(`${FOLDER}js/timeline.js`)]);
}

/** @param {string} date an ISO date of any precision */
function partsOf(date) {
  const [year, month, day] = date.split('-').map(Number);
  return {year, ...(month && {month}), ...(day && {day})};
}

/** @param {Milestone} milestone @param {Map<string, string>} phases @returns {object} a slide, whose texts are HTML */
function slideOf({id, title, date, description, phase, url}, phases) {
  return {
    unique_id: id,
    start_date: partsOf(date),
    group: phases.get(phase),
    text: {
      headline: url === undefined ? title : `<a href="${url}">${title}</a>`,
      text: description
        .split('\n\n')
        .map((text) => `<p>${text}</p>`)
        .join(''),
    },
  };
}

/** @param {HTMLElement} place @param {import('./plain.page.mjs').FeedDocument} feed */
export async function show(place, {milestones, vocabularies}) {
  const phases = new Map(vocabularies.phases.map(({id, label}) => [id, label]));
  host = make('div', '');
  host.style.height = '700px';
  place.append(host);
  const events = milestones.map((milestone) => slideOf(milestone, phases));
  // Its fonts come from another server, which nobody is asked here.
  const options = {script_path: `${FOLDER}js/`, language: 'de', font: null};
  const timeline = new TL.Timeline(host, {events}, options);
  await new Promise((done) => timeline.on('ready', done));
}

export function inspect() {
  return host.querySelectorAll('.tl-slide').length;
}
