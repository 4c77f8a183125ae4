import {parseFeed, type Feed} from '@mitmach/feed';
import {EventIndex, formatIsoDate, todayIn, type Slot} from '@mitmach/logic';
import {
  controlsCatalogue,
  controlsStyles,
  Locale,
  ShareController,
  termsCatalogue,
  WidgetElement,
  type Catalogue,
} from '@mitmach/ui';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {calendarCatalogue} from '../calendar.catalogue.js';
import {entryOf} from '../entry.model.js';
import {AddToCalendar} from './add-to-calendar.js';
import {detailCatalogue} from './detail.catalogue.js';
import {detailModel, type DetailModel} from './detail.model.js';
import {eventDetailStyles} from './detail.styles.js';
import {detailView} from './detail.view.js';
import type {DetailContext, DetailLocale, DetailRowName} from './detail-row.js';

/** What the widget itself brings along. */
const widgetTexts = {onlyIn: 'Only in {language}', imageCredit: 'Image: {credit}'};

const catalogues: readonly Catalogue[] = [
  calendarCatalogue,
  controlsCatalogue,
  termsCatalogue,
  detailCatalogue,
];

/** English or German, which are at hand. */
export const localeIn = (language: 'de' | 'en'): DetailLocale => {
  const texts = catalogues.map((each) => each.texts[language]);
  return new Locale(language, language, Object.assign({}, widgetTexts, ...texts) as typeof widgetTexts);
};

/** Any language. */
export const loadLocale = async (language: string): Promise<DetailLocale> => {
  const texts = await Promise.all(
    catalogues.map(async ({texts, load}) => texts[language] ?? (await load[language]?.())?.default),
  );
  return new Locale(language, language, Object.assign({}, widgetTexts, ...texts) as typeof widgetTexts);
};

/** A feed with one event in it, and whatever else it needs. */
const feedWith = (event: object, more: object = {}): Feed => {
  const parsed = parseFeed(
    {
      specVersion: '1.0',
      title: 'Stadt',
      language: 'de',
      timeZone: 'Europe/Berlin',
      events: [{id: 'choir', title: 'Chorprobe', start: '2026-11-28T19:00', ...event}],
      ...more,
    },
    'https://city.example/feeds/feed.json',
  );
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

/** Where a test stands in the world. */
export interface DetailSetting extends Partial<Pick<DetailContext, 'locale' | 'readerZone' | 'link'>> {
  /** With offset. */
  readonly now?: string;
  readonly id?: string;
  /** Starts by the rule, of the further dates. */
  readonly siblings?: readonly string[];
  /** Fields of the envelope and other items. */
  readonly more?: object;
}

/** The detail of a single event; noon of 22 November 2026, in Berlin, in German, where nothing else is said. */
export const detailOf = (event: object, setting: DetailSetting = {}): DetailModel => {
  const {id = 'choir', siblings = [], locale = localeIn('de'), readerZone = 'Europe/Berlin'} = setting;
  const feed = feedWith(event, setting.more);
  const now = Date.parse(setting.now ?? '2026-11-22T12:00:00+01:00');
  const today = formatIsoDate(todayIn('Europe/Berlin', now));
  const index = new EventIndex(feed);
  const slotAt = (start: string): Slot | undefined => index.find(`choir@${start}`);
  const slot = index.find(id);
  const context = {
    feed,
    locale,
    now,
    today,
    readerZone,
    link: setting.link,
    siblings: siblings.map(slotAt).filter((each) => each !== undefined),
  };
  const entry = slot && entryOf(slot, context);
  if (!entry) throw new Error('The event is not shown.');
  return detailModel(entry, context);
};

/** The lines of a row as they are read; empty where there is no such row. */
export const linesOf = (model: DetailModel, name: DetailRowName): readonly string[] =>
  [...model.facts, ...model.background]
    .filter((row) => row.name === name)
    .flatMap(({lines}) => lines)
    .map(({text, more}) => [text.text, more?.text].filter(Boolean).join(' · ').replace(/\s/g, ' '));

/** Where the lines of a row lead. */
export const linksOf = (model: DetailModel, name: DetailRowName): readonly string[] =>
  [...model.facts, ...model.background]
    .filter((row) => row.name === name)
    .flatMap(({lines}) => lines.flatMap(({href}) => href ?? []));

/** A widget that shows a detail and nothing else. */
export class DetailHost extends LitElement {
  static override styles = [WidgetElement.styles, controlsStyles, eventDetailStyles];
  readonly addToCalendar = new AddToCalendar(this);
  readonly share = new ShareController(this);
  readonly opened: string[] = [];
  model: DetailModel | undefined;
  locale = localeIn('de');
  theme = 'light';

  readonly #onOpen = (id: string): void => {
    this.opened.push(id);
  };

  override render(): TemplateResult {
    const {model, locale, theme, addToCalendar, share} = this;
    return html`<div class="frame ${theme}" lang=${locale.language} dir=${locale.direction}>
      ${model ? detailView(model, {addToCalendar, share, onOpen: this.#onOpen}, locale) : nothing}
    </div>`;
  }

  /** Shows a detail, the host being in a page. */
  async show(model: DetailModel): Promise<void> {
    this.model = model;
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Everything that matches a selector. */
  all(selector: string): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  /** Where one can add the event to a calendar on the web. */
  get calendarPages(): readonly HTMLAnchorElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('.add-to-calendar a')];
  }

  /** Opens all that is closed at first. */
  openEverything(): void {
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = true;
  }

  /** The link or button with these words. */
  named(words: string): HTMLElement {
    const found = this.all('a, button, summary').find(({textContent}) => textContent.includes(words));
    if (!found) throw new Error(`There is nothing called "${words}".`);
    return found;
  }

  /** What can be read. */
  get words(): string {
    return this.all('.frame')
      .map(({innerText}) => innerText.replace(/\s+/g, ' ').trim())
      .join(' ');
  }
}
