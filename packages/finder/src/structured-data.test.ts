import {opportunities, type Opportunity} from '@mitmach/feed';
import type {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import {finderCatalogue} from './finder.catalogue.js';
import {describeOffers} from './structured-data.js';
import {contextWith, feedWith, loadLocale} from './values/values.driver.js';

describe('describeOffers', () => {
  let host: HTMLElement;
  let locale: Locale;
  before(async () => {
    locale = await loadLocale('en', [finderCatalogue]);
  });
  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
  });
  afterEach(() => {
    host.remove();
  });

  const describe = (...items: readonly object[]): void => {
    const feed = feedWith({
      organizations: [{id: 'kita', name: 'Kita Sonne'}],
      opportunities: items.map((item, index) => ({id: String(index), title: 'Vorlesen', ...item})),
    });
    const offers = items.flatMap((_, index): Opportunity[] => {
      const offer = feed.find(opportunities, String(index));
      return offer ? [offer] : [];
    });
    describeOffers(host, offers, contextWith(feed, locale));
  };
  const scripts = (): HTMLScriptElement[] => [...host.querySelectorAll('script')];
  const described = (): Readonly<Record<string, unknown>>[] =>
    JSON.parse(scripts()[0]?.textContent ?? '') as Readonly<Record<string, unknown>>[];

  it('describes each offer for search engines, in the language of the reader', () => {
    describe({title: {de: 'Vorlesen', en: 'Reading aloud'}, organization: 'kita'}, {title: 'Beete pflegen'});
    expect(scripts().map(({type}) => type)).to.deep.equal(['application/ld+json']);
    expect(JSON.stringify(described()[0])).to.contain('Reading aloud').and.to.contain('Kita Sonne');
    expect(JSON.stringify(described()[1])).to.contain('Beete pflegen');
  });

  for (const title of ['3 < 4 </script', 'a <!-- b', '</SCRIPT\u2028<']) {
    it(`lets nothing end the script, such as "${title}"`, () => {
      describe({title});
      expect(scripts()[0]?.textContent).not.to.include('<');
      expect(described()).to.have.length(1);
    });
  }

  it('is replaced where other offers are shown, and gone where there are none', () => {
    describe({});
    describe({title: 'Kochen'});
    expect([scripts().length, JSON.stringify(described()).includes('Kochen')]).to.deep.equal([1, true]);
    describe();
    expect(scripts()).to.deep.equal([]);
  });
});
