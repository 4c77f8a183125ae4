import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {widgetContract} from '@mitmach/ui/testing';
import './define.js';
import {FinderDriver} from './finder.driver.js';

widgetContract({
  tag: 'mitmach-finder',
  title: 'Vorlesen in der Kita',
  goodTitle: 'Vorlesen in der Kita',
});

const feedOf = (document: object): string =>
  URL.createObjectURL(
    new Blob([
      JSON.stringify({
        specVersion: '1.0',
        title: 'Test',
        language: 'de',
        timeZone: 'Europe/Berlin',
        publisher: {name: 'Freiwilligenbüro', email: 'moin@example.org'},
        ...document,
      }),
    ]),
  );

const offers = [
  {
    id: 'read',
    title: 'Vorlesen in der Kinderbetreuung',
    organization: 'kita',
    causes: ['children'],
    commitment: {kind: 'regular', hours: 2, per: 'week'},
    locations: [{district: 'north'}],
    verified: '2026-11-01T09:00:00+01:00',
    apply: {name: 'Imke Petersen', email: 'imke@example.org', phone: '+49 461 555 01'},
  },
  {
    id: 'garden',
    title: 'Beete pflegen',
    causes: ['nature'],
    commitment: {kind: 'one-off'},
    locations: [{district: 'south'}],
    urgent: true,
  },
  {
    id: 'visit',
    title: 'Besuchsdienst',
    causes: ['seniors'],
    remote: 'partly',
    languageSkills: [{language: 'de', level: 'none'}],
    accessibility: ['wheelchair'],
    verified: '2025-01-01T09:00:00+01:00',
  },
  {id: 'gone', title: 'Vergeben', status: 'filled'},
  {id: 'over', title: 'Vorbei', applicationDeadline: '2020-01-01'},
  ...Array.from({length: 30}, (_, index) => ({
    id: `more-${String(index)}`,
    title: `Mithilfe ${String(index)}`,
    causes: ['nature'],
  })),
];

const document_ = {
  vocabularies: {
    causes: [
      {id: 'children', label: {de: 'Kinder', en: 'Children'}},
      {id: 'nature', label: {de: 'Natur', en: 'Nature'}},
      {id: 'seniors', label: {de: 'Ältere Menschen', en: 'Elderly people'}},
    ],
    districts: [
      {id: 'north', label: 'Nordstadt'},
      {id: 'south', label: 'Südstadt'},
    ],
  },
  organizations: [{id: 'kita', name: 'Kita Sonnenblume'}],
  opportunities: offers,
};

const mount = async (
  attributes: Readonly<Record<string, string>> = {},
  width = '1000px',
): Promise<FinderDriver> => {
  const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
  place.style.width = width;
  const element = document.createElement('mitmach-finder');
  for (const [name, value] of Object.entries({src: feedOf(document_), ...attributes})) {
    element.setAttribute(name, value);
  }
  place.append(element);
  const driver = new FinderDriver(element);
  await driver.until(() => !driver.isBusy && driver.words !== '', 'the finder is there');
  return driver;
};

