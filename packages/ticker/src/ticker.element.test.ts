import {serve} from './feeds.driver.js';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import './define.js';
import {FeedStore} from '@mitmach/ui';
import {TickerDriver} from './ticker.driver.js';

/** Parts are loaded when they are used, which takes its time on a busy machine. */
const until = (isSo: () => boolean | Promise<boolean>, words?: string): Promise<void> =>
  waitUntil(isSo, words, {timeout: 10_000});

const hour = 3_600_000;
const day = 24 * hour;
const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();
const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * day).toLocaleDateString('sv', {timeZone: 'Europe/Berlin'});

const news = [
  {
    id: 'laptop',
    title: 'Der achtzigste Laptop',
    published: ago(2 * day),
    categories: ['report'],
    organization: 'repair',
    topics: ['network'],
    summary: 'Die Zwölfjährige schreibt darauf.',
    description: 'Ein *langer* Text mit [Link](https://example.org/more).',
    url: 'https://example.org/laptop',
    authors: [{name: 'Wiebke Thomsen'}, {name: 'Ole Jensen'}],
    attachments: [
      {url: 'https://example.org/antrag.pdf', title: 'Antrag', mediaType: 'application/pdf', bytes: 84_120},
    ],
    image: {
      url: new URL('/demo/feed/images/crate.svg', location.href).href,
      alt: 'Laptop',
      width: 640,
      height: 360,
      credit: 'Ole',
    },
  },
  {id: 'grants', title: 'Bis zu 500 Euro', published: ago(20 * day), categories: ['funding'], pinned: true},
  {id: 'hall', title: 'Halle gesperrt', published: ago(5 * day), categories: ['notice'], urgent: true},
  {id: 'future', title: 'Aus der Zukunft', published: ago(-day)},
  {id: 'archived', title: 'Aus dem Archiv', published: ago(40 * day), archiveAfter: dayFromNow(-1)},
];

const more = Array.from({length: 20}, (_, index) => ({
  id: `more-${String(index)}`,
  title: `Meldung ${String(index)}`,
  published: ago((30 + index) * day),
  categories: [index % 2 ? 'report' : 'notice'],
}));

const envelope = {
  specVersion: '1.0',
  title: 'Test',
  language: 'de',
  timeZone: 'Europe/Berlin',
  vocabularies: {
    categories: [
      {id: 'report', label: 'Bericht'},
      {id: 'notice', label: 'Hinweis'},
    ],
  },
  organizations: [{id: 'repair', name: 'Repair-Café'}],
};

const addressOf = (document: object): string =>
  URL.createObjectURL(new Blob([JSON.stringify({...envelope, ...document})]));

const mount = async (
  attributes: Readonly<Record<string, string>> = {},
  document: object = {news},
): Promise<TickerDriver> => {
  const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
  place.style.width = '900px';
  const element = window.document.createElement('mitmach-ticker');
  const src = attributes['src'] ?? addressOf(document);
  for (const [name, value] of Object.entries({...attributes, src})) element.setAttribute(name, value);
  place.append(element);
  const driver = new TickerDriver(element);
  await until(() => !driver.isBusy && driver.words !== '', 'the ticker is there');
  return driver;
};

let feeds = 0;

/** A feed at an address that gives another one from some time on. */
const changingFeed = (
  first: object,
): {readonly src: string; readonly change: (next: object) => Promise<void>} => {
  feeds += 1;
  const src = `https://changing.example/${String(feeds)}.json`;
  serve(src, {...envelope, ...first});
  return {
    src,
    change: (next) => {
      serve(src, {...envelope, ...next});
      return FeedStore.for(src).refresh();
    },
  };
};

