import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';

/** Where a server of this repository has the demo feed. */
export const DEMO_FEED = '/demo/feed/feed.json';

/** The demo feed itself. */
export const demoFeed = JSON.parse(readFileSync(join(ROOT, 'demo/feed/feed.json'), 'utf8'));

/** @param {string} id of an event @param {string} language @returns {string} its title */
export const titleOf = (id, language) => {
  const {title} = demoFeed.events.find((event) => event.id === id);
  return typeof title === 'string' ? title : title[language];
};
