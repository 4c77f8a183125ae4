import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {axeFindings, axeFindingsInAllLooks, nothingFound} from './axe.js';
import {CalendarPage, dayOfFeed, demoEvent, demoPage, later, onDayOfFeed} from './calendar-page.js';
import {Site, type Visit} from './visit.js';

const quiet = {console: [], errors: [], foreign: []};
const cancelled = demoEvent('last-aid');
const inMonth = `date:${cancelled.day}`;

type Options = Parameters<Site['visit']>[1];
type Opened = Visit & {readonly calendar: CalendarPage};

const visitCalendar = async (site: Site, state = '', options: Options = {}): Promise<Opened> => {
  const visit = await site.visit(demoPage(state), options, onDayOfFeed);
  const calendar = new CalendarPage(visit.page);
  await calendar.isThere();
  return {...visit, calendar};
};

describe('demo/calendar.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('shows the month of today, and below it the next three events', async () => {
    const {page, calendar} = await visitCalendar(site);
    assert.equal(await calendar.day(dayOfFeed).getAttribute('aria-current'), 'date');
    assert.equal(await page.locator('mitmach-calendar').last().locator('.list [part=event]').count(), 3);
  });

  it('asks no other server and says nothing, whatever is opened', async () => {
    const {page, calendar, noise} = await visitCalendar(site, inMonth);
    for (const view of ['Woche', 'Tag', 'Liste']) await calendar.choose(view);
    await calendar.openFilters();
    await calendar.button(cancelled.title).first().click();
    await calendar.dialog.waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(noise, quiet);
  });

  it('has its content in reach without JavaScript', async () => {
    const {page} = await site.visit(demoPage(), {javaScriptEnabled: false});
    assert.ok(await page.getByRole('link', {name: 'Alle Termine'}).isVisible());
  });

  it('opens a day by mouse, an event of it, the day again, and closes', async () => {
    const {calendar} = await visitCalendar(site, inMonth);
    await calendar.day(cancelled.day).click();
    await calendar.dialog.waitFor();
    const day = await calendar.dialogTitle();
    await calendar.dialog.getByRole('button', {name: cancelled.title}).click();
    await calendar.dialog.getByText('Die Veranstaltung findet nicht statt.').waitFor();
    const event = await calendar.dialogTitle();
    await calendar.dialog.locator('.back button').click();
    await calendar.dialog.getByRole('button', {name: cancelled.title}).waitFor();
    await calendar.namedButton('Schließen').click();
    await calendar.dialog.waitFor({state: 'detached'});
    assert.match(day, /, \d+ Veranstaltungen$/);
    assert.equal(event, cancelled.title);
  });

  it('goes by keyboard alone from day to day, into a day and an event, and comes back to the day', async () => {
    const {page, calendar} = await visitCalendar(site, `date:${later(cancelled.day, -8)}`);
    await calendar.tabTo((focused) => focused === later(cancelled.day, -8));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    assert.equal(await calendar.focused(), cancelled.day);
    await page.keyboard.press('Enter');
    await calendar.dialog.waitFor();
    assert.equal(await calendar.focused(), await calendar.dialogTitle());
    await calendar.tabTo((focused) => focused.includes(cancelled.title));
    await page.keyboard.press('Enter');
    await calendar.dialog.getByText('Die Veranstaltung findet nicht statt.').waitFor();
    await page.keyboard.press('Escape');
    await calendar.dialog.waitFor({state: 'detached'});
    assert.equal(await calendar.focused(), cancelled.day);
  });

  it('gives the focus back to the event of a list that Escape closes', async () => {
    const {page, calendar} = await visitCalendar(site, `view:list;${inMonth}`);
    await calendar.tabTo((focused) => focused.includes(cancelled.title));
    await page.keyboard.press('Enter');
    await calendar.dialog.waitFor();
    await page.keyboard.press('Escape');
    await calendar.dialog.waitFor({state: 'detached'});
    assert.ok((await calendar.focused()).includes(cancelled.title));
  });

  it('closes what was opened with Back, one after the other, and stays on the page', async () => {
    const {page, calendar} = await visitCalendar(site, inMonth);
    await calendar.day(cancelled.day).click();
    await calendar.dialog.getByRole('button', {name: cancelled.title}).click();
    await calendar.dialog.getByText('Die Veranstaltung findet nicht statt.').waitFor();
    await page.goBack();
    await calendar.dialog.getByRole('button', {name: cancelled.title}).waitFor();
    await page.goBack();
    await calendar.dialog.waitFor({state: 'detached'});
    assert.equal(new URL(page.url()).pathname, '/demo/calendar.html');
    assert.equal(await calendar.day(cancelled.day).getAttribute('tabindex'), '0');
  });

  it('opens again with Forward what Back has closed', async () => {
    const {page, calendar} = await visitCalendar(site, `view:list;${inMonth}`);
    await calendar.button(cancelled.title).first().click();
    await calendar.dialog.waitFor();
    await page.goBack();
    await calendar.dialog.waitFor({state: 'detached'});
    await page.goForward();
    await calendar.dialog.waitFor();
    assert.equal(await calendar.dialogTitle(), cancelled.title);
  });

  it('shows after a reload the view, the date, the filters and the event that were there', async () => {
    const {page, calendar} = await visitCalendar(site, inMonth);
    await calendar.choose('Liste');
    await calendar.openFilters();
    await calendar.calendar.locator('details.facet summary').first().click();
    await calendar.calendar.getByLabel('Kurs und Workshop').first().check();
    await calendar.button(cancelled.title).first().click();
    await calendar.dialog.waitFor();
    const before = [await calendar.title(), await calendar.view()];
    await page.reload();
    await calendar.dialog.getByText('Die Veranstaltung findet nicht statt.').waitFor();
    assert.deepEqual([await calendar.title(), await calendar.view()], before);
    assert.match(
      await calendar.calendar.locator('.active-filters li').first().innerText(),
      /^Kurs und Workshop/,
    );
  });
});

