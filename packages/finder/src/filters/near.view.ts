import {keepTyping} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {FilterHandlers, FiltersLocale} from './filter-options.js';
import {locationView} from './location.directive.js';
import {nearChoice, type NearModel} from './near.model.js';

interface NearHandlers {
  readonly locale: FiltersLocale;
  readonly onNear: FilterHandlers['onNear'];
}

const placeView = (
  {state: {typed, within}, suggestions}: NearModel,
  {locale: {t}, onNear}: NearHandlers,
): TemplateResult => {
  const choose = (place: string): void => {
    onNear(place === '' ? undefined : {place}, within);
  };
  const onInput = (event: Event): void => {
    choose((event.currentTarget as HTMLInputElement).value);
  };
  const suggestionView = ({postalCode, label}: NearModel['suggestions'][number]): TemplateResult => {
    const onClick = (event: Event): void => {
      // The suggestions go, and the focus would go with them.
      (event.currentTarget as HTMLElement).closest('.near')?.querySelector('input')?.focus();
      choose(postalCode);
    };
    return html`<li><button type="button" @click=${onClick}>${label}</button></li>`;
  };
  return html`
    <label>
      <span>${t('filtersPlace')}</span>
      <input
        type="text"
        autocomplete="postal-code"
        maxlength="100"
        .value=${typed}
        @input=${onInput}
        @keydown=${keepTyping}
      />
    </label>
    ${
      suggestions.length === 0
        ? nothing
        : html`<ul class="suggestions">
            ${suggestions.map(suggestionView)}
          </ul>`
    }
  `;
};

const radiusView = ({state, radii}: NearModel, {locale: {t}, onNear}: NearHandlers): TemplateResult => {
  const onChange = (event: Event): void => {
    const {value} = event.currentTarget as HTMLSelectElement;
    onNear(nearChoice(state, t('filtersAtHere')), value === '' ? undefined : Number(value));
  };
  return html`<label>
    <span>${t('filtersRadius')}</span>
    <select @change=${onChange}>
      ${radii.map(
        ({within, label}) =>
          html`<option value=${within ?? ''} .selected=${within === state.within}>${label}</option>`,
      )}
    </select>
  </label>`;
};

/** A place, typed or found by the browser, and how far from it. */
export const nearView = (model: NearModel, handlers: NearHandlers): TemplateResult => {
  const {locale, onNear} = handlers;
  const {within} = model.state;
  return html`<div class="near">
    ${model.hasPlaces ? placeView(model, handlers) : nothing}
    <p class="note" role="status">${model.status ?? nothing}</p>
    ${radiusView(model, handlers)}
    ${locationView(locale, (point) => {
      onNear({point, label: locale.t('filtersAtHere')}, within);
    })}
  </div>`;
};
