import {DataSet, Timeline} from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import {addStyles} from '../document.page.mjs';

export {fetchFeed as take} from '../document.page.mjs';

/** @typedef {import('./plain.page.mjs').Milestone} Milestone */

/** @type {HTMLElement} */
let host;

export function load() {
  return addStyles(new URL('./vis.css', import.meta.url).href);
}

/** @param {Milestone} milestone @returns {object} it shows a title; the text comes when one points at it */
const itemOf = ({id, title, date, description, phase}) => ({
  id,
  content: title,
  title: description,
  start: new Date(date),
  group: phase,
});

/** @param {HTMLElement} place @param {import('./plain.page.mjs').FeedDocument} feed */
export function show(place, {milestones, vocabularies}) {
  host = place;
  const groups = vocabularies.phases.map(({id, label}) => ({id, content: label}));
  const timeline = new Timeline(place, new DataSet(milestones.map(itemOf)), new DataSet(groups), {
    locale: 'de',
  });
  return new Promise((done) => timeline.on('changed', done));
}

export function inspect() {
  return host.querySelectorAll('.vis-item-content').length;
}
