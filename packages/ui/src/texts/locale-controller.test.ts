import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {failureCatalogue} from '../failures/failure.catalogue.js';
import {ConsoleWatch} from '../testing/index.js';
import {LocaleController} from './locale-controller.js';
import type {Catalogue} from './texts.js';
import {uiCatalogue} from './ui.catalogue.js';

class LanguageProbe extends LitElement {
  readonly language: LocaleController;

  constructor(catalogues: readonly Catalogue[] = [uiCatalogue]) {
    super();
    this.language = new LocaleController(this, catalogues);
  }

  protected override render(): TemplateResult {
    const {locale} = this.language;
    return html`${locale ? `${locale.tag}: ${locale.t('retry')}` : 'no texts yet'}`;
  }

  get words(): string {
    return this.shadowRoot?.textContent.trim() ?? '';
  }

  async says(words: string): Promise<void> {
    await waitUntil(() => this.words === words, `It says "${words}".`);
  }
}
customElements.define('language-probe', LanguageProbe);

const here = async (lang?: string): Promise<HTMLElement> => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  if (lang !== undefined) place.setAttribute('lang', lang);
  return place;
};
const probeIn = (place: Element | ShadowRoot, catalogues?: readonly Catalogue[]): LanguageProbe =>
  place.appendChild(new LanguageProbe(catalogues));

const english = 'en: Try again';
const german = 'de: Erneut versuchen';
const danish = 'da: Prøv igen';

/** A catalogue whose Danish comes when the test says so, or never. */
const slowDanish = (): {
  catalogue: Catalogue<{retry: string}>;
  asked: () => number;
  come: () => void;
  fail: () => void;
} => {
  let asked = 0;
  let come = (): void => undefined;
  let fail = (): void => undefined;
  const texts = new Promise<{default: {retry: string}}>((resolve, reject) => {
    come = () => {
      resolve({default: {retry: 'Prøv igen'}});
    };
    fail = () => {
      reject(new Error('no connection'));
    };
  });
  const da = (): typeof texts => {
    asked += 1;
    return texts;
  };
  const catalogue = {texts: {en: {retry: 'Try again'}, de: {retry: 'Erneut versuchen'}}, load: {da}};
  return {catalogue, asked: () => asked, come: () => come(), fail: () => fail()};
};

const page = document.documentElement;
const pageLanguage = page.getAttribute('lang');
const setPageLanguage = (lang: string | null): void => {
  if (lang === null) page.removeAttribute('lang');
  else page.setAttribute('lang', lang);
};

