import type {Way} from '@mitmach/logic/opportunities';
import {html, nothing, type TemplateResult} from 'lit';
import {
  deadEndModel,
  type Adviser,
  type DeadEndModel,
  type DeadEndOptions,
  type WayOn,
} from './dead-end.model.js';
import {hasWords, spokenBy, type FiltersLocale} from './filter-options.js';

/** What happens where nothing fits. */
export interface DeadEndHandlers {
  readonly onDrop: (way: Way) => void;
  readonly onText: (text: string) => void;
  readonly onGuide: () => void;
  readonly onReset: () => void;
}

type Maybe = TemplateResult | typeof nothing;

const meantView = ({suggestions}: DeadEndModel, {t}: FiltersLocale, {onText}: DeadEndHandlers): Maybe => {
  if (suggestions.length === 0) return nothing;
  const suggestionView = (text: string): TemplateResult => {
    const onClick = (): void => {
      onText(text);
    };
    return html`<li><button type="button" @click=${onClick}>${text}</button></li>`;
  };
  return html`<div class="meant">
    <p>${t('filtersMeant')}</p>
    <ul>
      ${suggestions.map(suggestionView)}
    </ul>
  </div>`;
};

const waysView = ({ways}: DeadEndModel, {t}: FiltersLocale, handlers: DeadEndHandlers): Maybe => {
  if (ways.length === 0) return nothing;
  const wayView = ({way, label, gives}: WayOn): TemplateResult => {
    const onClick = (): void => {
      handlers.onDrop(way);
    };
    return html`<li>
      <button type="button" @click=${onClick}>
        <span>${label}</span> <span class="count">${gives}</span>
      </button>
    </li>`;
  };
  return html`<div class="ways">
    <p>${t('filtersWays')}</p>
    <ul>
      ${ways.map(wayView)}
    </ul>
  </div>`;
};

const adviserView = ({name, phone, links}: Adviser, {t}: FiltersLocale): TemplateResult => html`
  <div class="adviser">
    <p>${t('filtersAsk')}</p>
    <p class="name">${name}</p>
    <ul>
      ${
        phone
          ? html`<li>
              <a href=${phone.href}><bdi dir="ltr">${phone.label}</bdi></a>
            </li>`
          : nothing
      }
      ${links.map(({href, label}) => html`<li><a href=${href}>${label}</a></li>`)}
    </ul>
  </div>
`;

const guideView = ({t}: FiltersLocale, {onGuide}: DeadEndHandlers): TemplateResult => html`
  <div class="guide">
    <p>${t('filtersHelp')}</p>
    <button type="button" @click=${onGuide}>${t('filtersGuided')}</button>
  </div>
`;

/**
 * The ways on where nothing fits: other spellings, single filters to drop and what that gives, the guided finder, and
 * whom to ask. That nothing fits is said by the page.
 */
export const deadEndView = (options: DeadEndOptions, handlers: DeadEndHandlers): TemplateResult => {
  const locale = spokenBy(options.context);
  if (!hasWords(locale)) return html`<p class="note">${locale.t('loadingPart')}</p>`;
  const model = deadEndModel(options);
  const {ways, hasGuide, adviser} = model;
  return html`<div class="dead-end">
    ${meantView(model, locale, handlers)} ${waysView(model, locale, handlers)}
    ${
      ways.length === 0
        ? html`<button type="button" @click=${handlers.onReset}>${locale.t('resetFilters')}</button>`
        : nothing
    }
    ${hasGuide ? guideView(locale, handlers) : nothing} ${adviser ? adviserView(adviser, locale) : nothing}
  </div>`;
};
