import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {widgetContract} from '@mitmach/ui/testing';
import './define.js';
import {CalendarDriver} from './calendar.driver.js';

widgetContract({
  tag: 'mitmach-calendar',
  title: 'Sprachcafé im Haus am Hafen',
  goodTitle: 'Sprachcafé im Haus am Hafen',
});

const feedOf = (document: object): string =>
  URL.createObjectURL(
    new Blob([
      JSON.stringify({
        specVersion: '1.0',
        title: 'Test',
        language: 'de',
        timeZone: 'Europe/Berlin',
        ...document,
      }),
    ]),
  );

const events = [
  {id: 'walk', title: 'Rundgang', start: '2026-11-03T10:00', end: '2026-11-03T12:00', categories: ['tour']},
  {id: 'camp', title: 'Zeltlager', start: '2026-11-06', end: '2026-11-10', categories: ['youth']},
  {id: 'choir', title: 'Chorprobe', start: '2026-11-04T19:00', recurrence: {rule: 'FREQ=WEEKLY;COUNT=4'}},
  {id: 'off', title: 'Vortrag', start: '2026-11-12T18:00', status: 'cancelled'},
  {id: 'show', title: 'Ausstellung', start: '2026-10-01', end: '2026-12-31'},
  ...Array.from({length: 7}, (_, index) => ({
    id: `booth-${String(index)}`,
    title: `Stand ${String(index)}`,
    start: `2026-11-21T1${String(index)}:00`,
  })),
];

const mount = async (
  attributes: Readonly<Record<string, string>>,
  width = '900px',
): Promise<CalendarDriver> => {
  const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
  place.style.width = width;
  const element = document.createElement('mitmach-calendar');
  for (const [name, value] of Object.entries({src: feedOf({events}), date: '2026-11-03', ...attributes})) {
    element.setAttribute(name, value);
  }
  place.append(element);
  const driver = new CalendarDriver(element);
  await waitUntil(() => !driver.isBusy && driver.words !== '', 'the calendar is there', {timeout: 10_000});
  return driver;
};

