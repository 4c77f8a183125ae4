import './define.js';
import {expect, fixture, html} from '@open-wc/testing';
import type {MitmachTimeline} from './timeline.element.js';
import {TimelineDriver} from './timeline.driver.js';

const long = 'Ein Satz von vielen. '.repeat(60).trim();

const feed = {
  specVersion: '1.0',
  title: 'Stadt',
  language: 'de',
  timeZone: 'Europe/Berlin',
  vocabularies: {
    phases: [
      {id: 'start', label: 'Aufbau', color: '#0f766e', start: '2013', end: '2017'},
      {id: 'growth', label: 'Ausbau', color: 'url(https://spy.example/x)', start: '2018'},
    ],
    topics: [{id: 'network', label: 'Netzwerk'}],
  },
  milestones: [
    {id: 'decision', title: 'Beschluss', date: '2013', phase: 'start', topics: ['network']},
    {
      id: 'office',
      title: 'Büro',
      date: '2014',
      phase: 'start',
      description: long,
      url: 'https://example.org/',
    },
    {
      id: 'film',
      title: 'Film',
      date: '2018',
      phase: 'growth',
      topics: ['publicity'],
      summary: 'Kurz.',
      description: long,
      media: {kind: 'video', url: 'https://video.example.org/embed/42', title: 'Ein Film'},
    },
    {
      id: 'pictures',
      title: 'Bilder',
      date: '2024',
      phase: 'growth',
      image: {url: `${location.origin}/bild.svg`, alt: 'Erstes', width: 640, height: 360},
      images: [{url: `${location.origin}/zweites.svg`, alt: '', focalPoint: {x: 0.25, y: 0.5}}],
      attachments: [
        {url: `${location.origin}/doku.pdf`, title: 'Doku', mediaType: 'application/pdf', bytes: 2_000_000},
      ],
    },
    {id: 'house', title: 'Haus', date: '9999', topics: ['network']},
  ],
};

const source = (document: object = feed): string => URL.createObjectURL(new Blob([JSON.stringify(document)]));

const mount = async (
  attributes: Readonly<Record<string, string>> = {},
  document: object = feed,
): Promise<TimelineDriver> => {
  const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
  const element = globalThis.document.createElement('mitmach-timeline');
  for (const [name, value] of Object.entries({src: source(document), ...attributes})) {
    element.setAttribute(name, value);
  }
  place.append(element);
  const driver = new TimelineDriver(element satisfies MitmachTimeline);
  await driver.has(({titles}) => titles.length > 0, 'milestones');
  return driver;
};

describe('what a milestone of <mitmach-timeline> has', () => {
  it('is shown by its beginning where it is long, and in full when somebody asks', async () => {
    const driver = await mount();
    const before = driver.stateOf('Weiterlesen zu „Film“', 'aria-expanded');
    await driver.press('Weiterlesen zu „Film“');
    expect([before, driver.stateOf('Weniger anzeigen zu „Film“', 'aria-expanded')]).to.deep.equal([
      'false',
      'true',
    ]);
  });

  it('opens all at once, and closes all again', async () => {
    const driver = await mount();
    await driver.press('Weiterlesen zu „Film“');
    await driver.press('Alle Texte ganz anzeigen');
    const open = driver.hasButton('Weiterlesen');
    await driver.press('Alle Texte ganz anzeigen');
    expect([open, driver.hasButton('Weniger anzeigen')]).to.deep.equal([false, false]);
  });

  it('can be found by the search of the browser, which opens it', async () => {
    const driver = await mount();
    const closed = driver.element.shadowRoot?.querySelector('[hidden=until-found]');
    closed?.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await driver.element.updateComplete;
    expect(driver.hasButton('Weniger anzeigen')).to.equal(true);
  });

  it('asks nobody else before somebody presses the button that names the server', async () => {
    const driver = await mount();
    expect([driver.frames.length, driver.words.includes('video.example.org')]).to.deep.equal([0, true]);
  });

  it('loads what another server has into a sandbox, with a title and without a referrer, and has the focus there', async () => {
    const driver = await mount();
    await driver.press('Video abspielen');
    const [frame] = driver.frames;
    expect([
      frame?.src,
      frame?.title,
      frame?.referrerPolicy,
      frame?.sandbox.value,
      driver.element.shadowRoot?.activeElement === frame,
    ]).to.deep.equal([
      'https://video.example.org/embed/42',
      'Ein Film',
      'no-referrer',
      'allow-scripts allow-same-origin allow-popups',
      true,
    ]);
  });

  it('is closed again, and the focus is where it was', async () => {
    const driver = await mount();
    await driver.press('Video abspielen');
    await driver.press('Ein Film schließen');
    expect([driver.frames.length, driver.focused]).to.deep.equal([0, 'Video abspielen: Ein Film']);
  });

  it('lets a page of the very same server stay a stranger', async () => {
    const [film] = feed.milestones.slice(2, 3);
    const media = {kind: 'map', url: `${location.origin}/map.html`, title: 'Karte'};
    const driver = await mount({}, {...feed, milestones: [{...film, media}]});
    await driver.press('Karte anzeigen');
    expect(driver.frames[0]?.sandbox.contains('allow-same-origin')).to.equal(false);
  });

  it('shows pictures at the size that is reserved for them, by what they are about, with a way to the whole', async () => {
    const driver = await mount();
    const [first, second] = driver.images;
    expect([
      [first?.getAttribute('width'), first?.loading, first?.alt],
      [second?.style.objectPosition, second?.closest('a')?.getAttribute('aria-label')],
    ]).to.deep.equal([
      ['640', 'lazy', 'Erstes'],
      ['25% 50%', 'Bild 1 von 1 öffnen'],
    ]);
  });

  it('names type and size of documents', async () => {
    expect((await mount()).words).to.include('Doku PDF, 2 MB');
  });
});

