import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {fileName} from './add-to-calendar.js';
import {DetailHost, detailOf, localeIn} from './detail.driver.js';
import type {DetailModel} from './detail.model.js';

customElements.define('calendar-offer-host', class extends DetailHost {});

const monthly = {
  title: {de: 'Repair-Café für Größen & Räder', en: 'Repair café'},
  start: '2026-11-07T11:00',
  end: '2026-11-07T16:00',
  recurrence: {
    rule: 'FREQ=MONTHLY;BYDAY=1SA',
    occurrences: {from: '2026-11-01', to: '2026-12-31', starts: ['2026-11-07T11:00', '2026-12-05T11:00']},
  },
};

interface Saved {
  readonly name: string;
  readonly address: string;
  /** Does what the page does once the browser has had its time. */
  readonly later: () => void;
}

/** Presses a button and catches what the browser is given to save. */
const save = async (host: DetailHost, label: string): Promise<Saved> => {
  const {click} = HTMLAnchorElement.prototype;
  const {setTimeout: wait} = window;
  const links: HTMLAnchorElement[] = [];
  let later = (): void => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  window.setTimeout = ((task: () => void, delay: number) => {
    if (delay < 10_000) return wait(task, delay);
    later = task;
    return 0;
  }) as typeof window.setTimeout;
  try {
    host.named(label).click();
    await waitUntil(() => links.length > 0, 'something is saved');
  } finally {
    HTMLAnchorElement.prototype.click = click;
    window.setTimeout = wait;
  }
  return {name: links[0]?.download ?? '', address: links[0]?.href ?? '', later};
};

const textOf = async ({address}: Saved): Promise<string> =>
  (await (await fetch(address)).text()).replaceAll('\r\n ', '');

const opened = async (model: DetailModel, language: 'de' | 'en' = 'de'): Promise<DetailHost> => {
  const host = await fixture<DetailHost>(html`<calendar-offer-host></calendar-offer-host>`);
  host.locale = localeIn(language);
  await host.show(model);
  host.openEverything();
  await waitUntil(() => host.words.includes('Outlook.com'), 'the ways into a calendar are there');
  return host;
};

describe('adding to a calendar', () => {
  it('saves this date alone, with its zone and without its series', async () => {
    const host = await opened(detailOf(monthly, {id: 'choir@2026-12-05T11:00'}));
    const saved = await save(host, 'Dieser Termin');
    const text = await textOf(saved);
    expect(saved.name).to.equal('repair-cafe-fuer-groessen-raeder-2026-12-05.ics');
    expect(text).to.include('DTSTART;TZID=Europe/Berlin:20261205T110000');
    expect(text).to.include('BEGIN:VTIMEZONE');
    expect(text).not.to.include('RRULE:FREQ=MONTHLY');
  });

  it('saves the whole series from its first date', async () => {
    const host = await opened(detailOf(monthly, {id: 'choir@2026-12-05T11:00'}));
    const saved = await save(host, 'Alle Termine der Reihe');
    const text = await textOf(saved);
    expect(saved.name).to.equal('repair-cafe-fuer-groessen-raeder-2026-11-07.ics');
    expect(text).to.include('DTSTART;TZID=Europe/Berlin:20261107T110000');
    expect(text).to.include('RRULE:FREQ=MONTHLY;BYDAY=1SA');
  });

  it("writes in the reader's language", async () => {
    const locale = localeIn('en');
    const host = await opened(detailOf(monthly, {id: 'choir@2026-12-05T11:00', locale}), 'en');
    expect(await textOf(await save(host, 'This date'))).to.include('SUMMARY:Repair café');
  });

  it('lets the file go when it is saved', async () => {
    const saved = await save(await opened(detailOf({})), 'Dieser Termin');
    saved.later();
    const isGone = await fetch(saved.address).then(
      () => false,
      () => true,
    );
    expect(isGone).to.equal(true);
  });

  it('leads to calendars on the web in a new tab, which learn nothing of this page', async () => {
    const host = await opened(detailOf({title: 'Chor'}));
    const links = host.calendarPages;
    expect(links.map(({host: name}) => name)).to.deep.equal([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
    ]);
    expect(links.map(({target, rel}) => `${target} ${rel}`)).to.deep.equal(
      Array(3).fill('_blank noopener noreferrer'),
    );
    expect(new URL(links[0]?.href ?? '').searchParams.get('dates')).to.match(/^20261128T190000\//);
  });

  it('subscribes to the calendar of the feed, where there is one', async () => {
    const host = await opened(detailOf({}, {more: {alternates: {ics: 'all.ics'}}}));
    const links = host.calendarPages;
    expect(links.at(-1)?.href).to.equal('webcal://city.example/feeds/all.ics');
  });

  it('loads nothing and has no addresses before somebody opens it', async () => {
    const host = await fixture<DetailHost>(html`<calendar-offer-host></calendar-offer-host>`);
    await host.show(detailOf({}));
    // Had the host asked for it, it would be there no later than here.
    await import('@mitmach/logic/export');
    await host.updateComplete;
    expect(host.calendarPages).to.have.length(0);
  });

  it('offers the series alone when this date is over', async () => {
    const past = {id: 'choir@2026-11-07T11:00', siblings: ['2026-12-05T11:00']};
    const host = await fixture<DetailHost>(html`<calendar-offer-host></calendar-offer-host>`);
    await host.show(detailOf(monthly, past));
    const offers = host.all('.add-to-calendar li').map(({textContent}) => textContent.trim());
    expect(offers).to.deep.equal(['Alle Termine der Reihe (ICS-Datei)']);
  });
});

describe('fileName', () => {
  it('is safe on every system', () => {
    expect(fileName('Ærø: ../ «Größe» \\ a?b.ics\n', '2026-11-28')).to.equal(
      'aeroe-groesse-a-b-ics-2026-11-28.ics',
    );
  });

  it('is the date where the title has no Latin letters', () => {
    expect(fileName('تنظيف الشاطئ', '2026-12-05')).to.equal('event-2026-12-05.ics');
  });

  it('is not longer than a disk takes', () => {
    expect(fileName('Chor '.repeat(400), '2026-12-05').length).to.be.lessThan(80);
  });
});