describe('LocaleController', () => {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => {
    watch.stop();
    setPageLanguage(pageLanguage);
  });

  describe('finds the language', () => {
    it('of the nearest element that has one', async () => {
      const probe = probeIn((await here('en')).appendChild(await here('de')));
      await probe.says(german);
    });

    it('of an element outside of the shadow roots it is in', async () => {
      const outer = (await here('de')).attachShadow({mode: 'open'});
      const inner = outer.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
      await probeIn(inner).says(german);
    });

    it('with its region', async () => {
      await probeIn(await here('de-AT')).says('de-AT: Erneut versuchen');
    });

    for (const lang of ['de-simple', 'de-DE-simple', 'de-simple-DE']) {
      it(`of readers of simple German where the page says lang="${lang}"`, async () => {
        await probeIn(await here(lang)).says('de-simple: Noch einmal versuchen');
      });
    }

    it('of the feed where the page says none', async () => {
      setPageLanguage(null);
      const probe = probeIn(await here());
      probe.language.setFeedLanguage('da');
      await probe.says(danish);
    });

    for (const lang of ['', 'de_DE', 'gobbledygook!']) {
      it(`of the feed where the page says lang="${lang}"`, async () => {
        const probe = probeIn(await here(lang));
        probe.language.setFeedLanguage('da');
        await probe.says(danish);
      });
    }

    it('of the page, whatever the feed is in', async () => {
      const probe = probeIn(await here('de'));
      probe.language.setFeedLanguage('da');
      await probe.updateComplete;
      expect(probe.words).to.equal(german);
    });

    for (const lang of ['fr', 'klingon', 'zh-Hant-TW']) {
      it(`and speaks English where it does not speak ${lang}`, async () => {
        await probeIn(await here(lang)).says(english);
        expect(watch.messages).to.deep.equal([]);
      });
    }
  });

  describe('follows, while it is shown,', () => {
    it('the language of the page', async () => {
      setPageLanguage('en');
      const probe = probeIn(await here());
      await probe.says(english);
      setPageLanguage('de');
      await probe.says(german);
    });

    it('the language of the host of its shadow root', async () => {
      const host = await here('en');
      const probe = probeIn(host.attachShadow({mode: 'open'}));
      await probe.says(english);
      host.setAttribute('lang', 'de');
      await probe.says(german);
    });

    it('the language of an element in the shadow root it is in', async () => {
      const root = (await here('en')).attachShadow({mode: 'open'});
      const place = root.appendChild(document.createElement('div'));
      const probe = probeIn(place);
      await probe.says(english);
      place.setAttribute('lang', 'de');
      await probe.says(german);
    });

    it('its own language', async () => {
      const probe = probeIn(await here('en'));
      await probe.says(english);
      probe.setAttribute('lang', 'de');
      await probe.says(german);
    });

    it('a language that is taken away', async () => {
      setPageLanguage('en');
      const place = await here('de');
      const probe = probeIn(place);
      await probe.says(german);
      place.removeAttribute('lang');
      await probe.says(english);
    });

    it('a move to a place in another language', async () => {
      const probe = probeIn(await here('en'));
      await probe.says(english);
      (await here('de')).append(probe);
      await probe.says(german);
    });

    it('what has changed in between when it was away', async () => {
      const place = await here('en');
      const probe = probeIn(place);
      await probe.says(english);
      probe.remove();
      place.setAttribute('lang', 'de');
      place.append(probe);
      await probe.says(german);
    });
  });

  describe('loads texts', () => {
    it('in Danish only for readers of Danish', async () => {
      const {catalogue, asked, come} = slowDanish();
      await probeIn(await here('de'), [catalogue]).says(german);
      expect(asked()).to.equal(0);
      const probe = probeIn(await here('da'), [catalogue]);
      expect(asked()).to.equal(1);
      come();
      await probe.says(danish);
    });

    it('and has none as long as they are on their way', async () => {
      const {catalogue, come} = slowDanish();
      const probe = probeIn(await here('da'), [catalogue]);
      await probe.updateComplete;
      expect(probe.words).to.equal('no texts yet');
      come();
      await probe.says(danish);
    });

    it('and keeps the former ones until they are there', async () => {
      const {catalogue, come} = slowDanish();
      const place = await here('de');
      const probe = probeIn(place, [catalogue]);
      await probe.says(german);
      place.setAttribute('lang', 'da');
      await probe.updateComplete;
      expect(probe.words).to.equal(german);
      come();
      await probe.says(danish);
    });

    it('and leaves them when the reader has gone on to another language', async () => {
      const {catalogue, asked, come} = slowDanish();
      const place = await here('da');
      const probe = probeIn(place, [catalogue]);
      place.setAttribute('lang', 'de');
      await probe.says(german);
      come();
      await nextFrame();
      expect([asked(), probe.words]).to.deep.equal([1, german]);
    });

    it('that are added when they are needed', async () => {
      const probe = probeIn(await here('de'));
      await probe.says(german);
      const {locale} = probe.language;
      probe.language.add(failureCatalogue);
      expect(locale?.has('timeout')).to.equal(false);
      await waitUntil(() => probe.language.locale?.has('timeout'), 'The words for a time-out are there.');
      expect(probe.words).to.equal(german);
    });

    it('and keeps those that were added when an older request is answered after them', async () => {
      const {catalogue: slow, come} = slowDanish();
      let times = 0;
      const quick = Promise.resolve({default: {retry: 'Prøv igen'}});
      const first: Catalogue<{retry: string}> = {
        ...slow,
        load: {da: () => (times++ === 0 ? (slow.load['da']?.() ?? quick) : quick)},
      };
      const further: Catalogue<{more: string}> = {
        texts: {en: {more: 'More'}},
        load: {da: () => Promise.resolve({default: {more: 'Mere'}})},
      };
      const probe = probeIn(await here('da'), [first]);
      probe.language.add(further);
      await waitUntil(() => probe.language.locale?.has('more'), 'What was added is there.');
      come();
      await nextFrame();
      expect(probe.language.locale?.has('more')).to.equal(true);
    });

    it('once, however often they are added', async () => {
      const {catalogue, asked} = slowDanish();
      const probe = probeIn(await here('da'));
      await probe.says(danish);
      for (let round = 0; round < 3; round += 1) probe.language.add(catalogue);
      expect(asked()).to.equal(1);
    });
  });

  describe('when texts cannot be loaded', () => {
    it('speaks English and says so once, however many widgets there are', async () => {
      const {catalogue, fail} = slowDanish();
      const place = await here('da');
      const probes = [probeIn(place, [catalogue]), probeIn(place, [catalogue])];
      fail();
      for (const probe of probes) await probe.says(english);
      expect(watch.messages).to.have.length(1);
      expect(watch.messages[0]).to.include('The texts in "da" cannot be loaded; "en" is used.');
    });

    it('speaks German to readers of simple German', async () => {
      const fails = (): Promise<{default: {retry: string}}> => Promise.reject(new Error('no connection'));
      const {texts} = slowDanish().catalogue;
      const catalogue: Catalogue<{retry: string}> = {texts, load: {'de-simple': fails}};
      await probeIn(await here('de-simple'), [catalogue]).says('de-simple: Erneut versuchen');
      expect(watch.messages).to.have.length(1);
      expect(watch.messages[0]).to.include('The texts in "de-simple" cannot be loaded; "de" is used.');
    });

    it('speaks English where it spoke another language before', async () => {
      const {catalogue, fail} = slowDanish();
      const place = await here('de');
      const probe = probeIn(place, [catalogue]);
      await probe.says(german);
      place.setAttribute('lang', 'da');
      fail();
      await probe.says(english);
    });

    it('still shows what the feed says in the language of the reader', async () => {
      const {catalogue, fail} = slowDanish();
      const probe = probeIn(await here('da'), [catalogue]);
      fail();
      await probe.says(english);
      const shown = probe.language.locale?.show({en: 'Party', da: 'Fest'}, 'en');
      expect(shown).to.include({text: 'Fest', lang: 'da', isForeign: false});
    });

    it('keeps those it has when further ones do not come', async () => {
      const {catalogue, fail} = slowDanish();
      const probe = probeIn(await here('da'));
      await probe.says(danish);
      probe.language.add(catalogue);
      fail();
      await nextFrame();
      expect(probe.words).to.equal(danish);
      expect(watch.messages).to.deep.equal([]);
    });
  });

  describe('on a page that mounts and removes it', () => {
    const {observe, disconnect} = MutationObserver.prototype;
    const observing = new Set<MutationObserver>();
    before(() => {
      MutationObserver.prototype.observe = function (target, options) {
        observing.add(this);
        observe.call(this, target, options);
      };
      MutationObserver.prototype.disconnect = function () {
        observing.delete(this);
        disconnect.call(this);
      };
    });
    after(() => {
      Object.assign(MutationObserver.prototype, {observe, disconnect});
    });

    it('leaves no observer behind after ten times', async () => {
      const place = await here('de');
      const root = place.attachShadow({mode: 'open'});
      observing.clear();
      const counts = new Set<number>();
      for (let round = 0; round < 10; round += 1) {
        const probe = probeIn(root);
        counts.add(observing.size);
        probe.remove();
      }
      expect([...counts, observing.size]).to.deep.equal([2, 0]);
    });

    it('watches with one observer a root, however many there are', async () => {
      const root = (await here('de')).attachShadow({mode: 'open'});
      observing.clear();
      const probes = [1, 2, 3].map(() => probeIn(root));
      const count = observing.size;
      for (const probe of probes) probe.remove();
      expect(count).to.equal(2);
    });
  });
});
