import {startServer} from '../../server.mjs';
import {ROOT} from '../../root.mjs';
import {DEMO_FEED} from '../demo-feed.mjs';
import {People} from '../people.mjs';
import {command, linesOf} from '../site.mjs';

/**
 * @typedef {(world: World) => void | Promise<void>} Check
 * @typedef {{title: string, checks: Record<string, Check>}} Checks by what they find to be so; run in this order, each on
 *   a site that is in English, knows the feed, and has its first theme
 */

/** The environment variable in which the tests find the site that was started for them. */
const SITE = 'MITMACH_WORDPRESS_SITE';

/** What the tests share: a WordPress, people in front of it, and the demo feed on another server. */
export class World {
  /**
   * @param {import('../site.mjs').Place} place @param {People} people
   * @param {Awaited<ReturnType<typeof startServer>>} server
   */
  constructor(place, people, server) {
    this.place = place;
    this.url = place.url;
    this.people = people;
    this.server = server;
    this.feed = `${server.url}${DEMO_FEED}`;
  }

  static async open() {
    const place = JSON.parse(process.env[SITE]);
    const server = await startServer({port: 0, root: ROOT});
    return new World(place, await People.at(place.url), server);
  }

  /** @param {string} name @param {object} [given] @returns {any} what the command answers */
  command(name, given) {
    return command(this.place, name, given);
  }

  /** @param {Record<string, string>} settings beside the feed, or in its place */
  setSettings(settings) {
    this.command('option', {name: 'mitmach', value: {feed: this.feed, ...settings}});
  }

  /** Makes the site what each check begins with, and closes what the last one has left open. */
  async reset() {
    await this.people.closePages();
    this.command('reset', {feed: this.feed});
  }

  /** @param {string} content @param {string} [author] @returns {{address: string, content: string, id: number}} a page */
  post(content, author = 'author') {
    return this.command('post', {title: 'A page', content, author});
  }

  /** @param {'log' | 'notices' | 'requests'} name @returns {string[]} */
  lines(name) {
    return linesOf(this.place, name);
  }

  async close() {
    await this.people.leave();
    await this.server.close();
  }
}
