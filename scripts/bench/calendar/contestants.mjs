import {versionOf} from '../installed.mjs';

/** @typedef {'plain' | 'mitmach' | 'fullcalendar' | 'eventCalendar'} Name */

/**
 * @typedef {object} Contestant
 * @property {string} module its path on the server
 * @property {string} title what the table calls it
 * @property {string[]} files what a page downloads for it, by their paths on the server; mitmach's sizes are its own
 * @property {{every: number, switches: number, memory: [number, number]}} pace it takes part in one of so many rounds
 *   and does so many switches in each; after how many of them its memory is measured
 */

const FOLDER = '/bench/calendar';

const PACE = {every: 1, switches: 10, memory: [20, 200]};

/** Fetches and parses the feed as all others do, and shows nothing: what is subtracted from them. */
export const NOTHING = {module: '/bench/nothing.js', pace: PACE};

/** @type {Record<Name, Contestant>} */
export const CONTESTANTS = {
  plain: {
    module: `${FOLDER}/plain.js`,
    title: 'plain DOM',
    files: [`${FOLDER}/plain.js`, `${FOLDER}/plain.css`],
    pace: PACE,
  },
  mitmach: {
    module: `${FOLDER}/mitmach.js`,
    title: 'mitmach',
    files: [],
    pace: PACE,
  },
  fullcalendar: {
    module: `${FOLDER}/fullcalendar.js`,
    title: `FullCalendar ${versionOf('fullcalendar')}`,
    files: [`${FOLDER}/fullcalendar.js`, `${FOLDER}/fullcalendar.css`],
    pace: PACE,
  },
  eventCalendar: {
    module: `${FOLDER}/event-calendar.js`,
    title: `EventCalendar ${versionOf('@event-calendar/build')}`,
    files: [
      `${FOLDER}/event-calendar.js`,
      `${FOLDER}/event-calendar.min.js`,
      `${FOLDER}/event-calendar.min.css`,
    ],
    // As often as the others it would take a quarter of an hour.
    pace: {every: 4, switches: 2, memory: [2, 10]},
  },
};

export const NAMES = /** @type {Name[]} */ (Object.keys(CONTESTANTS));
