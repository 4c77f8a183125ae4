import {html, nothing, type TemplateResult} from 'lit';
import type {DeskContext} from './context.js';
import {filePickerView} from './file-picker.view.js';
import {usualLanguages} from './languages.model.js';

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

const formOf = (event: Event): FormData => {
  event.preventDefault();
  return new FormData(event.target as HTMLFormElement);
};

const addressView = ({locale: {t}, view: {failure}, intake, actions}: DeskContext): TemplateResult => {
  const onSubmit = (event: Event): void => {
    const address = textIn(formOf(event), 'address');
    if (address !== '') void actions.openAddress(address);
  };
  return html`
    <form class="way" @submit=${onSubmit}>
      <h2>${t('openFeed')}</h2>
      <p class="hint">${t('openFeedHint')}</p>
      <div class="field">
        <label for="feed-address">${t('feedAddress')}</label>
        <input
          id="feed-address"
          name="address"
          type="text"
          inputmode="url"
          autocomplete="url"
          required
          placeholder="https://…/feed.json"
          aria-invalid=${failure ? 'true' : nothing}
          aria-describedby=${failure ? 'feed-address-said' : nothing}
        />
        ${
          failure
            ? html`<p class="said error" id="feed-address-said">${t(failure.key, {url: failure.url})}</p>`
            : nothing
        }
      </div>
      <p class="buttons">
        <button type="submit">${t(intake.reading === undefined ? 'open' : 'opening')}</button>
      </p>
    </form>
  `;
};

const languageOptions = ({locale}: DeskContext): TemplateResult[] => {
  const all = [...new Set([locale.language, ...usualLanguages])];
  return all.map(
    (tag) =>
      html`<option value=${tag} ?selected=${tag === locale.language}>${locale.nameOfLanguage(tag)}</option>`,
  );
};

const timeZones = (own: string): readonly string[] => [
  ...new Set([own, ...Intl.supportedValuesOf('timeZone')]),
];

const zoneOptions = ({ownTimeZone}: DeskContext): TemplateResult[] =>
  timeZones(ownTimeZone).map(
    (zone) => html`<option value=${zone} ?selected=${zone === ownTimeZone}>${zone}</option>`,
  );

const settingsView = (context: DeskContext): TemplateResult => {
  const {t} = context.locale;
  return html`
    <div class="pair">
      <div class="field">
        <label for="new-language">${t('field-language')}</label>
        <select id="new-language" name="language">
          ${languageOptions(context)}
        </select>
      </div>
      <div class="field">
        <label for="new-zone">${t('field-timeZone')}</label>
        <select id="new-zone" name="timeZone">
          ${zoneOptions(context)}
        </select>
      </div>
    </div>
  `;
};

const newFeedView = (context: DeskContext): TemplateResult => {
  const {t} = context.locale;
  const onSubmit = (event: Event): void => {
    const form = formOf(event);
    const [publisher = '', title = '', language = '', timeZone = ''] = [
      'publisher',
      'title',
      'language',
      'timeZone',
    ].map((name) => textIn(form, name));
    void context.actions.begin({publisher, title, language, timeZone});
  };
  return html`
    <form class="way" @submit=${onSubmit}>
      <h2>${t('newFeed')}</h2>
      <p class="hint">${t('newFeedHint')}</p>
      <div class="field">
        <label for="new-publisher">${t('field-publisher.name')}</label>
        <input id="new-publisher" name="publisher" type="text" autocomplete="organization" required />
      </div>
      <div class="field">
        <label for="new-title">${t('newTitle')}</label>
        <input id="new-title" name="title" type="text" required />
      </div>
      ${settingsView(context)}
      <p class="buttons"><button type="submit">${t('begin')}</button></p>
    </form>
  `;
};

/** Three ways to begin: files, a published feed, an empty one. */
export const startView = (context: DeskContext): TemplateResult => {
  const {t} = context.locale;
  return html`
    <section class="start" aria-label=${t('title')}>
      <div class="drop">
        <h2>${t('dropHere')}</h2>
        <p class="hint">${t('dropFormats')}</p>
        ${filePickerView(context, 'chooseFiles')}
      </div>
      ${addressView(context)} ${newFeedView(context)}
    </section>
  `;
};
