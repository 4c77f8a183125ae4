import {parseFeed} from '@mitmach/feed';
import {EventIndex} from '@mitmach/logic';
import {expect, fixture, html} from '@open-wc/testing';
import type {CalendarContext} from '../calendar-view.js';
import {localeIn} from '../detail/detail.driver.js';
import {monthModel} from './month.model.js';
import {monthView, type MonthViewOptions} from './month.view.js';

const items = [
  {start: '2026-11-12T10:00', title: 'Rundgang'},
  {start: '2026-11-13', end: '2026-11-17', title: 'Zeltlager'},
  ...Array.from({length: 9}, (_, index) => ({start: '2026-11-21T10:00', title: `Stand ${String(index)}`})),
];

interface Setting extends Partial<MonthViewOptions> {
  readonly room?: number;
  readonly more?: readonly object[];
}

/** November 2026 with the keyboard at its 12th, seen on the 22nd. */
const shown = async ({room = 4, more = [], ...options}: Setting = {}): Promise<HTMLTableElement> => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {categories: [{id: 'tour', label: 'Führung', color: '#a00'}]},
    events: [...items, ...more].map((item, index) => ({id: String(index), categories: ['tour'], ...item})),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  const {feed} = parsed;
  const locale = localeIn('de');
  const context: CalendarContext = {
    feed,
    locale,
    now: Date.parse('2026-11-22T12:00:00+01:00'),
    today: '2026-11-22',
  };
  const slots = new EventIndex(feed).between({from: '2026-10-26', to: '2026-12-06'});
  const model = monthModel(slots, context, {current: '2026-11-12', room});
  const place = await fixture<HTMLElement>(
    html`<div lang="de">
      ${monthView(model, {
        locale,
        label: 'November 2026',
        hasWeekNumbers: false,
        isNarrow: room === 0,
        onKey: () => undefined,
        onOpen: () => undefined,
        onDay: () => undefined,
        ...options,
      })}
    </div>`,
  );
  return place.querySelector('table')!;
};

const buttonOf = (table: HTMLTableElement, day: string): HTMLButtonElement =>
  table.querySelector<HTMLButtonElement>(`[data-day="${day}"]`)!;
const named = (table: HTMLTableElement, words: string): HTMLButtonElement => {
  const found = [...table.querySelectorAll('button')].find((button) => button.ariaLabel?.includes(words));
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
};
const visible = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('the table of a month', () => {
  it('is a grid that is called as the month is, with the weekdays as its heads', async () => {
    const table = await shown();
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.getAttribute('abbr'));
    expect([table.getAttribute('role'), table.ariaLabel, heads[0], heads.length]).to.deep.equal([
      'grid',
      'November 2026',
      'Montag',
      7,
    ]);
  });

  it('has one tab stop, the day that the keyboard is at', async () => {
    const table = await shown();
    const stops = [...table.querySelectorAll<HTMLElement>('button, a')].filter(
      ({tabIndex}) => tabIndex === 0,
    );
    expect(stops).to.deep.equal([buttonOf(table, '2026-11-12')]);
  });

  it('marks today for everybody', async () => {
    const table = await shown();
    const today = [...table.querySelectorAll('[aria-current]')].map((button) =>
      button.getAttribute('data-day'),
    );
    expect(today).to.deep.equal(['2026-11-22']);
  });

  it('has the numbers of the weeks where the page wants them', async () => {
    const [plain, numbered] = [await shown(), await shown({hasWeekNumbers: true})];
    const heads = [...numbered.querySelectorAll('tbody th')].map(visible);
    expect([plain.querySelectorAll('tbody th').length, heads[0]]).to.deep.equal([0, 'Woche 44 44']);
  });

  it('names each event by what can be seen and when it is', async () => {
    const chips = [...(await shown()).querySelectorAll('[part=event]')];
    expect(chips.find((chip) => visible(chip).includes('Rundgang'))?.ariaLabel).to.equal(
      '10:00 Rundgang, Donnerstag, 12. November 2026',
    );
  });

  it('shows words for what does not take place', async () => {
    const cancelled = {start: '2026-11-14T18:00', title: 'Vortrag', status: 'cancelled'};
    const [off] = (await shown({more: [cancelled]})).querySelectorAll('[part=event].off');
    expect(off && visible(off))
      .to.include('Abgesagt')
      .and.to.include('Vortrag');
  });

  it('shows an event of several days once a week', async () => {
    const table = await shown();
    expect([...table.querySelectorAll('.lane .what')].map(visible)).to.deep.equal(['Zeltlager', 'Zeltlager']);
  });

  it('says on a button how many more there are, and on which day', async () => {
    const more = named(await shown(), '6 weitere am Samstag, 21. November 2026');
    expect(visible(more)).to.equal('6 weitere');
  });

  it('has dots instead of events in a narrow place', async () => {
    const table = await shown({room: 0});
    expect([
      table.querySelectorAll('[part=event]').length,
      table.querySelectorAll('.dots').length,
    ]).to.deep.equal([0, 7]);
    expect(buttonOf(table, '2026-11-21').querySelectorAll('.dot')).to.have.length(3);
  });

  it('tells which day or event is pressed', async () => {
    const told: string[] = [];
    const table = await shown({
      onDay: (day) => told.push(day),
      onOpen: ({title}) => told.push(title.text),
      onKey: (day, {key}) => told.push(`${key} on ${day}`),
    });
    buttonOf(table, '2026-11-05').click();
    named(table, 'Rundgang').click();
    named(table, '6 weitere am').click();
    buttonOf(table, '2026-11-12').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowUp'}));
    expect(told).to.deep.equal(['2026-11-05', 'Rundgang', '2026-11-21', 'ArrowUp on 2026-11-12']);
  });

  for (const setting of [{}, {room: 0}, {hasWeekNumbers: true}]) {
    it(`has nothing for axe to find with ${JSON.stringify(setting)}`, async () => {
      await expect(await shown(setting)).to.be.accessible();
    });
  }
});