describe('the phases of <mitmach-timeline>', () => {
  it('are bands, and today stands between what is done and what is planned', async () => {
    const {bands} = await mount({order: 'ascending'});
    expect(bands.map((band) => band.replace(/, .*/, ''))).to.deep.equal([
      'Aufbau 2013–2017',
      'Ausbau ab 2018',
      'Heute',
    ]);
  });

  it('take a colour from the feed, and nothing else', async () => {
    const driver = await mount();
    const rules = (driver.element.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) =>
      [...sheet.cssRules].map(({cssText}) => cssText).filter((rule) => rule.includes('--_given:')),
    );
    expect(rules.map((rule) => rule.replaceAll(' ', ''))).to.deep.equal(['.phase-0{--_given:#0f766e;}']);
  });

  it('can be all that a page shows', async () => {
    expect((await mount({phases: 'start'})).titles).to.deep.equal(['Büro', 'Beschluss']);
  });
});

describe('the controls of <mitmach-timeline>', () => {
  const all = 'text phases topics order';

  it('are none unless the page wants them', async () => {
    const driver = await mount();
    expect(driver.hasButton('Älteste zuerst')).to.equal(false);
  });

  it('show the oldest first and the newest again', async () => {
    const driver = await mount({filters: 'order'});
    await driver.press('Älteste zuerst');
    const [first] = driver.titles;
    await driver.press('Älteste zuerst');
    expect([first, driver.titles[0]]).to.deep.equal(['Beschluss', 'Haus']);
  });

  it('find words, and say how many milestones there are', async () => {
    const driver = await mount({filters: all});
    await driver.search('buro');
    expect([driver.titles, driver.announcement]).to.deep.equal([['Büro'], '1 Meilenstein']);
  });

  it('say that nothing fits, and bring all back', async () => {
    const driver = await mount({filters: all});
    await driver.search('Schach');
    await driver.reads('Kein Meilenstein passt zu diesen Filtern.');
    await driver.press('Filter zurücksetzen');
    expect(driver.titles).to.have.length(5);
  });

  it('choose phases and topics together', async () => {
    const driver = await mount({filters: all});
    await driver.choose('Aufbau');
    await driver.choose('Netzwerk');
    expect(driver.titles).to.deep.equal(['Beschluss']);
  });

  it('begin with what the page presets, and let the visitor leave it', async () => {
    const driver = await mount({filters: all, phases: 'start'});
    const before = driver.titles;
    await driver.choose('Ausbau');
    expect([before.length, driver.titles.length]).to.deep.equal([2, 4]);
  });

  it('hold what is locked', async () => {
    const driver = await mount({filters: all, phases: 'start', locked: 'phases order'});
    expect([driver.titles.length, driver.hasButton('Älteste zuerst')]).to.deep.equal([2, false]);
  });
});

