import {parseFeed} from '@mitmach/feed';
import {EventIndex} from '@mitmach/logic';
import {controlsStyles, Locale, WidgetElement} from '@mitmach/ui';
import {expect, fixture, html} from '@open-wc/testing';
import {adoptStyles, render, type CSSResultGroup, type CSSResultOrNative} from 'lit';
import {calendarStyles} from '../calendar.styles.js';
import type {CalendarLocale} from '../calendar-view.js';
import ar from '../locales/ar.js';
import de from '../locales/de.js';
import {scrollToFirst} from './scroll-to-first.js';
import {weekModel, type WeekModel} from './week.model.js';
import {weekStyles} from './week.styles.js';
import {weekView} from './week.view.js';

const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);
const saturday = ['2026-11-28'];

interface Setting {
  readonly items?: readonly object[];
  readonly days?: readonly string[];
  readonly language?: 'de' | 'ar';
  readonly theme?: 'light' | 'dark';
  /** CSS pixels. */
  readonly width?: number;
  readonly isNarrow?: boolean;
}

const flat = (styles: CSSResultGroup): CSSResultOrNative[] =>
  Array.isArray(styles) ? styles.flatMap(flat) : [styles];

const modelOf = ({items = [], days = week, isNarrow = false}: Setting, locale: CalendarLocale): WeekModel => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {categories: [{id: 'culture', label: 'Kultur', color: '#7a3e9d'}]},
    events: items.map((item, index) => ({id: String(index), title: `Ereignis ${index}`, ...item})),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  const {feed} = parsed;
  const now = Date.parse('2026-11-26T14:20:00+01:00');
  const slots = new EventIndex(feed).between({from: days[0] ?? '', to: days.at(-1) ?? ''});
  return weekModel(slots, days, {feed, locale, now, today: '2026-11-26', isNarrow});
};

/** A week in a place of its own, as a calendar shows it. */
class Shown {
  readonly opened: string[] = [];
  readonly days: string[] = [];
  readonly host: HTMLElement;
  readonly root: ShadowRoot;

  constructor(host: HTMLElement) {
    this.host = host;
    this.root = host.attachShadow({mode: 'open'});
    adoptStyles(this.root, [WidgetElement.styles, controlsStyles, calendarStyles, weekStyles].flatMap(flat));
  }

  show(setting: Setting): WeekModel {
    const {language = 'de', theme = 'light'} = setting;
    const locale: CalendarLocale = new Locale(language, language, language === 'ar' ? ar : de);
    const model = modelOf(setting, locale);
    const handlers = {
      onOpen: ({id}: {readonly id: string}) => this.opened.push(id),
      onDay: (day: string) => this.days.push(day),
    };
    render(
      html`<div class="frame ${theme}" lang=${language} dir=${locale.direction}>
        ${weekView(model, handlers, locale)}
      </div>`,
      this.root,
    );
    return model;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  get box(): HTMLElement {
    return this.root.querySelector('.week-hours')!;
  }

  /** Everything that the keyboard stops at and that has words, in order. */
  get names(): string[] {
    return this.all('button').map(
      (button) => button.getAttribute('aria-label') ?? button.innerText.replace(/\s+/g, ' ').trim(),
    );
  }

  button(name: string): HTMLElement {
    const found = this.all('button').find((_, index) => this.names[index]?.includes(name));
    if (!found) throw new Error(`There is no button ${name}.`);
    return found;
  }
}

const shown = async (setting: Setting = {}): Promise<Shown> => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.inlineSize = `${setting.width ?? 1100}px`;
  const host = document.createElement('div');
  place.append(host);
  const view = new Shown(host);
  view.show(setting);
  return view;
};

const at = (start: string, end?: string): object => ({
  start: `2026-11-28T${start}`,
  ...(end !== undefined && {end: `2026-11-28T${end}`}),
});

const overlapping = [
  {...at('10:00', '17:00'), title: 'Freiwilligenbörse im Deutschen Haus', categories: ['culture']},
  {...at('11:00', '15:00'), title: 'Kinderprogramm mit Bewegungslandschaft', remaining: 0},
  {...at('13:00', '13:20'), title: 'Vereinsgründungssprechstunde'},
  {...at('13:00', '14:00'), title: 'Informationsveranstaltung', status: 'cancelled'},
  {...at('18:00'), title: 'Konzert'},
  {start: '2026-11-23T19:00', end: '2026-11-23T21:00', title: 'Chor', location: {name: 'Kirche'}},
  {start: '2026-11-26', end: '2026-11-29', title: 'Aktionstage'},
  {start: '2026-11-24', title: 'Geschlossen', status: 'cancelled'},
];
const many = Array.from({length: 400}, (_, index) =>
  at(`${String(9 + (index % 10)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}`),
);

