import type {Point} from '@mitmach/logic/opportunities';
import {html, nothing, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {FiltersLocale} from './filter-options.js';

/** How asking for the location goes. */
type Asking = 'idle' | 'asking' | 'refused' | 'failed';

/** A location some minutes old is good enough for kilometres. */
const oldest = 600_000;
const patience = 15_000;

const keys = {
  asking: 'filtersLocating',
  refused: 'filtersLocationRefused',
  failed: 'filtersLocationFailed',
} as const;

/** Whether a page may ask at all: browsers tell nothing to pages that came over an open line. */
const mayAsk = (): boolean => isSecureContext && 'geolocation' in navigator;

/** A button that asks the browser for the visitor's location once it is pressed, and says how that went. */
class LocationDirective extends AsyncDirective {
  #asking: Asking = 'idle';
  #locale: FiltersLocale | undefined;
  #onFound: ((point: Point) => void) | undefined;

  override render(locale: FiltersLocale, onFound: (point: Point) => void): TemplateResult | typeof nothing {
    this.#locale = locale;
    this.#onFound = onFound;
    return this.#view();
  }

  readonly #ask = (): void => {
    this.#show('asking');
    navigator.geolocation.getCurrentPosition(
      ({coords: {latitude, longitude}}) => {
        this.#show('idle');
        if (this.isConnected) this.#onFound?.({lat: latitude, lon: longitude});
      },
      ({code, PERMISSION_DENIED}) => {
        this.#show(code === PERMISSION_DENIED ? 'refused' : 'failed');
      },
      {maximumAge: oldest, timeout: patience},
    );
  };

  #show(asking: Asking): void {
    this.#asking = asking;
    if (this.isConnected) this.setValue(this.#view());
  }

  #view(): TemplateResult | typeof nothing {
    if (!this.#locale || !mayAsk()) return nothing;
    const {t} = this.#locale;
    const asking = this.#asking;
    return html`<div class="location">
      <button type="button" @click=${this.#ask}>${t('filtersLocate')}</button>
      <p class="note" role="status">${asking === 'idle' ? nothing : t(keys[asking])}</p>
      <p class="note">${t('filtersLocationStays')}</p>
    </div>`;
  }
}

/** A button that finds out where the visitor is, on their own machine. */
export const locationView = directive(LocationDirective);
