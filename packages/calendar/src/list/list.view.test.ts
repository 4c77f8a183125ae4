import {parseFeed} from '@mitmach/feed';
import {EventIndex} from '@mitmach/logic';
import {expect, fixture, html} from '@open-wc/testing';
import type {CalendarContext} from '../calendar-view.js';
import {localeIn} from '../detail/detail.driver.js';
import {listModel} from './list.model.js';
import {dayLinesView, listView, longRunningView, type ListViewOptions} from './list.view.js';

const items = [
  {
    start: '2026-11-22T10:00',
    end: '2026-11-22T12:00',
    title: 'Rundgang',
    location: {name: 'Hafen'},
    free: true,
  },
  {start: '2026-11-24', end: '2026-11-26', title: {en: 'Camp'}, organization: 'Club'},
  {start: '2026-11-28T19:00', title: 'Vortrag', status: 'rescheduled', previousStart: '2026-11-21T19:00'},
  {start: '2026-10-01', end: '2026-12-31', title: 'Ausstellung'},
];

/** The list from 22 November 2026 on, seen on that day. */
const shown = async (options: Partial<ListViewOptions> = {}, isOpen = false): Promise<HTMLElement> => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    events: items.map((item, index) => ({id: String(index), ...item})),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  const {feed} = parsed;
  const locale = localeIn('de');
  const now = Date.parse('2026-11-22T09:00:00+01:00');
  const context: CalendarContext = {feed, locale, now, today: '2026-11-22'};
  const from = '2026-11-22';
  const model = listModel(new EventIndex(feed).between({from, to: '2027-11-22'}), context, {from, limit: 20});
  const all: ListViewOptions = {
    locale,
    headingLevel: 3,
    onOpen: () => undefined,
    onDay: () => undefined,
    ...options,
  };
  return fixture<HTMLElement>(
    html`<div lang="de">
      <h2>Kalender</h2>
      ${longRunningView(model.longRunning, all, isOpen)} ${listView(model, all)}
    </div>`,
  );
};

const visible = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const linesIn = (place: HTMLElement): string[] =>
  [...place.querySelectorAll<HTMLElement>('.list .line')].map(({innerText}) =>
    innerText.replace(/\s+/g, ' ').trim(),
  );

describe('the list of events', () => {
  it('has a heading for each day, of the level that the page asks for', async () => {
    const heads = (place: HTMLElement, level: number): string[] =>
      [...place.querySelectorAll(`.list h${String(level)}`)].map(visible);
    expect(heads(await shown(), 3)).to.deep.equal([
      'Heute 22. November',
      'Dienstag 24. November',
      'Samstag 28. November',
    ]);
    expect(heads(await shown({headingLevel: 5}), 5)).to.have.length(3);
  });

  it('shows in a line when, what, where and what is to be known', async () => {
    expect(linesIn(await shown())).to.deep.equal([
      '10:00–12:00 Uhr Rundgang Hafen Kostenlos',
      'Ganztägig bis Do., 26. Nov. Camp Club Englisch',
      '19:00 21. Nov. 2026, 19:00 Vortrag Neuer Termin',
    ]);
  });

  it('marks a title in another language', async () => {
    const title = (await shown()).querySelector('.list [lang=en]');
    expect(title && visible(title)).to.equal('Camp');
  });

  it('has what runs longer in one line that opens', async () => {
    const details = (await shown()).querySelector('details')!;
    expect([details.open, visible(details.querySelector('summary')!)]).to.deep.equal([
      false,
      '1 länger laufende Veranstaltung',
    ]);
    expect([...details.querySelectorAll('.what')].map(visible)).to.deep.equal(['Ausstellung']);
  });

  it('has what runs longer open where nobody can press, as on paper', async () => {
    expect((await shown({}, true)).querySelector('details')?.open).to.equal(true);
  });

  it('says nothing of what runs longer where there is none', async () => {
    const options = {
      locale: localeIn('de'),
      headingLevel: 3,
      onOpen: () => undefined,
      onDay: () => undefined,
    };
    const place = await fixture<HTMLElement>(html`<div>${longRunningView([], options, true)}</div>`);
    expect(place.children).to.have.length(0);
  });

  it('says that a day has no events', async () => {
    const options = {
      locale: localeIn('de'),
      headingLevel: 3,
      onOpen: () => undefined,
      onDay: () => undefined,
    };
    const place = await fixture<HTMLElement>(html`<div>${dayLinesView([], options)}</div>`);
    expect(visible(place)).to.equal('An diesem Tag ist nichts eingetragen.');
  });

  it('shows under a line what is open there', async () => {
    const place = await shown({
      under: ({title}) => (title.text === 'Camp' ? html`<p class="under">Detail</p>` : ''),
    });
    const under = place.querySelector('.under');
    expect(under?.closest('.line')?.querySelector('.what')?.textContent.trim()).to.equal('Camp');
  });

  it('tells which event is opened', async () => {
    const opened: string[] = [];
    const place = await shown({onOpen: ({title}) => opened.push(title.text)});
    place.querySelector<HTMLButtonElement>('.list button')?.click();
    expect(opened).to.deep.equal(['Rundgang']);
  });

  it('has nothing for axe to find', async () => {
    await expect(await shown()).to.be.accessible();
  });
});