describe('<mitmach-ticker>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('as a list', () => {
    it('shows what is urgent, then what is pinned, then the newest, and nothing from the future or the archive', async () => {
      const driver = await mount();
      expect(driver.titles).to.deep.equal(['Halle gesperrt', 'Bis zu 500 Euro', 'Der achtzigste Laptop']);
    });

    it('says in words what is urgent', async () => {
      const driver = await mount();
      expect([driver.wordsOf('Halle gesperrt'), driver.wordsOf('Bis zu 500 Euro')].join()).to.match(
        /Dringend.*Angeheftet/,
      );
    });

    it('tells when, as people say and for machines', async () => {
      const driver = await mount();
      const {words, machine} = driver.timeOf('Der achtzigste Laptop');
      expect([words.startsWith('vorgestern'), machine]).to.deep.equal([true, news[0]?.published]);
    });

    it('names categories and who says it', async () => {
      const driver = await mount();
      expect(driver.wordsOf('Der achtzigste Laptop')).to.match(/Bericht\s+Repair-Café/);
    });

    it('shows ten, and more when asked, with the focus on the first of them', async () => {
      const driver = await mount({}, {news: [...news, ...more]});
      await driver.press('10 weitere zeigen');
      await until(() => driver.titles.length === 20);
      expect(driver.focused).to.equal('Meldung 7');
    });

    it('shows no more than the page wants', async () => {
      const driver = await mount({limit: '2'}, {news: [...news, ...more]});
      await until(() => driver.titles.length === 2);
      expect(driver.buttons.some((words) => words.includes('weitere'))).to.equal(false);
    });

    it('shows those on a topic or of a category only', async () => {
      const [topic, category] = [await mount({topics: 'network'}), await mount({categories: 'notice'})];
      expect([topic.titles, category.titles]).to.deep.equal([['Der achtzigste Laptop'], ['Halle gesperrt']]);
    });

    it('says so when nothing fits the page', async () => {
      const driver = await mount({topics: 'gardening'});
      await driver.reads('Zur Auswahl dieser Seite gibt es nichts Neues.');
    });

    it('links to the same news elsewhere', async () => {
      const driver = await mount(
        {},
        {
          news,
          alternates: {rss: 'https://example.org/news.rss', jsonFeed: 'https://example.org/news.json'},
        },
      );
      await driver.reads('Abonnieren:');
      expect(driver.feeds).to.deep.equal([
        ['RSS', 'https://example.org/news.rss'],
        ['JSON Feed', 'https://example.org/news.json'],
      ]);
    });

    it('lays out ten thousand, one word of 400 letters and tags in a title', async () => {
      const driver = await mount(
        {},
        {
          news: [
            {id: 'word', title: 'W'.repeat(400), published: ago(hour), urgent: true},
            {id: 'tags', title: '<b>Fett</b>', published: ago(2 * hour), pinned: true},
            ...Array.from({length: 10_000}, (_, index) => ({
              id: String(index),
              title: `N ${String(index)}`,
              published: ago(day + index * 1_000),
            })),
          ],
        },
      );
      driver.element.style.width = '320px';
      await until(() => driver.titles.length === 10);
      expect([driver.titles[1], driver.overflow < 1]).to.deep.equal(['Fett', true]);
    });
  });

  describe('when an item is opened', () => {
    it('shows it in full, with authors, files by type and size, and the way to its page', async () => {
      const driver = await mount();
      await driver.press('Der achtzigste Laptop');
      await until(() => driver.dialogWords.includes('langer'));
      for (const words of [
        'Von Wiebke Thomsen und Ole Jensen',
        'Antrag (PDF, 84 kB)',
        'Zur Seite',
        'Bild: Ole',
      ]) {
        expect(driver.dialogWords).to.include(words);
      }
    });

    it('gives the focus back when it closes', async () => {
      const driver = await mount();
      await driver.press('Der achtzigste Laptop');
      await until(() => driver.dialogWords !== '');
      await driver.press('Schließen');
      await until(() => driver.dialogWords === '');
      expect(driver.focused).to.equal('Der achtzigste Laptop');
    });

    it('tells the page, and lets it open it its own way', async () => {
      const driver = await mount();
      let opened = '';
      driver.element.addEventListener('mitmach-select', (event) => {
        opened = `${event.kind} ${event.item.id}`;
        event.preventDefault();
      });
      await driver.press('Der achtzigste Laptop');
      expect([opened, driver.dialogWords]).to.deep.equal(['news laptop', '']);
    });

    it('leads to its page where the page wants that', async () => {
      const driver = await mount({detail: 'link'});
      const follow = new Promise<string>((resolve) => {
        driver.element.shadowRoot?.addEventListener('click', (event) => {
          event.preventDefault();
          resolve((event.target as HTMLElement).closest('a')?.href ?? '');
        });
      });
      await driver.press('Der achtzigste Laptop');
      expect(await follow).to.equal('https://example.org/laptop');
    });

    it('stands in the address, and opens from it', async () => {
      const driver = await mount({'deep-links': ''});
      await driver.press('Der achtzigste Laptop');
      await until(() => location.hash !== '');
      const {hash} = location;
      driver.element.remove();
      const again = await mount({'deep-links': ''});
      await until(() => again.dialogWords.includes('langer'));
      expect(decodeURIComponent(hash)).to.equal('#mitmach.ticker=open:news:laptop');
    });
  });

  describe('as cards', () => {
    it('shows pictures with their credit, loaded late and sized', async () => {
      const driver = await mount({layout: 'cards'});
      await until(() => driver.images.length === 1);
      const [image] = driver.images;
      expect([image?.loading, image?.getAttribute('width'), image?.alt]).to.deep.equal([
        'lazy',
        '640',
        'Laptop',
      ]);
    });

    it('leaves no hole where a picture cannot be had', async () => {
      const driver = await mount({layout: 'cards'});
      await until(() => driver.images.length === 1);
      const [image] = driver.images;
      image?.dispatchEvent(new Event('error'));
      expect(driver.images).to.deep.equal([]);
    });
  });

  describe('with other kinds', () => {
    const document = {
      news: [{id: 'n', title: 'Eine Nachricht', published: ago(2 * day)}],
      events: [
        {id: 'e', title: 'Ein Fest', start: `${dayFromNow(1)}T14:00`, location: {name: 'Haus am Hafen'}},
        {id: 'off', title: 'Ein Vortrag', start: `${dayFromNow(6)}T14:00`, status: 'cancelled'},
      ],
      opportunities: [
        {
          id: 'o',
          title: 'Eine Aufgabe',
          published: ago(4 * day),
          commitment: {kind: 'regular', hours: 3, per: 'week'},
        },
        {id: 'closed', title: 'Schon vergeben', published: ago(day), status: 'filled'},
      ],
    };

    it('is one stream, in which each says what it is', async () => {
      const driver = await mount({kinds: 'news events opportunities'}, document);
      await until(() => driver.titles.length === 4);
      expect(driver.titles).to.deep.equal(['Ein Fest', 'Eine Nachricht', 'Eine Aufgabe', 'Ein Vortrag']);
      expect(driver.wordsOf('Ein Fest')).to.match(/Veranstaltung .*14:00.* Haus am Hafen/);
      expect(driver.wordsOf('Eine Aufgabe')).to.include('Mitmachangebot Regelmäßig 3 Stunden pro Woche');
      expect(driver.wordsOf('Ein Vortrag')).to.include('Abgesagt');
    });

    it('shows one kind without naming it', async () => {
      const driver = await mount({kinds: 'opportunities'}, document);
      await until(() => driver.titles.length === 1);
      expect(driver.wordsOf('Eine Aufgabe')).not.to.include('Mitmachangebot');
    });
  });

  describe('with filters', () => {
    it('shows what was chosen only, says how much that is, and lets it be taken back', async () => {
      const driver = await mount({filters: 'age categories'}, {news: [...news, ...more]});
      await until(() => driver.filterValues.length > 0);
      await driver.tick('7 Tage');
      await until(() => driver.titles.length === 2);
      expect([driver.titles, driver.announcement]).to.deep.equal([
        ['Halle gesperrt', 'Der achtzigste Laptop'],
        '2 Einträge',
      ]);
      await driver.press('Filter zurücksetzen');
      expect(driver.titles.length).to.equal(10);
    });

    it('begins with a preset that visitors may change, but not where it is locked', async () => {
      const free = await mount({filters: 'categories', categories: 'notice'});
      await until(() => free.titles.length === 1);
      await free.press('Filter zurücksetzen');
      const locked = await mount({filters: 'categories', categories: 'notice', locked: 'categories'});
      await until(() => locked.titles.length === 1);
      expect([free.titles.length, locked.filterValues]).to.deep.equal([3, []]);
    });
  });

  describe('in an emergency', () => {
    const flood = {id: 'flood', title: 'Hochwasser: Helfende gesucht', published: ago(hour), emergency: true};

    it('shows it above everything, whatever the page has chosen, in a section with a name', async () => {
      const driver = await mount({topics: 'network', limit: '1'}, {news, opportunities: [flood]});
      await until(() => driver.alerts.length === 1);
      expect([driver.alerts, driver.alertsName, driver.titles, driver.announcement]).to.deep.equal([
        ['Hochwasser: Helfende gesucht'],
        'Notfall',
        ['Der achtzigste Laptop'],
        '',
      ]);
    });

    it('shows it once, and no longer than it holds', async () => {
      const over = {...flood, id: 'over', title: 'Vorbei', validThrough: dayFromNow(-1)};
      const driver = await mount({}, {news: [...news, flood, over]});
      await until(() => driver.alerts.length === 1);
      expect(driver.titles).not.to.include(flood.title);
    });

    it('keeps it among the news where the page wants no banner', async () => {
      const driver = await mount({alerts: 'off'}, {news: [...news, flood]});
      await driver.press('Hochwasser: Helfende gesucht');
      expect(driver.alerts).to.deep.equal([]);
    });

    it('says so when it comes while somebody reads', async () => {
      const {src, change} = changingFeed({news, alternates: {rss: 'https://example.org/rss'}});
      const driver = await mount({src});
      await driver.reads('Abonnieren:');
      await change({news: [...news, flood]});
      await until(() => driver.alerts.length === 1);
      expect(driver.announcement).to.equal('Notfall: Hochwasser: Helfende gesucht');
    });
  });

  describe('when news come while somebody reads', () => {
    it('keeps what is read where it is, and says how many there are', async () => {
      const {src, change} = changingFeed({news, alternates: {rss: 'https://example.org/rss'}});
      const driver = await mount({src});
      await driver.reads('Abonnieren:');
      const before = driver.titles;
      await change({
        news: [
          {id: 'x', title: 'Ganz neu', published: ago(0)},
          {id: 'y', title: 'Auch neu', published: ago(1_000)},
          ...news,
        ],
      });
      await driver.reads('2 neue Einträge');
      expect([driver.titles, driver.announcement]).to.deep.equal([before, '2 neue Einträge']);
      await driver.press('2 neue Einträge');
      await until(() => driver.focused === 'Ganz neu');
      expect(driver.titles).to.include.members(['Ganz neu', 'Auch neu']);
    });
  });

  it('describes its news to search engines', async () => {
    const driver = await mount({'json-ld': ''});
    await until(() => driver.element.querySelector('script[type="application/ld+json"]') !== null);
    const described = JSON.parse(driver.element.querySelector('script')?.textContent ?? '') as {
      headline: string;
    }[];
    expect(described.map(({headline}) => headline)).to.include('Der achtzigste Laptop');
  });

  for (const language of ['de', 'en', 'da', 'ar', 'fa']) {
    for (const layout of ['list', 'cards', 'headline', 'marquee']) {
      it(`has nothing for axe to find as ${layout} in ${language}`, async () => {
        const driver = await mount(
          {layout, lang: language, kinds: 'news opportunities', filters: 'age categories'},
          {
            news: [...news, {id: 'sos', title: 'SOS', published: ago(hour), emergency: true}],
            opportunities: [],
          },
        );
        await until(() => driver.titles.length > 0 && driver.alerts.length === 1);
        await expect(driver.element).to.be.accessible();
      });
    }
  }

  it('has nothing for axe to find in an open item', async () => {
    const driver = await mount();
    await driver.press('Der achtzigste Laptop');
    await until(() => driver.dialogWords.includes('langer'));
    await expect(driver.element).to.be.accessible();
  });
});
