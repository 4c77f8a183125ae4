import {expect, fixture, html} from '@open-wc/testing';
import {DetailHost, detailOf, linesOf, loadLocale, localeIn} from './detail.driver.js';
import type {DetailModel} from './detail.model.js';

customElements.define('detail-host', DetailHost);

const everything = {
  title: {de: 'Förde-Lauf', en: 'Fjord run'},
  end: '2026-11-28T21:30',
  doorTime: '2026-11-28T18:15',
  schedulingNote: 'Bei jedem Wetter',
  status: 'rescheduled',
  previousStart: '2026-11-21T19:00',
  attendance: 'hybrid',
  onlineUrl: 'https://meet.example/a',
  url: 'https://city.example/run',
  location: {
    name: 'Kulturspeicher',
    room: 'Großer Saal',
    address: {street: 'Am Kai 3', postalCode: '24937', city: 'Flensburg'},
    district: 'altstadt',
  },
  price: {amount: 8, currency: 'EUR', note: 'Kinder 2 Euro'},
  registration: {url: 'https://city.example/register', deadline: '2026-11-27', required: true},
  capacity: 800,
  remaining: 143,
  organization: 'office',
  categories: ['sport'],
  topics: ['network'],
  languages: ['de', 'da'],
  minimumAge: 12,
  accessibility: ['wheelchair', 'sign-language'],
  accessibilityNote: 'Aufzug bis 22 Uhr',
  image: {
    url: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=',
    alt: 'Läuferinnen',
    credit: 'Jensen',
  },
  description: 'Fünf **oder** zehn Kilometer.\n\n- eine Runde für Kinder\n- eine für Rollstühle',
  plainLanguage: 'Wir laufen.\n\nLaufen Sie mit?',
  verified: '2026-11-20T09:15:00+01:00',
  source: {name: 'Stadtkalender', url: 'https://city.example/'},
};
const contact = {
  name: 'W. Thomsen',
  role: 'Leitung',
  email: 'moin@office.example',
  phone: '+49 461 555 0100',
};
const more = {
  organizations: [{id: 'office', name: 'Freiwilligenbüro', url: 'https://city.example/office', contact}],
};
const link = 'https://city.example/#mitmach.calendar=open:choir';