describe('weekView', () => {
  it('names each day and lists its events in order of time', async () => {
    const view = await shown({items: [at('18:00', '19:00'), at('10:00', '11:00')]});
    const [section] = view.all('.week-day').slice(5);
    expect(section?.querySelector('h3')?.textContent).to.equal(
      'Samstag, 28. November 2026, 2 Veranstaltungen',
    );
    const names = [...(section?.querySelectorAll('ol > li > button') ?? [])].map((button) =>
      button.getAttribute('aria-label')?.slice(0, 16),
    );
    expect(names).to.deep.equal(['10:00 Ereignis 1', '18:00 Ereignis 0']);
  });

  it('gives an event a name that begins with what can be seen and has its full date', async () => {
    const view = await shown({items: [{...at('18:00', '19:00'), title: 'Chor', status: 'cancelled'}]});
    const button = view.button('Chor');
    expect(button.getAttribute('aria-label')).to.equal('18:00 Chor, Abgesagt, Samstag, 28. November 2026');
    expect(button.textContent.replace(/\s+/g, ' ').trim()).to.equal('18:00 Chor Abgesagt');
  });

  it('strikes out what does not take place', async () => {
    const view = await shown({items: [{...at('18:00', '19:00'), status: 'cancelled'}]});
    const [title] = view.all('.what');
    expect(getComputedStyle(title!).textDecorationLine).to.equal('line-through');
  });

  it('opens an event', async () => {
    const view = await shown({items: overlapping});
    view.button('Chor').click();
    expect(view.opened).to.deep.equal(['5']);
  });

  it('opens an event wherever it is hit', async () => {
    const view = await shown({items: [at('10:00', '14:00')]});
    const [event] = view.all('.week-event');
    event!.scrollIntoView({block: 'end'});
    const {left, bottom, width} = event!.getBoundingClientRect();
    (view.root.elementFromPoint(left + width / 2, bottom - 4) as HTMLElement).click();
    expect(view.opened).to.deep.equal(['0']);
  });

  it('opens a day by its name and its number', async () => {
    const view = await shown();
    view.button('Sa 28').click();
    expect(view.days).to.deep.equal(['2026-11-28']);
  });

  it('says in words which day is today', async () => {
    const view = await shown();
    const current = view.all('[aria-current=date]');
    expect(current.map((button) => button.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Do Heute 26 Donnerstag, 26. November 2026, 0 Veranstaltungen',
    ]);
  });

  it('says what time it is on the day that it is', async () => {
    const [line, ...others] = (await shown()).all('.now-line');
    expect([
      line?.textContent.trim(),
      line?.closest('.week-day')?.textContent.includes('26.'),
      others.length,
    ]).to.deep.equal(['Jetzt 14:20', true, 0]);
  });

  it('opens the day of what finds no place', async () => {
    const view = await shown({items: many});
    view.button('weitere am Samstag').click();
    expect(view.days).to.deep.equal(['2026-11-28']);
  });

  it('shows what began on the evening before without a time', async () => {
    const items = [{start: '2026-11-27T22:00', end: '2026-11-28T08:00', title: 'Nacht'}];
    const [, part] = (await shown({items})).all('.week-event');
    expect(part?.textContent.replace(/\s+/g, ' ').trim().startsWith('Nacht')).to.equal(true);
  });

  it('says that nothing is on on a day alone, and shows no hours', async () => {
    const view = await shown({days: saturday});
    expect([view.root.textContent.trim(), view.all('.week-hours').length]).to.deep.equal([
      'An diesem Tag ist nichts eingetragen.',
      0,
    ]);
  });

  it('shows what looks like markup as the text it is', async () => {
    const title = 'a < b <img src="x" onerror="alert(1)">';
    const view = await shown({items: [{...at('10:00', '14:00'), title, location: {name: title}}]});
    expect([view.all('img').length, view.all('.what')[0]?.textContent.startsWith('a < b')]).to.deep.equal([
      0,
      true,
    ]);
  });

  it('gives the days below each other in a narrow place, the empty ones too', async () => {
    const view = await shown({items: [at('10:00', '11:00')], isNarrow: true, width: 320});
    const days = view.all('.list-day').map((day) => day.innerText.replace(/\s+/g, ' ').trim());
    expect([days[0], days[3]?.startsWith('Heute 26. November'), days[5]]).to.deep.equal([
      'Montag 23. November An diesem Tag ist nichts eingetragen.',
      true,
      'Samstag 28. November 10:00–11:00 Uhr Ereignis 0',
    ]);
  });
});