describe('demo/calendar.html on a telephone', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const telephone = {viewport: {width: 320, height: 640}, hasTouch: true, isMobile: true};

  it('begins with a list', async () => {
    const {calendar} = await visitCalendar(site, '', telephone);
    assert.equal(await calendar.view(), 'Liste');
  });

  for (const view of ['month', 'week', 'day', 'list']) {
    it(`needs no scrolling sideways, view ${view}`, async () => {
      const {page} = await visitCalendar(site, `view:${view};${inMonth}`, telephone);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });
  }

  it('needs none with an event open, nor with the filters', async () => {
    const {page, calendar} = await visitCalendar(site, `view:list;${inMonth}`, telephone);
    await calendar.calendar.locator('details.filters > summary').tap();
    await calendar.calendar.locator('details.facet summary').first().tap();
    const withFilters = await page.evaluate(() => document.documentElement.scrollWidth);
    await calendar.button(cancelled.title).first().tap();
    await calendar.dialog.waitFor();
    const inDialog = await calendar.dialog.evaluate(
      ({scrollWidth, clientWidth}) => scrollWidth - clientWidth,
    );
    assert.deepEqual([withFilters, inDialog], [320, 0]);
  });

  it('shows the day under a month of dots, and another by a touch', async () => {
    const {calendar} = await visitCalendar(site, `view:month;date:${later(cancelled.day, -1)}`, telephone);
    await calendar.day(cancelled.day).tap();
    await calendar.calendar.locator('.panel').getByRole('button', {name: cancelled.title}).waitFor();
    assert.equal(await calendar.dialog.count(), 0);
  });
});

describe('what axe finds in demo/calendar.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  for (const view of ['month', 'week', 'day', 'list', 'next', 'mini']) {
    it(`is nothing, view ${view}`, async () => {
      const {page, calendar} = await visitCalendar(site, `view:${view};${inMonth}`);
      const shown = view === 'mini' ? '[part=month]' : '[part=event]';
      const isThere = (): Promise<void> =>
        calendar.calendar.locator(shown).first().waitFor({state: 'attached'});
      assert.deepEqual(await axeFindingsInAllLooks(page, calendar.calendar, isThere), nothingFound);
    });
  }

  it('is nothing, an event open', async () => {
    const {page, calendar} = await visitCalendar(site, `view:list;${inMonth};open:last-aid`);
    const isThere = (): Promise<void> => calendar.calendar.locator('dialog[open] dl').first().waitFor();
    assert.deepEqual(await axeFindingsInAllLooks(page, calendar.calendar, isThere), nothingFound);
  });

  it('is nothing in the dark, with the filters open', async () => {
    const {page, calendar} = await visitCalendar(site, inMonth, {colorScheme: 'dark'});
    await calendar.openFilters();
    assert.deepEqual(await axeFindings(page), []);
  });
});