describe('the ways through <mitmach-timeline>', () => {
  it('are years with their counts in one tab stop', async () => {
    const driver = await mount({navigator: 'years'});
    expect([driver.stops, driver.tabStops]).to.deep.equal([
      ['9999 1 *', '2024 1', '2018 1', '2014 1', '2013 1'],
      1,
    ]);
  });

  it('are phases', async () => {
    const driver = await mount({navigator: 'phases', order: 'ascending'});
    expect(driver.stops).to.deep.equal(['Aufbau 2 *', 'Ausbau 2', 'Ohne Phase 1']);
  });

  it('lead to the first milestone of a year, and the focus to its title', async () => {
    const driver = await mount({navigator: 'years'});
    await driver.press('2018');
    expect(driver.focused).to.equal('Film');
  });

  it('tell where one is when the page is scrolled', async () => {
    const driver = await mount({navigator: 'years'});
    driver.element.style.marginBlockEnd = '2000px';
    driver.element.shadowRoot?.querySelectorAll('.timeline > li')[3]?.scrollIntoView();
    await driver.has(({stops}) => stops[3] === '2014 1 *', 'the year of 2014 marked');
  });

  it('are at the first again when one is above all milestones', async () => {
    const driver = await mount({navigator: 'years'});
    driver.element.style.marginBlock = '3000px 2000px';
    driver.element.shadowRoot?.querySelectorAll('.timeline > li')[3]?.scrollIntoView();
    await driver.has(({stops}) => stops[3] === '2014 1 *', 'the year of 2014 marked');
    window.scrollTo(0, 0);
    await driver.has(({stops}) => stops[0] === '9999 1 *', 'the first year marked');
  });

  it('have a background of their own only where they lie over milestones', async () => {
    const driver = await mount({navigator: 'years'});
    driver.element.style.marginBlock = '300px 2000px';
    const bar = driver.element.shadowRoot?.querySelector<HTMLElement>('.navigator');
    const color = (): string => (bar ? getComputedStyle(bar).backgroundColor : '');
    const before = color();
    driver.element.shadowRoot?.querySelectorAll('.timeline > li')[3]?.scrollIntoView();
    await driver.has(() => color() !== before, 'a background behind the bar');
    expect(before).to.equal('rgba(0, 0, 0, 0)');
    window.scrollTo(0, 0);
    await driver.has(() => color() === before, 'no background behind the bar');
  });

  it('go by arrow keys from stop to stop', async () => {
    const driver = await mount({navigator: 'years'});
    driver.element.shadowRoot?.querySelector<HTMLElement>('.stop')?.focus();
    await driver.key('ArrowRight');
    await driver.key('ArrowRight');
    const third = driver.focused;
    await driver.key('End');
    expect([third.slice(0, 4), driver.focused.slice(0, 4)]).to.deep.equal(['2018', '2013']);
  });

  it('go by J and K, and by arrows on a title, from milestone to milestone', async () => {
    const driver = await mount({'deep-links': '', key: 'keys'});
    driver.focusTitle('Haus');
    await driver.key('j');
    const second = driver.focused;
    await driver.key('ArrowDown');
    const third = driver.focused;
    await driver.key('k');
    await driver.key('End');
    expect([second, third, driver.focused]).to.deep.equal(['Bilder', 'Film', 'Beschluss']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('have the title where one is as the one tab stop into the list', async () => {
    const driver = await mount({navigator: 'years'});
    const before = driver.reachableTitles;
    await driver.press('2018');
    expect([before, driver.reachableTitles]).to.deep.equal([['Haus'], ['Film']]);
  });
});

describe('links to a milestone of <mitmach-timeline>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lead to it, and the focus to its title', async () => {
    location.hash = 'mitmach.story=at:film';
    const driver = await mount({'deep-links': '', key: 'story'});
    await driver.has(({focused}) => focused === 'Film', 'the focus on the film');
    expect(driver.linked).to.deep.equal(['Film']);
  });

  it('are followed when the address changes, and lead nowhere where there is no such milestone', async () => {
    const driver = await mount({'deep-links': ''});
    location.hash = 'mitmach.timeline=at:decision';
    await driver.has(({focused}) => focused === 'Beschluss', 'the focus on the decision');
    location.hash = 'mitmach.timeline=at:gone';
    await driver.has(({linked}) => linked.length === 0, 'no milestone marked');
    expect(driver.focused).to.equal('Beschluss');
  });

  it('are in the address after one went somewhere, beside filters and order', async () => {
    const driver = await mount({'deep-links': '', filters: 'order', navigator: 'years'});
    await driver.press('Älteste zuerst');
    await driver.press('2018');
    expect(location.hash).to.equal('#mitmach.timeline=order:ascending;at:film');
  });

  it('are copied, or shown where copying is not allowed', async () => {
    const driver = await mount({'deep-links': ''});
    await driver.press('Link kopierenLink zu „Film“');
    const outcome = /Link kopiert|Diesen Link kopieren/;
    await driver.reads(outcome);
    const field = driver.element.shadowRoot?.querySelector<HTMLInputElement>('input[readonly]');
    const hash = field ? new URL(field.value).hash : '#mitmach.timeline=at:film';
    expect(hash).to.equal('#mitmach.timeline=at:film');
  });

  it('are not there where the page wants none in its address', async () => {
    const driver = await mount({navigator: 'years'});
    await driver.press('2018');
    expect([driver.hasButton('Link kopieren'), location.hash]).to.deep.equal([false, '']);
  });
});

describe('the layouts of <mitmach-timeline>', () => {
  const layoutAt = async (width: string): Promise<string> =>
    (await mount({layout: 'auto', style: `width: ${width}`})).layout;

  it('follow the room that there is', async () => {
    expect([await layoutAt('280px'), await layoutAt('700px'), await layoutAt('1000px')]).to.deep.equal([
      'compact',
      'vertical',
      'alternating',
    ]);
  });

  it('show titles alone where it is compact, and the rest when somebody asks', async () => {
    const driver = await mount({layout: 'compact'});
    const before = driver.isShown('Kurz.');
    await driver.press('Einzelheiten zu „Film“');
    expect([before, driver.isShown('Kurz.')]).to.deep.equal([false, true]);
  });

  it('go from side to side by buttons and arrow keys', async () => {
    const driver = await mount({layout: 'horizontal', style: 'width: 400px'});
    const first = [driver.position, driver.stateOf('Voriger Meilenstein', 'aria-disabled')];
    await driver.press('Nächster Meilenstein');
    await driver.has(({position}) => position === '2 von 5', 'the second milestone');
    driver.focusStrip();
    await driver.key('End');
    await driver.has(({position}) => position === '5 von 5', 'the last milestone');
    expect([...first, driver.stateOf('Nächster Meilenstein', 'aria-disabled')]).to.deep.equal([
      '1 von 5',
      'true',
      'true',
    ]);
  });

  it('know where one was led to, though it cannot come to where the strip begins', async () => {
    const driver = await mount({
      layout: 'horizontal',
      navigator: 'years',
      order: 'ascending',
      style: 'width: 1100px',
    });
    await driver.press('2024');
    await driver.has(({stops}) => stops[3] === '2024 1 *', 'the year of 2024 marked');
    expect([driver.position, driver.focused]).to.deep.equal(['4 von 5', 'Bilder']);
  });

  it('have bands as long as their phases where milestones lie side by side', async () => {
    const driver = await mount({layout: 'horizontal', order: 'ascending'});
    const boxes = (selector: string): DOMRect[] =>
      [...(driver.element.shadowRoot?.querySelectorAll(selector) ?? [])].map((each) =>
        each.getBoundingClientRect(),
      );
    const [, second, third] = boxes('.timeline > li');
    const [band] = boxes('.band');
    const end = band?.right ?? 0;
    expect(end > (second?.left ?? Infinity) && end < (third?.left ?? 0)).to.equal(true);
  });

  it('go the other way from right to left', async () => {
    const driver = await mount({layout: 'horizontal', lang: 'ar', style: 'width: 400px'});
    await driver.has(({position}) => position === '1 من 5', 'the first milestone');
    driver.focusStrip();
    await driver.key('ArrowLeft');
    await driver.has(({position}) => position === '2 من 5', 'the second milestone');
  });

  it('tell by their distances how much time lies between milestones', async () => {
    const driver = await mount({spacing: 'proportional', order: 'ascending'});
    expect(driver.gaps).to.deep.equal(['gap-0', 'gap-2', 'gap-3', 'gap-8', 'gap-0']);
  });

  for (const layout of ['vertical', 'alternating', 'horizontal', 'compact']) {
    for (const theme of ['light', 'dark']) {
      it(`have nothing for axe to find when it is ${layout}, ${theme}`, async () => {
        const driver = await mount({
          layout,
          theme,
          navigator: 'phases',
          filters: 'text phases topics order',
          'deep-links': '',
        });
        await expect(driver.element).to.be.accessible();
      });
    }

    it(`fit into 320 pixels when it is ${layout}`, async () => {
      const driver = await mount({
        layout,
        navigator: 'years',
        filters: 'text phases order',
        'deep-links': '',
      });
      driver.element.style.width = '320px';
      await driver.element.updateComplete;
      const {scrollWidth} = document.documentElement;
      expect(scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });
  }
});

describe('a long <mitmach-timeline>', () => {
  const many = (count: number): object => ({
    ...feed,
    milestones: Array.from({length: count}, (_, index) => ({
      id: String(index),
      title: `Schritt ${String(index)}`,
      date: '2024',
    })),
  });

  it('leaves out of the layout what is far away, and keeps all of it in the document', async () => {
    const driver = await mount({}, many(300));
    const last = [...(driver.element.shadowRoot?.querySelectorAll('.entry') ?? [])].at(-1) as HTMLElement;
    expect([driver.titles.length, getComputedStyle(last).contentVisibility]).to.deep.equal([300, 'auto']);
  });

  it('lays out all of a short one at once', async () => {
    const driver = await mount({}, many(60));
    const entry = driver.element.shadowRoot?.querySelector('.entry') as HTMLElement;
    expect(getComputedStyle(entry).contentVisibility).to.equal('visible');
  });
});