describe('the layout of a week', () => {
  const inside = (outer: Element, inner: Element): boolean => {
    const [a, b] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
    return b.top >= a.top - 1 && b.bottom <= a.bottom + 1 && b.left >= a.left - 1 && b.right <= a.right + 1;
  };

  it('puts an event where its hours are', async () => {
    const view = await shown({items: [at('10:00', '12:00')]});
    const [event] = view.all('.week-event');
    const box = view.all('.week-day')[5]!.getBoundingClientRect();
    const {top, height} = event!.getBoundingClientRect();
    const hour = (box.height + 1) / 12;
    expect(top - box.top).to.be.closeTo(2 * hour, 2);
    expect(height).to.be.closeTo(2 * hour, 4);
  });

  for (const width of [660, 768, 1280]) {
    for (const language of ['de', 'ar'] as const) {
      it(`lets no words out of their event at ${width} pixels (${language})`, async () => {
        const view = await shown({items: overlapping, width, language});
        const events = view.all('.week-event, .week-bar');
        const loose = events.filter((event) => !inside(event, event.querySelector('.words')!));
        expect([events.length, loose.map(({textContent}) => textContent)]).to.deep.equal([6, []]);
      });
    }
  }

  it('makes every target at least 24 pixels large', async () => {
    const view = await shown({items: [...overlapping, ...many], width: 768});
    const sizes = view.all('li:has(> button)').map((item) => {
      const {width, height} = item.getBoundingClientRect();
      return Math.min(width, height);
    });
    expect(sizes.length).to.be.greaterThan(20);
    expect(Math.min(...sizes)).to.be.at.least(24);
  });

  it('fits into its place', async () => {
    const view = await shown({items: [...overlapping, ...many], width: 660});
    expect(view.host.scrollWidth).to.equal(660);
  });

  it('runs from right to left in Arabic', async () => {
    const view = await shown({items: overlapping, language: 'ar'});
    const [first, second] = view.all('.week-day').map((day) => day.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second ?? NaN);
  });

  it('keeps the days above their columns where the hours scroll', async () => {
    const view = await shown({items: [at('06:00', '07:00'), at('22:00', '23:00')]});
    const dates = view.all('.week-dates li').map((date) => date.getBoundingClientRect().left);
    const columns = view.all('.week-day').map((day) => day.getBoundingClientRect().left);
    const apart = columns.map((left, index) => Math.abs(left - (dates[index] ?? NaN)));
    expect(Math.max(...apart)).to.be.lessThan(1);
  });
});

describe('the hours of a week that is shown', () => {
  const longDay = [at('06:00', '07:00'), at('22:00', '23:00')];

  it('are a region that the keyboard can scroll where they are more than fit', async () => {
    const {box} = await shown({items: longDay});
    expect([box.role, box.tabIndex, box.ariaLabel, box.scrollHeight > box.clientHeight]).to.deep.equal([
      'region',
      0,
      '23.–29. November 2026',
      true,
    ]);
  });

  it('are no region and no tab stop where all are seen', async () => {
    const {box} = await shown({items: [at('10:00', '11:00')]});
    expect([box.role, box.hasAttribute('tabindex'), box.scrollHeight > box.clientHeight]).to.deep.equal([
      null,
      false,
      false,
    ]);
  });

  it('begin at the first event', async () => {
    const view = await shown();
    const items = [at('18:00', '19:00'), at('22:00', '23:00')];
    scrollToFirst(view.root, view.show({items: [...items, at('00:30', '01:00')]}));
    expect(view.box.scrollTop).to.equal(0);
    const other = await shown();
    scrollToFirst(other.root, other.show({items: [...items]}));
    const [event] = other.all('.week-event');
    const {top, bottom} = other.box.getBoundingClientRect();
    expect(event!.getBoundingClientRect().top).to.be.within(top, bottom);
    expect(other.box.scrollTop).to.be.greaterThan(0);
  });

  it('stay where the reader has scrolled them until other days are shown', async () => {
    const view = await shown();
    const model = view.show({items: longDay});
    scrollToFirst(view.root, model);
    view.box.scrollTop = 200;
    scrollToFirst(view.root, view.show({items: longDay}));
    expect(view.box.scrollTop).to.equal(200);
    scrollToFirst(view.root, view.show({items: longDay, days: [...week.slice(1), '2026-11-30']}));
    expect(view.box.scrollTop).to.be.lessThan(200);
  });

  it('are scrolled when the first events come later than the week', async () => {
    const view = await shown();
    scrollToFirst(view.root, view.show({}));
    scrollToFirst(view.root, view.show({items: [at('19:00', '20:00'), at('22:00', '23:00')]}));
    expect(view.box.scrollTop).to.be.greaterThan(0);
  });

  it('are nothing to scroll where the days stand below each other', async () => {
    const view = await shown();
    const model = view.show({items: longDay, isNarrow: true});
    expect(() => {
      scrollToFirst(view.root, model);
    }).not.to.throw();
  });
});

describe('a week that axe looks at', () => {
  const sets = {
    'no event': [],
    'one event': [at('10:00', '11:30')],
    'events that overlap': overlapping,
    '400 events': many,
  };
  for (const [name, items] of Object.entries(sets)) {
    for (const theme of ['light', 'dark'] as const) {
      for (const language of ['de', 'ar'] as const) {
        it(`has no fault with ${name} (${theme}, ${language})`, async () => {
          await expect((await shown({items, theme, language})).host).to.be.accessible();
        });
      }
    }
  }

  it('has no fault as a day, with many events and with none', async () => {
    await expect((await shown({items: [...overlapping, ...many], days: saturday})).host).to.be.accessible();
    await expect((await shown({days: saturday})).host).to.be.accessible();
  });

  it('has no fault where it is narrow', async () => {
    await expect((await shown({items: overlapping, isNarrow: true, width: 320})).host).to.be.accessible();
  });

  it('has no fault where it scrolls', async () => {
    const items = [at('06:00', '07:00'), at('22:00', '23:00')];
    await expect((await shown({items})).host).to.be.accessible();
  });
});
