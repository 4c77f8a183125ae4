import {opportunities} from '@mitmach/feed';
import {controlsCatalogue, type Locale} from '@mitmach/ui';
import {expect, fixture, html} from '@open-wc/testing';
import {pictureView} from './cards/index.js';
import {finderCatalogue} from './finder.catalogue.js';
import {offerEntry, type OfferEntry} from './offer.model.js';
import {offersView, offerView, type OffersViewOptions} from './offer.view.js';
import {contextWith, feedWith, loadLocale} from './values/values.driver.js';

let locale: Locale;
before(async () => {
  locale = await loadLocale('de', [finderCatalogue, controlsCatalogue]);
});

const entryOf = (offer: object = {}): OfferEntry => {
  const feed = feedWith({opportunities: [{id: 'one', title: 'Vorlesen', ...offer}]});
  const found = feed.find(opportunities, 'one');
  if (!found) throw new Error('The offer is left out.');
  return offerEntry(found, contextWith(feed, locale));
};

const optionsOf = (more: Partial<OffersViewOptions> = {}): OffersViewOptions => ({
  locale,
  headingLevel: 3,
  layout: 'list',
  mark: () => [],
  isMarked: () => false,
  onOpen: () => undefined,
  onMark: () => undefined,
  ...more,
});

const shown = (offer: object = {}, more: Partial<OffersViewOptions> = {}): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div>${offersView([entryOf(offer)], optionsOf(more))}</div>`);

const buttonIn = (box: HTMLElement, selector: string): HTMLButtonElement => {
  const button = box.querySelector<HTMLButtonElement>(selector);
  if (!button) throw new Error(`There is no ${selector}.`);
  return button;
};

const wordsOf = (box: Element): string => box.textContent.replace(/\s+/g, ' ').trim();

describe('an offer in a list', () => {
  it('leaves no gap for what nobody knows', async () => {
    const box = await shown();
    expect([
      wordsOf(box),
      box.querySelectorAll('.badges, .summary, .facts, img, .where span').length,
    ]).to.deep.equal(['Vorlesen Merken Vorlesen', 0]);
  });

  it('has a heading of the level that the page wants, with the button that opens it', async () => {
    const opened: string[] = [];
    const box = await shown({}, {headingLevel: 4, onOpen: ({id}) => opened.push(id)});
    buttonIn(box, 'h4 > button.title').click();
    expect(opened).to.deep.equal(['one']);
  });

  it('is remembered and forgotten by a button that says its name and its state', async () => {
    const marked: string[] = [];
    const box = await shown({}, {isMarked: (id) => id === 'one', onMark: (id) => marked.push(id)});
    const button = buttonIn(box, '.bookmark');
    button.click();
    expect([wordsOf(button), button.ariaPressed, marked]).to.deep.equal([
      'Gemerkt Vorlesen',
      'true',
      ['one'],
    ]);
  });

  it('marks in title, organization and summary what was looked for', async () => {
    const asked: string[] = [];
    await shown(
      {organization: 'Kita', summary: 'Bücher'},
      {
        mark: (text) => {
          asked.push(text);
          return [];
        },
      },
    );
    expect(asked.sort()).to.deep.equal(['Bücher', 'Kita', 'Vorlesen']);
  });

  it('tells what is urgent apart by more than colour: by its word', async () => {
    const box = await shown({urgent: true, remote: 'fully'});
    const badges = [...box.querySelectorAll('.badge')];
    expect(badges.map((badge) => [badge.className, wordsOf(badge)])).to.deep.equal([
      ['badge urgent', 'Dringend'],
      ['badge plain', 'Von zu Hause'],
    ]);
  });

  it('says in which language alone it is told', async () => {
    const box = await shown({title: {ar: 'قراءة'}});
    expect([
      wordsOf(box).includes('Nur auf Arabisch'),
      box.querySelector('[lang=ar]')?.getAttribute('dir'),
    ]).to.deep.equal([true, 'rtl']);
  });

  it('does not say so where the summary can be read', async () => {
    const box = await shown({title: {ar: 'قراءة'}, summary: {de: 'Vorlesen', ar: 'قراءة'}});
    expect(wordsOf(box)).not.to.contain('Nur auf');
  });

  it('says that it was not checked for long', async () => {
    const box = await shown({verified: '2025-11-01T09:00:00+01:00'});
    expect(wordsOf(box.querySelector('.stale') as Element)).to.equal('Seit 1. Nov. 2025 nicht geprüft');
  });

  it('has its picture as a card alone', async () => {
    const image = {url: 'https://city.example/a.svg', alt: 'Eine Kiste'};
    const picture = (entry: OfferEntry): unknown => pictureView(entry, contextWith(feedWith({}), locale));
    const [list, cards] = [await shown({image}), await shown({image}, {layout: 'cards', picture})];
    expect([list.querySelector('img'), cards.querySelector('img')?.alt]).to.deep.equal([null, 'Eine Kiste']);
  });

  it('has below it what somebody puts there, before the button that remembers it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>${offerView(entryOf(), optionsOf(), html`<p>Weil Sie dienstags Zeit haben</p>`)}</div>`,
    );
    expect(wordsOf(box)).to.equal('Vorlesen Weil Sie dienstags Zeit haben Merken Vorlesen');
  });

  it('shows markup as it is written in a feed, without its tags', async () => {
    const box = await shown({title: 'Ein <b>Fest</b><img src=x onerror=alert(1)>'});
    expect([box.querySelector('h3 b, h3 img'), wordsOf(buttonIn(box, '.title')).includes('<')]).to.deep.equal(
      [null, false],
    );
  });
});
