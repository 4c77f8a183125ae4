import {icon} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {DeskContext} from './context.js';
import {offeredLanguages} from './languages.model.js';
import {languageName} from './reader.js';

const chosenView = ({locale, editor, actions}: DeskContext): TemplateResult => {
  const {own, all} = editor.languages;
  const rowView = (tag: string): TemplateResult => {
    const language = languageName(tag, locale);
    const isFixed = tag === own || all.length === 1;
    return html`<li>
      <span>${language}</span>
      ${
        isFixed
          ? nothing
          : html`<button
              type="button"
              class="quiet"
              aria-label=${locale.t('languageRemove', {language})}
              @click=${() => void actions.removeLanguage(tag)}
            >
              ${locale.t('removeGroup')}
            </button>`
      }
    </li>`;
  };
  return html`<ul>
    ${all.map(rowView)}
  </ul>`;
};

const addingView = ({locale, editor, actions}: DeskContext): TemplateResult => {
  const {t, tag: readerTag} = locale;
  const {own, all} = editor.languages;
  const collator = new Intl.Collator(readerTag);
  const open = [...new Set([own, ...offeredLanguages])].filter((tag) => tag !== 'und' && !all.includes(tag));
  const options = open
    .map((tag) => ({tag, name: languageName(tag, locale)}))
    // Not every browser knows the names of smaller languages.
    .filter(({tag, name}) => name !== tag)
    .sort((a, b) => collator.compare(a.name, b.name));
  const onAdd = (event: Event): void => {
    const select = (event.currentTarget as HTMLElement).parentElement?.querySelector('select');
    if (select) actions.addLanguage(select.value);
  };
  return html`
    <div class="field">
      <label for="language-new">${t('languageNew')}</label>
      <div class="adding">
        <select id="language-new">
          ${options.map(
            ({tag, name}) => html`<option value=${tag} ?selected=${tag === open[0]}>${name}</option>`,
          )}
        </select>
        <button type="button" @click=${onAdd}>${t('languageAdd')}</button>
      </div>
    </div>
  `;
};

/** The languages of the texts of a form: which there are, and one more. */
export const languagesView = (context: DeskContext): TemplateResult => {
  const {locale, editor} = context;
  const {own, all} = editor.languages;
  const others = all.filter((tag) => tag !== own).map((tag) => languageName(tag, locale));
  return html`
    <details class="more languages">
      <summary>
        <span>${locale.t('languages')} <span class="count">${others.join(', ')}</span></span
        >${icon('more')}
      </summary>
      <p class="hint">${locale.t('languagesHint')}</p>
      ${chosenView(context)} ${addingView(context)}
    </details>
  `;
};