describe('<mitmach-calendar>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('as a month', () => {
    it('shows the month of its date with its events, by rule where the feed gives no times', async () => {
      const driver = await mount({});
      await waitUntil(() => driver.titles.filter((title) => title === 'Chorprobe').length === 4);
      expect([driver.title, driver.view]).to.deep.equal(['November 2026', 'Monat']);
    });

    it('has one tab stop, the day that it begins with', async () => {
      const driver = await mount({});
      expect(driver.tabStops).to.deep.equal(['2026-11-03']);
    });

    it('goes by arrows from day to day, into the next month too', async () => {
      const driver = await mount({date: '2026-11-30'});
      await driver.key('2026-11-30', 'ArrowRight');
      await waitUntil(() => driver.focusedDay === '2026-12-01');
      expect([driver.title, driver.announcement]).to.deep.equal([
        'Dezember 2026',
        'Dezember 2026, 1 Veranstaltung',
      ]);
    });

    it('goes by Page Down to the next month and by Shift and Page Up to the year before', async () => {
      const driver = await mount({});
      await driver.key('2026-11-03', 'PageDown');
      await driver.key('2026-12-03', 'PageUp', true);
      expect([driver.title, driver.focusedDay]).to.deep.equal(['Dezember 2025', '2025-12-03']);
    });

    it('names an event by its time, title, state and full date', async () => {
      const driver = await mount({});
      expect(driver.events.find((name) => name.includes('Vortrag'))).to.equal(
        '18:00 Abgesagt Vortrag, Donnerstag, 12. November 2026',
      );
    });

    it('says how many more there are on a full day, and opens the day', async () => {
      const driver = await mount({});
      await driver.press('4 weitere am Samstag, 21. November 2026');
      await waitUntil(() => driver.dialogWords.includes('Stand 6'));
      expect(driver.dialogWords).to.include('Samstag, 21. November 2026, 8 Veranstaltungen');
    });

    it('gives the focus to the title of what opens, and back when it closes', async () => {
      const driver = await mount({});
      await driver.press('4 weitere am');
      await waitUntil(() => driver.dialog !== undefined);
      const opened = driver.focused;
      await driver.press('Schließen');
      expect([opened, driver.focused]).to.deep.equal([
        'Samstag, 21. November 2026, 8 Veranstaltungen',
        '4 weitere am Samstag, 21. November 2026',
      ]);
    });

    it('says what runs longer than a fortnight once', async () => {
      const driver = await mount({});
      expect(driver.words).to.include('1 länger laufende Veranstaltung');
    });

    it('shows dots and the events of the day under them where it is narrow', async () => {
      const driver = await mount({view: 'month'}, '360px');
      expect(driver.words).to.include('Dienstag, 3. November 2026, 2 Veranstaltungen');
    });
  });

  describe('as other views', () => {
    it('is a list where it is narrow', async () => {
      const driver = await mount({}, '360px');
      expect([driver.view, driver.days[0]]).to.deep.equal(['Liste', 'Dienstag 3. November']);
    });

    it('shows the week with its hours when that is asked for', async () => {
      const driver = await mount({view: 'week'});
      await driver.reads('Rundgang');
      expect(driver.title).to.equal('2.–8. November 2026');
    });

    it('shows the next events only, with nothing around them', async () => {
      const driver = await mount({view: 'next', limit: '2'});
      await driver.reads('Rundgang');
      expect([driver.titles.slice(-2), driver.title]).to.deep.equal([['Rundgang', 'Chorprobe'], '']);
    });

    it('lets the visitor choose among the views of the page', async () => {
      const driver = await mount({views: 'month list'});
      await driver.press('Liste');
      expect([driver.views, driver.title]).to.deep.equal([['Monat', 'Liste'], 'Ab 3. November 2026']);
    });

    it('says what is empty and leads to the next event', async () => {
      const driver = await mount({
        date: '2027-02-01',
        src: feedOf({events: [{id: 'a', title: 'Fest', start: '2027-05-01'}]}),
      });
      await driver.press('Zur nächsten Veranstaltung: Samstag, 1. Mai 2027');
      expect(driver.title).to.equal('Mai 2027');
    });
  });

  describe('where nothing is on', () => {
    const src = feedOf({events: [{id: 'a', title: 'Fest', start: '2027-05-01'}]});

    for (const view of ['month', 'week']) {
      it(`says so above the days of a ${view}, with the way on`, async () => {
        const driver = await mount({view, date: '2027-02-01', src});
        await driver.reads(/Montag|Mo /);
        expect(driver.words).to.match(/Keine Veranstaltungen: .*2027\. Zur nächsten Veranstaltung.*\bMo/);
      });
    }

    it('lets a day say it, and shows the way on after that', async () => {
      const driver = await mount({view: 'day', date: '2027-02-01', src});
      await driver.reads(/An diesem Tag ist nichts eingetragen\. Zur nächsten Veranstaltung/);
      expect(driver.words).not.to.include('Keine Veranstaltungen');
    });
  });

  describe('when somebody looks for something', () => {
    it('finds words anywhere in an event, and says how many there are', async () => {
      const driver = await mount({view: 'list'});
      await driver.search('stand');
      await waitUntil(() => driver.titles.length === 7);
      expect(driver.announcement).to.equal('Ab 3. November 2026, 7 Veranstaltungen');
    });

    it('counts what each value of a filter gives', async () => {
      const driver = await mount({filters: 'categories'});
      await driver.openFilters();
      await waitUntil(() => driver.filterValues.length === 2);
      expect(driver.filterValues).to.deep.equal(['tour 1', 'youth 1']);
    });

    it('shows what was chosen only, and lets it be taken back', async () => {
      const driver = await mount({filters: 'categories'});
      await driver.openFilters();
      await waitUntil(() => driver.filterValues.length === 2);
      await driver.tick('tour');
      const chosen = driver.titles;
      await driver.press('Filter zurücksetzen');
      expect([chosen, driver.titles.length > 5]).to.deep.equal([['Rundgang'], true]);
    });

    it('never shows beyond what the page has preset', async () => {
      const driver = await mount({categories: 'youth'});
      expect(new Set(driver.titles)).to.deep.equal(new Set(['Zeltlager']));
    });

    it('begins with a preset that the page lets visitors change', async () => {
      const driver = await mount({categories: 'youth', filters: 'categories'});
      await waitUntil(() => driver.titles.length === 2);
      await driver.press('Filter zurücksetzen');
      expect(driver.titles).to.include('Rundgang');
    });
  });

  describe('with links into it', () => {
    it('restores view, date and the open event from the address', async () => {
      history.replaceState(null, '', '#mitmach.calendar=view:list;date:2026-11-11;open:off');
      const driver = await mount({'deep-links': ''});
      await waitUntil(() => driver.dialogWords.includes('Vortrag'));
      expect(driver.title).to.equal('Ab 11. November 2026');
    });

    it('writes what the visitor does into the address, beside what is there', async () => {
      history.replaceState(null, '', '#top');
      const driver = await mount({'deep-links': '', key: 'club'});
      await driver.press('Nächster Monat');
      expect(location.hash).to.equal('#top&mitmach.club=date:2026-12-03');
    });

    it('leaves the address alone otherwise', async () => {
      const driver = await mount({});
      await driver.press('Nächster Monat');
      expect([driver.title, location.hash]).to.deep.equal(['Dezember 2026', '']);
    });
  });

  describe('for the page around it', () => {
    it('tells which event is opened, and lets the page open it', async () => {
      const driver = await mount({view: 'list'});
      let opened = '';
      driver.element.addEventListener('mitmach-select', (event) => {
        opened = `${event.kind} ${event.item.id}`;
        event.preventDefault();
      });
      await driver.press('Rundgang');
      expect([opened, driver.dialog]).to.deep.equal(['events walk', undefined]);
    });

    it('tells where the visitor goes', async () => {
      const driver = await mount({});
      const went = new Promise<string>((resolve) => {
        driver.element.addEventListener('mitmach-calendar-navigate', ({view, date}) => {
          resolve(`${view} ${date}`);
        });
      });
      await driver.press('Nächster Monat');
      expect(await went).to.equal('month 2026-12-03');
    });

    it('shows a detail under its line when that is asked for', async () => {
      const driver = await mount({view: 'list', detail: 'inline'});
      await driver.press('Rundgang');
      await driver.reads('Diese Veranstaltung ist vorbei');
      expect(driver.dialog).to.equal(undefined);
    });

    it('describes its events to search engines', async () => {
      const driver = await mount({'json-ld': ''});
      await waitUntil(() => driver.element.querySelector('script[type="application/ld+json"]') !== null);
      const described = JSON.parse(driver.element.querySelector('script')?.textContent ?? '') as {
        name: string;
      }[];
      expect(described.map(({name}) => name)).to.include('Rundgang');
    });

    it('shows everything in full on paper', async () => {
      const driver = await mount({});
      await waitUntil(() => driver.titles.filter((title) => title === 'Chorprobe').length === 4);
      dispatchEvent(new Event('beforeprint'));
      await driver.element.updateComplete;
      const listed = driver.days;
      const printed = driver.titles.filter((title) => title.startsWith('Stand')).length;
      dispatchEvent(new Event('afterprint'));
      // Three in the month's square, all seven in the list under it.
      expect([listed.at(-1), printed]).to.deep.equal(['Mittwoch 25. November', 10]);
    });
  });
});
