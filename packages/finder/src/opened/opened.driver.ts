import {opportunities, parseFeed, type Feed} from '@mitmach/feed';
import {controlsCatalogue, controlsStyles, Locale, WidgetElement, type Catalogue} from '@mitmach/ui';
import {html, LitElement, type TemplateResult} from 'lit';
import type {FinderContext} from '../finder-context.js';
import {finderCatalogue} from '../finder.catalogue.js';
import {finderStyles} from '../finder.styles.js';
import {offerDetail, type OfferDetail} from './offer-detail.model.js';
import {openedCatalogues} from './opened.catalogue.js';
import type {OpenedContext, OpenedLocale} from './opened-context.js';
import {OpenedOffer, type OpenedOptions} from './opened-offer.js';
import {openedStyles} from './opened.styles.js';

/** What the widget itself brings along. */
const widgetTexts = {onlyIn: 'Only in {language}', imageCredit: 'Image: {credit}'};

/** A language with all that an offer says in it. */
export const loadLocale = async (
  language: string,
  more: readonly Catalogue[] = [],
): Promise<OpenedLocale> => {
  const catalogues: readonly Catalogue[] = [finderCatalogue, controlsCatalogue, ...openedCatalogues, ...more];
  const texts = await Promise.all(
    catalogues.map(async ({texts, load}) => texts[language] ?? (await load[language]?.())?.default),
  );
  return new Locale(language, language, Object.assign({}, widgetTexts, ...texts) as typeof widgetTexts);
};

/** A feed with one offer in it, and whatever else it needs. */
export const feedWith = (offer: object, more: object = {}): Feed => {
  const parsed = parseFeed(
    {
      specVersion: '1.0',
      title: 'Stadt',
      language: 'de',
      timeZone: 'Europe/Berlin',
      opportunities: [{id: 'visit', title: 'Besuchsdienst', ...offer}],
      ...more,
    },
    'https://city.example/feeds/feed.json',
  );
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

/** Where a test stands in the world. */
export interface OpenedSetting extends Partial<Pick<OpenedContext, 'link' | 'distance'>> {
  readonly language?: string;
  /** Fields of the envelope and other items. */
  readonly more?: object;
}

/** A reader of a feed at noon of 22 November 2026. */
export const contextOf = async (feed: Feed, setting: OpenedSetting = {}): Promise<OpenedContext> => ({
  feed,
  locale: await loadLocale(setting.language ?? 'de'),
  now: Date.parse('2026-11-22T12:00:00+01:00'),
  today: '2026-11-22',
  link: setting.link,
  distance: setting.distance,
});

/** The detail of a single offer. */
export const detailOf = async (offer: object, setting: OpenedSetting = {}): Promise<OfferDetail> => {
  const feed = feedWith(offer, setting.more);
  const found = feed.find(opportunities, 'visit');
  if (!found) throw new Error('The offer is not shown.');
  return offerDetail(found, await contextOf(feed, setting));
};

/** The lines of a row as they are read; empty where there is no such row. */
export const linesOf = (detail: OfferDetail, name: string): readonly string[] =>
  [...detail.facts, ...detail.background]
    .filter((row) => row.name === name)
    .flatMap(({lines}) => lines)
    .map(({text, more}) => [text.text, more?.text].filter(Boolean).join(' · ').replace(/\s/g, ' '));

/** The parts of a `mailto:` address. */
export const mailOf = (href = ''): {readonly to: string; readonly subject: string; readonly body: string} => {
  const {pathname, searchParams} = new URL(href);
  return {
    to: pathname,
    subject: searchParams.get('subject') ?? '',
    body: (searchParams.get('body') ?? '').replaceAll('\r\n', '\n'),
  };
};

/** A widget that shows an open offer and nothing else. */
export class OpenedHost extends LitElement {
  static override styles = [WidgetElement.styles, controlsStyles, finderStyles, openedStyles];
  readonly done: string[] = [];
  readonly #opened = new OpenedOffer(this, () => {
    this.close();
  });
  options: OpenedOptions | undefined;
  theme = 'light';

  override render(): TemplateResult {
    const {options, theme} = this;
    const {locale} = (options?.context ?? {}) as Partial<FinderContext>;
    return html`<div
      class="frame ${theme}"
      lang=${locale?.language ?? 'en'}
      dir=${locale?.direction ?? 'ltr'}
    >
      <button type="button" class="opener">Open</button>
      ${
        options
          ? this.#opened.dialog(options, {
              onClose: () => {
                this.close();
              },
              onMark: (id) => this.done.push(`mark ${id}`),
              onOpen: (id) => {
                void this.show({...options, id});
              },
            })
          : ''
      }
    </div>`;
  }

  close(): void {
    if (this.options) void this.show({...this.options, id: undefined});
  }

  /** Shows what the options say. */
  async show(options: OpenedOptions): Promise<void> {
    this.options = options;
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Everything that matches a selector. */
  all(selector: string): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  /** The link or button with these words. */
  named(words: string): HTMLElement {
    const found = this.all('a, button').find(({textContent}) => textContent.includes(words));
    if (!found) throw new Error(`There is nothing called "${words}".`);
    return found;
  }

  /** What can be read in the dialog. */
  get words(): string {
    return this.all('dialog')
      .map(({innerText}) => innerText.replace(/\s+/g, ' ').trim())
      .join(' ');
  }
}
