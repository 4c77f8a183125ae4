import {importIcs} from './ics.js';
import type {Importer} from './importer.js';

/**
 * Imports the calendar of a group or instance of Mobilizon (`/@group/feed/ics`): iCalendar with times in UTC and texts in
 * HTML.
 */
export const importMobilizon: Importer = (data, options) => importIcs(data, options);
