import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {STRICT_POLICY} from '../../../scripts/server.mjs';
import {CalendarPage, demoEvent, onDayOfFeed} from './calendar-page.js';
import {feed, files, htmlPage, keepViolations, script, violations} from './drafts.js';
import {Site, type Visit} from './visit.js';

const cafe = demoEvent('language-cafe');
const drill = demoEvent('fire-drill');
const cancelled = demoEvent('last-aid');

const calendarOf = (attributes: string): string =>
  `<mitmach-calendar src="${feed}" ${attributes}><a href="${feed}">Alle Termine</a></mitmach-calendar>`;

const times = ({requests}: Visit, name: string): number =>
  requests.filter((address) => new URL(address).pathname.endsWith(name)).length;

describe('a calendar under the strict policy', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('stands in demo/csp.html without a report', async () => {
    const {page, noise} = await site.visit('/demo/csp.html', {}, keepViolations);
    const calendar = new CalendarPage(page);
    await calendar.calendar.locator('table.month').waitFor();
    await calendar.choose('Woche');
    await calendar.calendar.locator('.week').waitFor();
    await calendar.choose('Liste');
    await page.waitForLoadState('networkidle');
    assert.deepEqual([await violations(page), noise.errors, noise.console], [[], [], []]);
  });

  it('has all its parts and their styles: week, filters, the detail of an event', async () => {
    const module = `<script type="module" src="${files}calendar.js"></script>`;
    const body = calendarOf(`view="month" date="${cancelled.day}"`);
    site.put('/strict.html', htmlPage(body, module), {'Content-Security-Policy': STRICT_POLICY});
    const {page, noise} = await site.visit('/strict.html', {}, async (visited) => {
      await keepViolations(visited);
      await onDayOfFeed(visited);
    });
    const calendar = new CalendarPage(page);
    await calendar.isThere();
    await calendar.openFilters();
    await calendar.choose('Woche');
    await calendar.calendar.locator('.week-event').first().waitFor();
    const position = await calendar.calendar
      .locator('.week-event')
      .first()
      .evaluate((event) => getComputedStyle(event).position);
    await calendar.button(cancelled.title).first().click();
    await calendar.dialog.getByText('Die Veranstaltung findet nicht statt.').waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(position, 'absolute');
    assert.deepEqual([await violations(page), noise.errors, noise.console], [[], [], []]);
  });
});

describe('the calendar from mitmach.all.js alone', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const open = async (attributes: string): Promise<Visit & {readonly calendar: CalendarPage}> => {
    site.put('/all.html', htmlPage(script(`${files}mitmach.all.js`) + calendarOf(attributes)));
    const visit = await site.visit('/all.html', {}, onDayOfFeed);
    const calendar = new CalendarPage(visit.page);
    await calendar.isThere();
    return {...visit, calendar};
  };

  it('asks for no other script where the feed gives the times of what recurs', async () => {
    const visit = await open(`organizations="loeschgruppe" view="month" date="${drill.day}"`);
    await visit.calendar.choose('Woche');
    await visit.calendar.openFilters();
    const drills = visit.calendar.button(drill.title);
    await drills.first().click();
    await visit.calendar.dialog.locator('dl').first().waitFor();
    assert.deepEqual([times(visit, 'mitmach.all.js'), times(visit, 'mitmach.extra.js')], [1, 0]);
    assert.deepEqual(visit.noise, {console: [], errors: [], foreign: []});
  });

  it('asks for mitmach.extra.js once where a rule has to be expanded', async () => {
    const visit = await open(`organizations="ankerplatz" view="list" date="${cafe.day}"`);
    const cafes = visit.calendar.button(cafe.title);
    await cafes.nth(9).waitFor();
    assert.deepEqual([times(visit, 'mitmach.all.js'), times(visit, 'mitmach.extra.js')], [1, 1]);
    assert.deepEqual(visit.noise, {console: [], errors: [], foreign: []});
  });

  it('says so where that script is not there, and shows what it knows', async () => {
    site.put(
      '/all.html',
      htmlPage(
        script(`${files}mitmach.all.js`) +
          calendarOf(`organizations="ankerplatz" view="list" date="${cafe.day}"`),
      ),
    );
    const {page, noise} = await site.visit('/all.html', {}, async (visited) => {
      await onDayOfFeed(visited);
      await visited.route('**/mitmach.extra.js', (route) => route.fulfill({status: 404, body: ''}));
    });
    const calendar = new CalendarPage(page);
    await calendar.calendar.getByText('Wiederkehrende Veranstaltungen fehlen vielleicht').waitFor();
    assert.equal(await calendar.button(cafe.title).count(), 1);
    const missing = noise.console.filter((line) => line.includes('docs/problems.md#part-missing'));
    assert.deepEqual([missing.length, missing.join().includes('mitmach.extra.js')], [1, true]);
  });
});