const shown = async (model: DetailModel, setting: Partial<DetailHost> = {}): Promise<DetailHost> => {
  const host = await fixture<DetailHost>(html`<detail-host></detail-host>`);
  Object.assign(host, setting);
  await host.show(model);
  return host;
};

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance (WCAG 2.2) of a colour as the browser paints it. */
const luminanceOf = (color: string): number => {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((each) =>
    linear(each / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrastOf = (element: HTMLElement): number => {
  const {color, backgroundColor} = getComputedStyle(element);
  const [dark = 0, light = 0] = [luminanceOf(color), luminanceOf(backgroundColor)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('detailView', () => {
  for (const [language, theme] of [
    ['de', 'light'],
    ['ar', 'light'],
    ['de', 'dark'],
    ['fa', 'dark'],
  ] as const) {
    it(`has nothing for axe to find in ${language}, ${theme}`, async () => {
      const locale = await loadLocale(language);
      const host = await shown(detailOf(everything, {more, link, locale}), {locale, theme});
      host.openEverything();
      await expect(host).to.be.accessible();
    });
  }

  it('shows every line that the model has', async () => {
    const model = detailOf(everything, {more, link});
    const {words} = await shown(model);
    const rows = [...model.facts, ...model.background];
    const lines = rows.flatMap(({name, label}) => [label, ...linesOf(model, name)]);
    const missing = lines.filter((line) => !words.includes(line));
    expect(missing).to.deep.equal([]);
  });

  it('has no empty places where nothing is known', async () => {
    const host = await shown(detailOf({}));
    expect(host.all('dt').map(({textContent}) => textContent)).to.deep.equal(['Wann']);
    expect(host.all('dl, .detail-actions, .footnotes, figure, .share, .detail-text')).to.have.length(1);
  });

  it('fits into 200 pixels, whatever the title and the texts', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(20);
    const event = {...everything, title: long, description: long, schedulingNote: long, categories: [long]};
    const host = await shown(detailOf(event, {more, link}));
    host.style.width = '200px';
    const {right} = host.getBoundingClientRect();
    const widest = Math.max(...host.all('.item-detail *').map((each) => each.getBoundingClientRect().right));
    expect(widest).to.be.at.most(right + 0.5);
  });

  it('puts labels beside their lines where there is room, and over them where there is none', async () => {
    const host = await shown(detailOf({}));
    const isBeside = (): boolean => {
      const [label, line] = host.all('dt, dd').map((each) => each.getBoundingClientRect());
      return (label?.right ?? 0) <= (line?.left ?? 0);
    };
    host.style.width = '600px';
    const wide = isBeside();
    host.style.width = '300px';
    expect([wide, isBeside()]).to.deep.equal([true, false]);
  });

  it('strikes out what is no longer so', async () => {
    const host = await shown(detailOf(everything, {more}));
    expect(host.all('s').map(({textContent}) => textContent)).to.deep.equal([
      'Samstag, 21. November 2026, 19:00',
    ]);
  });

  it('marks a text in another language, and says so', async () => {
    const locale = await loadLocale('ar');
    const host = await shown(detailOf({description: 'Wir singen.'}, {locale}), {locale});
    const [text] = host.all('.detail-text');
    expect([text?.lang, text?.dir, host.words.includes('Only in')]).to.deep.equal(['de', 'ltr', true]);
  });

  it('keeps numbers in order between Arabic words', async () => {
    const locale = await loadLocale('ar');
    const host = await shown(detailOf(everything, {more, locale}), {locale});
    const number = host.named('+49 461 555 0100').querySelector('bdi');
    expect(number && getComputedStyle(number).direction).to.equal('ltr');
  });

  it('opens another date by its button', async () => {
    const recurrence = {
      rule: 'FREQ=WEEKLY',
      occurrences: {from: '2026-11-01', to: '2026-12-31', starts: ['2026-11-28T19:00', '2026-12-05T19:00']},
    };
    const model = detailOf({recurrence}, {id: 'choir@2026-11-28T19:00', siblings: ['2026-12-05T19:00']});
    const host = await shown(model);
    host.named('5. Dezember 2026').click();
    expect(host.opened).to.deep.equal(['choir@2026-12-05T19:00']);
  });

  it('begins with everything closed when another event is shown', async () => {
    const host = await shown(detailOf(everything, {more}));
    host.openEverything();
    const other = {id: 'theatre', title: 'Theater', start: '2026-11-29', plainLanguage: 'Wir spielen.'};
    await host.show(detailOf({}, {id: 'theatre', more: {events: [other]}}));
    expect(host.all('details').length).to.equal(2);
    expect(host.all('details[open]').length).to.equal(0);
  });

  it('shares a link where there is one', async () => {
    const without = await shown(detailOf({}));
    const withLink = await shown(detailOf({}, {link}));
    expect([without.all('.share').length, withLink.all('.share').length]).to.deep.equal([0, 1]);
  });

  it('tells the map nothing of the page', async () => {
    const host = await shown(detailOf(everything, {more}));
    expect((host.named('OpenStreetMap') as HTMLAnchorElement).rel).to.equal('noreferrer');
  });

  it('shows what looks like markup as the text it is', async () => {
    const markup = '&lt;img src=x onerror=alert(1)&gt; 1 < 2';
    const host = await shown(
      detailOf({schedulingNote: markup, description: markup, location: {name: markup}}),
    );
    expect(host.all('img')).to.have.length(0);
    expect(host.words.split(markup).length - 1).to.equal(3);
  });

  for (const theme of ['light', 'dark']) {
    it(`has a button that can be read whatever the page's accent, ${theme}`, async () => {
      const host = await shown(detailOf({registration: {url: 'https://city.example/'}}), {theme});
      const accents = [
        'yellow',
        'lime',
        'cyan',
        'magenta',
        'red',
        'blue',
        'white',
        'black',
        '#0b5fae',
        '#f80',
      ];
      const poor = accents.filter((accent) => {
        host.style.setProperty('--mitmach-accent', accent);
        return contrastOf(host.named('Anmelden')) < 4.5;
      });
      expect(poor).to.deep.equal([]);
    });
  }

  it('says in English what it says in German', async () => {
    const locale = localeIn('en');
    const host = await shown(detailOf(everything, {more, locale}), {locale});
    expect(host.words).to.include('Formerly').and.to.include('143 of 800 places left');
  });
});
