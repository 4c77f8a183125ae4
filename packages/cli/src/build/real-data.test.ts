import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {parseFeed, type Feed, type KindName} from '@mitmach/feed';
import {importers} from '../importing/index.js';
import {kinds} from '../items/check.js';
import {Project} from '../testing/project.js';
import type {BuildResult} from './build.js';

/*
 * Real data of a city, as people keep it. It is not part of the project: the test is there where the data is.
 */

const data = process.env['MITMACH_REAL_DATA'];

const sourcesIn = (folder: string): Parameters<Project['config']>[0] => [
  {
    id: 'kulturnacht',
    type: 'csv',
    kind: 'events',
    path: join(folder, 'kulturnacht-flensburg-2024.csv'),
    defaults: {start: '2024-09-14'},
    columns: {
      id: 'id',
      title: 'event_title',
      keywords: 'event_tags',
      url: 'venue_url',
      'description.de': 'event_description_de',
      'description.da': 'event_description_dk',
      'image.url': 'event_image',
      'start.time': 'venue_open',
      'end.time': 'venue_close',
      'location.name': 'venue_name',
      'location.geo.lat': 'venue_lat',
      'location.geo.lon': 'venue_lon',
      'location.address.street': '{venue_street} {venue_housenumber}',
      'location.address.postalCode': 'venue_postal_code',
      'location.address.city': 'venue_city',
    },
  },
  {id: 'chaostreff', type: 'wordpress', path: join(folder, 'wordpress-posts-chaostreff-flensburg.json')},
  {
    id: 'angebote',
    type: 'json',
    kind: 'opportunities',
    path: join(folder, 'freinet-offers-essen.json'),
    columns: {
      id: 'id',
      title: 'name',
      description: 'description',
      causes: 'categories',
      targetGroups: 'targets',
      url: 'homepage',
      'image.url': 'avatar',
      'locations.address': 'address',
      requirements: 'requirements',
      benefits: 'benefits',
      accessibilityNote: 'barrierefreiheit',
    },
  },
  {
    id: 'schulferien',
    type: 'json',
    kind: 'events',
    path: join(folder, 'school-holidays-schleswig-holstein.json'),
    items: 'holidays',
    columns: {id: 'id', title: 'name', start: 'date', end: 'endDate', updated: 'modified'},
  },
  {id: 'kalender', type: 'ics', path: join(folder, 'ics/*.ics')},
  {id: 'presse', type: 'rss', path: join(folder, 'rss/*')},
];

/** How often a pattern is found in all files of a folder. */
const countIn = async (folder: string, pattern: RegExp): Promise<number> => {
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
};

const feedOf = async (project: Project): Promise<Feed> => {
  const parsed = parseFeed(await project.json());
  assert.ok(parsed.ok);
  for (const [name, pages] of Object.entries(parsed.feed.envelope.pages ?? {})) {
    for (const page of pages ?? []) {
      parsed.feed.addPage(kinds[name as KindName], await project.json(`public/${page}`), page);
    }
  }
  return parsed.feed;
};

if (data !== undefined) {
  describe('build of real data', () => {
    let project: Project;
    let result: BuildResult;
    let feed: Feed;
    before(async () => {
      project = await Project.make();
      result = await project.build(project.config(sourcesIn(data)), {importers});
      feed = await feedOf(project);
    });
    after(() => project.remove());

    const itemsOf = (id: string): number => {
      const source = result.report.sources.find((one) => one.id === id);
      return (source?.items ?? 0) + (source?.lost ?? 0);
    };

    it('gives a feed in which nothing is wrong', () => {
      assert.equal(result.outcome, 'written');
      assert.equal(result.exitCode, 0);
      const counts = Object.values(kinds).map((kind) => feed.select(kind).length);
      assert.deepEqual(feed.problems, []);
      assert.deepEqual(
        counts,
        Object.values(result.report.summary).map(({items}) => items),
      );
    });

    it('loses nothing without a line in the report', async () => {
      const [calendars, exceptions] = await Promise.all([
        countIn(join(data, 'ics'), /^BEGIN:VEVENT/gm),
        countIn(join(data, 'ics'), /^RECURRENCE-ID/gm),
      ]);
      assert.equal(itemsOf('kulturnacht'), 24);
      assert.equal(itemsOf('chaostreff'), 59);
      assert.equal(itemsOf('angebote'), 429);
      assert.equal(itemsOf('schulferien'), 46);
      assert.equal(itemsOf('kalender'), calendars - exceptions);
      assert.equal(itemsOf('presse'), await countIn(join(data, 'rss'), /<(item|entry)[\s>]/g));
      const lost = result.report.entries.filter(({isItemLost}) => isItemLost);
      assert.equal(
        lost.length,
        result.report.sources.reduce((sum, source) => sum + source.lost, 0),
      );
    });

    it('has the date that the rows lack, and both languages', () => {
      const [first] = feed.select(kinds.events, {
        where: ({title}) => title === 'Nachttauchgang durchs Museum',
      });
      assert.ok(first && 'start' in first);
      assert.equal(first.start, '2024-09-14T17:00');
      assert.equal(first.end, '2024-09-14T23:00');
      assert.equal(first.location?.address?.street, 'Batteriestraße 63');
      const bilingual = feed.raw(kinds.events).filter(({description}) => {
        return typeof description === 'object' && description !== null && 'da' in description;
      });
      assert.ok(bilingual.length > 0);
    });

    it('finds holidays that stand in two sources', () => {
      const same = result.report.entries.filter(({code}) => code === 'same-thing');
      assert.ok(same.length > 10);
      assert.ok(same.every(({source}) => source === 'kalender'));
    });

    it('changes nothing the second time', async () => {
      const outputs = await project.outputs();
      const again = await project.build(project.config(sourcesIn(data)), {importers});
      assert.equal(again.outcome, 'unchanged');
      const anew = await project.build(project.config(sourcesIn(data)), {importers, force: true});
      assert.deepEqual(anew.report.summary.events.changed, 0);
      const {'feed.json': feedHash} = await project.outputs();
      assert.equal(feedHash, outputs['feed.json']);
    });
  });
}