describe('<mitmach-finder>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('the results', () => {
    it('are the open offers, urgent ones first, twenty at a time', async () => {
      const driver = await mount();
      expect([driver.heading, driver.titles.length, driver.titles[0]]).to.deep.equal([
        '33 Angebote',
        20,
        'Beete pflegen',
      ]);
    });

    it('say who asks, where, how much time it takes and when it was checked', async () => {
      const driver = await mount();
      expect(driver.wordsOf('Vorlesen')).to.equal(
        'Vorlesen in der Kinderbetreuung Kita Sonnenblume Nordstadt Regelmäßig, 2 Stunden pro Woche ' +
          'Geprüft am 1. Nov. 2026 Merken Vorlesen in der Kinderbetreuung',
      );
    });

    it('say what decides: urgent, from home, no language needed, accessible, not checked for long', async () => {
      const driver = await mount();
      const words = driver.wordsOf('Besuchsdienst');
      expect(
        ['Teils von zu Hause', 'Ohne Deutsch', 'Rollstuhlgerecht', 'Seit 1. Jan. 2025 nicht geprüft'].filter(
          (each) => !words.includes(each),
        ),
      ).to.deep.equal([]);
    });

    it('show more, and the focus goes to the first of them', async () => {
      const driver = await mount({'per-page': '10'});
      await driver.press('10 weitere');
      expect([driver.titles.length, driver.focused === driver.titles[10]]).to.deep.equal([20, true]);
    });

    it('are no more than the page wants', async () => {
      const driver = await mount({limit: '3'});
      expect([driver.heading, driver.titles.length, driver.hasButton('weitere anzeigen')]).to.deep.equal([
        '3 Angebote',
        3,
        false,
      ]);
    });

    it('are those of the page’s own choice', async () => {
      const driver = await mount({districts: 'north'});
      expect(driver.titles).to.deep.equal(['Vorlesen in der Kinderbetreuung']);
    });

    it('can be cards', async () => {
      const driver = await mount({layout: 'cards'});
      const before = driver.button('Karten').ariaPressed;
      await driver.press('Liste');
      expect([before, driver.button('Liste').ariaPressed]).to.deep.equal(['true', 'true']);
    });

    it('say when there is none at all', async () => {
      const driver = await mount({src: feedOf({opportunities: []})});
      expect(driver.words).to.contain('Zurzeit gibt es keine Angebote.');
    });
  });

  describe('the search', () => {
    it('finds parts of words and marks them', async () => {
      const driver = await mount();
      await driver.type('betreuung');
      await driver.until(() => driver.marked.length > 0, 'something is marked');
      expect(driver.titles[0]).to.equal('Vorlesen in der Kinderbetreuung');
    });

    it('says how many there are once one pauses', async () => {
      const driver = await mount();
      const searched = oneEvent(driver.element, 'mitmach-finder-search');
      await driver.type('vorlesen');
      const event = (await searched) as unknown as HTMLElementEventMap['mitmach-finder-search'];
      await driver.element.updateComplete;
      expect([event.text, event.total, driver.announcement]).to.deep.equal([
        'vorlesen',
        1,
        '1 Angebot zu „vorlesen“',
      ]);
    });

    it('begins with the page’s words, and an emptied field stays empty', async () => {
      const driver = await mount({query: 'Vorlesen', 'deep-links': ''});
      await driver.until(() => driver.titles.length === 1, 'the search is there');
      await driver.type('');
      expect([driver.heading, location.hash]).to.deep.equal(['33 Angebote', '#mitmach.finder=q:-']);
    });

    it('never ends in nothing: it names what to drop', async () => {
      const driver = await mount({query: 'Vorlesen', 'deep-links': ''});
      history.replaceState(null, '', '#mitmach.finder=q:Vorlesen;causes:nature');
      dispatchEvent(new HashChangeEvent('hashchange'));
      await driver.until(() => driver.words.includes('Dazu passt nichts'), 'nothing fits');
      await driver.reads('Freiwilligenbüro');
      expect(driver.hasButton('Natur')).to.equal(true);
    });
  });

  describe('the filters', () => {
    it('stand beside the results where there is room, each group one tab stop', async () => {
      const driver = await mount();
      await driver.reads('Bereich');
      expect(driver.hasButton('Filter')).to.equal(false);
    });

    it('stand behind one disclosure in narrow places', async () => {
      const driver = await mount({}, '360px');
      await driver.press('Filter');
      await driver.reads('Bereich');
      expect(driver.overflow).to.be.lessThan(1);
    });

    it('narrow the results, and can be taken away', async () => {
      const driver = await mount({'deep-links': ''});
      await driver.reads('Bereich');
      await driver.press('Bereich');
      await driver.until(() => driver.hasButton('Kinder 1'), 'the group is open');
      await driver.press('Kinder 1');
      const narrowed = [driver.heading, location.hash];
      await driver.until(() => driver.chosen.length > 0, 'what is chosen is shown');
      await driver.press('Filter entfernen');
      expect([narrowed, driver.heading]).to.deep.equal([
        ['1 Angebot', '#mitmach.finder=causes:children'],
        '33 Angebote',
      ]);
    });

    it('are those that the page names', async () => {
      const driver = await mount({filters: 'causes'});
      await driver.reads('Bereich');
      expect([driver.hasButton('Stadtteil'), driver.words.includes('Was möchten Sie tun')]).to.deep.equal([
        false,
        false,
      ]);
    });

    it('are none where the page wants none', async () => {
      const driver = await mount({filters: 'none'});
      expect([driver.hasButton('Bereich'), driver.titles.length]).to.deep.equal([false, 20]);
    });
  });

  describe('an offer', () => {
    it('opens with the way to a person', async () => {
      const driver = await mount();
      await driver.press('Vorlesen in der');
      await driver.until(() => driver.dialog?.includes('Imke Petersen') === true, 'the offer is open');
      expect(driver.dialog).to.contain('+49 461 555 01');
    });

    it('may be opened by the page itself', async () => {
      const driver = await mount();
      let opened = '';
      driver.element.addEventListener('mitmach-select', (event) => {
        opened = `${event.kind} ${event.item.id}`;
        event.preventDefault();
      });
      await driver.press('Beete pflegen');
      expect([opened, driver.dialog]).to.deep.equal(['opportunities garden', undefined]);
    });

    it('opens from the address', async () => {
      history.replaceState(null, '', '#mitmach.finder=open:visit');
      const driver = await mount({'deep-links': ''});
      await driver.until(() => driver.dialog?.includes('Besuchsdienst') === true, 'the offer is open');
    });

    it('is remembered, and listed with the others', async () => {
      const driver = await mount();
      await driver.press('Merken Beete');
      await driver.press('1 gemerkt');
      await driver.reads('Beete pflegen');
      await driver.press('Entfernen');
      expect(driver.hasButton('1 gemerkt')).to.equal(false);
    });
  });

  describe('the guided search', () => {
    it('leads by questions to offers with reasons', async () => {
      const driver = await mount();
      await driver.press('Hilfe bei der Auswahl');
      await driver.reads('Frage 1');
      await driver.press('Kinder');
      await driver.press('Weiter');
      await driver.press('Ergebnisse');
      await driver.reads('Vorlesen in der Kinderbetreuung');
    });

    it('is not there where the page wants none', async () => {
      const driver = await mount({guided: 'off'});
      expect(driver.hasButton('Hilfe bei der Auswahl')).to.equal(false);
    });
  });
});
