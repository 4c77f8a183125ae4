import {icon, keepTyping} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {FinderLocale} from './finder-context.js';

/** The field to type in, and the other ways to begin. */
export interface SearchBarOptions {
  readonly locale: FinderLocale;
  /** Undefined where the page has no such control. */
  readonly text: string | undefined;
  readonly hasGuide: boolean;
  /** How many offers are remembered. */
  readonly remembered: number;
  readonly onText: (text: string) => void;
  /** Somebody is about to type. */
  readonly onFocus: () => void;
  readonly onGuide: () => void;
  readonly onRemembered: () => void;
}

const fieldView = ({text, locale, onText, onFocus}: SearchBarOptions): TemplateResult | typeof nothing => {
  if (text === undefined) return nothing;
  const onInput = (event: Event): void => {
    onText((event.currentTarget as HTMLInputElement).value);
  };
  const {t} = locale;
  return html`<label class="field">
    <span>${t('search')}</span>
    <input
      class="search"
      type="search"
      placeholder=${t('searchHint')}
      maxlength="200"
      autocomplete="off"
      .value=${text}
      @input=${onInput}
      @focus=${onFocus}
      @keydown=${keepTyping}
    />
  </label>`;
};

/** Search, guided search, what is remembered. */
export const searchBarView = (options: SearchBarOptions): TemplateResult => {
  const {locale, hasGuide, remembered, onGuide, onRemembered} = options;
  const {t} = locale;
  return html`<div class="search-bar" part="search-bar" role="search">
    ${fieldView(options)}
    ${hasGuide ? html`<button type="button" class="guide" @click=${onGuide}>${t('guidedOffer')}</button>` : nothing}
    ${
      remembered === 0
        ? nothing
        : html`<button type="button" class="remembered" @click=${onRemembered}>
            ${icon('mark')} ${t('rememberedList', {count: remembered})}
          </button>`
    }
  </div>`;
};
