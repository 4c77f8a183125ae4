import {bookmarkView, headingView, textView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {FinderLocale} from './finder-context.js';
import {highlightedView, type Mark} from './highlighted.view.js';
import type {OfferEntry} from './offer.model.js';

/** How offers are shown, and what can be done with them. */
export interface OffersViewOptions {
  readonly locale: FinderLocale;
  readonly headingLevel: number;
  readonly layout: 'list' | 'cards';
  /** What a card has above everything else. */
  readonly picture?: (entry: OfferEntry) => unknown;
  /** Marks what was looked for. */
  readonly mark: Mark;
  readonly isMarked: (id: string) => boolean;
  readonly onOpen: (entry: OfferEntry) => void;
  readonly onMark: (id: string) => void;
}

const whereView = ({organization, place, distance}: OfferEntry, mark: Mark): TemplateResult => html`
  <p class="where">
    ${organization ? html`<span>${highlightedView(organization, mark)}</span>` : nothing}
    ${place ? html`<span>${textView(place)}</span>` : nothing}
    ${distance === undefined ? nothing : html`<span>${distance}</span>`}
  </p>
`;

const badgesView = ({badges}: OfferEntry): TemplateResult | typeof nothing =>
  badges.length === 0
    ? nothing
    : html`<p class="badges">
        ${badges.map(({kind, text}) => html`<span class="badge ${kind}" part="badge">${text}</span> `)}
      </p>`;

const onlyInView = ({title, summary}: OfferEntry, locale: FinderLocale): TemplateResult | typeof nothing => {
  const lang = title.isForeign && (!summary || summary.isForeign) ? title.lang : undefined;
  return lang === undefined
    ? nothing
    : html`<span>${locale.t('onlyInLanguage', {language: locale.nameOfLanguage(lang)})}</span>`;
};

/** What is good to know of a result but decides nothing. */
const footView = (entry: OfferEntry, {locale, isMarked, onMark}: OffersViewOptions): TemplateResult => {
  const {id, title, freshness} = entry;
  const onToggle = (): void => {
    onMark(id);
  };
  return html`<div class="foot">
    <p class="note">
      ${freshness ? html`<span class=${freshness.isStale ? 'stale' : ''}>${freshness.text}</span>` : nothing}
      ${onlyInView(entry, locale)}
    </p>
    ${bookmarkView({title: title.text, isMarked: isMarked(id), onToggle}, locale)}
  </div>`;
};

/**
 * What is said of an offer in a list.
 * @param below stands under it
 */
export const offerView = (
  entry: OfferEntry,
  options: OffersViewOptions,
  below: unknown = nothing,
): TemplateResult => {
  const {title, summary, facts} = entry;
  const {headingLevel, mark, onOpen, picture} = options;
  const onClick = (): void => {
    onOpen(entry);
  };
  const name = html`<button type="button" class="title" @click=${onClick}>
    ${highlightedView(title, mark)}
  </button>`;
  return html`
    ${picture?.(entry)} ${badgesView(entry)} ${headingView(headingLevel, name)} ${whereView(entry, mark)}
    ${summary ? html`<p class="summary">${highlightedView(summary, mark)}</p>` : nothing}
    ${facts.length === 0 ? nothing : html`<p class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>`}
    ${below} ${footView(entry, options)}
  `;
};

/** Offers one after the other. */
export const offersView = (entries: readonly OfferEntry[], options: OffersViewOptions): TemplateResult =>
  html`<ul class="offers ${options.layout}" part="results">
    ${entries.map((entry) => html`<li class="offer" part="offer">${offerView(entry, options)}</li>`)}
  </ul>`;
