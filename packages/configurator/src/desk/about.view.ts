import {icon} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {DeskContext} from './context.js';
import {livingItems, textAt, type DeskDocument, type Json} from './document.model.js';
import {textOf} from './form-values.model.js';
import {titleOf} from './list.model.js';
import {reopenView} from './notices.view.js';
import {fieldLabel, wholeLabel} from './reader.js';
import {
  missingReferences,
  termsOf,
  usesOf,
  vocabularyNames,
  type Term,
  type VocabularyName,
} from './references.model.js';

const rowsOf = ({envelope}: DeskDocument, context: DeskContext): [string, string][] => {
  const language = textAt(envelope, 'language') || 'und';
  const publisher = envelope['publisher'] as Json | undefined;
  const tag = textAt(envelope, 'language');
  return [
    ['title', titleOf(envelope, language) ?? ''],
    ['publisher', titleOf(publisher ?? {}, language) ?? ''],
    ['language', tag === '' ? '' : context.locale.nameOfLanguage(tag)],
    ['timeZone', textAt(envelope, 'timeZone')],
    ['homePageUrl', textAt(envelope, 'homePageUrl')],
  ];
};

const detailsView = (context: DeskContext, document: DeskDocument): TemplateResult => {
  const {locale, actions, desk} = context;
  const {ofFeed} = desk.problems;
  return html`
    <section>
      <h3 tabindex="-1">${locale.t('aboutFeed')}</h3>
      <dl>
        ${rowsOf(document, context).map(
          ([name, text]) =>
            html`<div>
              <dt>${fieldLabel(name, locale)}</dt>
              <dd>${text === '' ? locale.t('noChoice') : text}</dd>
            </div>`,
        )}
      </dl>
      ${
        ofFeed.length === 0
          ? nothing
          : html`<ul class="said-list">
              ${ofFeed.map(({severity, sentence}) => html`<li class=${severity}>${sentence}</li>`)}
            </ul>`
      }
      <p class="buttons">
        <button type="button" class="edit" @click=${() => void actions.editFeed()}>
          ${locale.t('edit')}
        </button>
      </p>
    </section>
  `;
};

const sourcesView = (context: DeskContext, document: DeskDocument): TemplateResult | typeof nothing => {
  const {t} = context.locale;
  const counts = new Map<string, number>();
  for (const {source} of livingItems(document)) {
    const name = source ?? t('aboutHere');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return nothing;
  return html`
    <section>
      <h3>${t('aboutSources')}</h3>
      <ul class="sources">
        ${[...counts].map(
          ([name, count]) =>
            html`<li>
              <span>${name} <span class="hint">${t('itemCount', {count})}</span></span>
              ${context.intake.canReopen(name) ? reopenView(name, context) : nothing}
            </li>`,
        )}
      </ul>
    </section>
  `;
};

/** What items name and the feed does not have, to be taken up at once. */
export const missingView = (
  {locale: {t}, actions}: DeskContext,
  document: DeskDocument,
): TemplateResult | typeof nothing => {
  const missing = missingReferences(document);
  const terms = missing.terms.reduce((sum, {ids}) => sum + ids.length, 0);
  const organizations = missing.organizations.length;
  if (terms + organizations === 0) return nothing;
  const line = (text: string, onAdopt: () => void): TemplateResult => html`
    <li>
      <span>${text}</span>
      <button type="button" aria-label="${t('adopt')}: ${text}" @click=${onAdopt}>${t('adopt')}</button>
    </li>
  `;
  return html`
    <ul class="offers">
      ${
        organizations === 0
          ? nothing
          : line(t('adoptOrganizations', {count: organizations}), () => void actions.adopt('organizations'))
      }
      ${terms === 0 ? nothing : line(t('adoptTerms', {count: terms}), () => void actions.adopt('terms'))}
    </ul>
  `;
};

const labelOf = ({label, id}: Term, document: DeskDocument): string =>
  titleOf({title: label}, textAt(document.envelope, 'language') || 'und') ?? id;

const termView = (
  term: Term,
  name: VocabularyName,
  context: DeskContext & {document: DeskDocument},
): TemplateResult => {
  const {
    locale: {t},
    actions,
    document,
  } = context;
  const label = labelOf(term, document);
  const uses = usesOf(document, name).get(term.id) ?? 0;
  return html`
    <li>
      <input
        type="text"
        aria-label=${t('termLabel')}
        .value=${live(label)}
        @change=${(event: Event) => void actions.renameTerm(name, term.id, textOf((event.target as HTMLInputElement).value))}
      />
      <span class="hint">${uses === 0 ? nothing : t('termUses', {count: uses})}</span>
      <button
        type="button"
        class="quiet"
        aria-label=${t('termRemove', {label})}
        @click=${() => void actions.removeTerm(name, term.id)}
      >
        ${icon('close')}
      </button>
    </li>
  `;
};

const vocabularyView = (
  name: VocabularyName,
  context: DeskContext,
  document: DeskDocument,
): TemplateResult => {
  const {locale, actions} = context;
  const {t} = locale;
  const terms = termsOf(document, name);
  const label = wholeLabel(name, locale);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = textOf(new FormData(form).get('label')).trim();
    form.reset();
    if (text !== '') void actions.addTerm(name, text);
  };
  return html`
    <details class="more vocabulary" ?open=${name === 'topics' && terms.length > 0}>
      <summary>${label} <span class="count">${terms.length}</span>${icon('more')}</summary>
      <ul>
        ${terms.map((term) => termView(term, name, {...context, document}))}
      </ul>
      <form class="adding" @submit=${onSubmit}>
        <input type="text" name="label" autocomplete="off" aria-label=${t('termNew', {name: label})} />
        <button type="submit">${t('termAdd')}</button>
      </form>
    </details>
  `;
};

/** What the feed says of itself, where its items come from, and its terms. */
export const aboutView = (context: DeskContext, document: DeskDocument): TemplateResult => {
  const {
    locale: {t},
    actions,
  } = context;
  return html`
    <div class="about">
      ${detailsView(context, document)} ${sourcesView(context, document)}
      <section>
        <h3>${t('aboutTerms')}</h3>
        <p class="hint">${t('aboutTermsHint')}</p>
        ${vocabularyNames.map((name) => vocabularyView(name, context, document))}
      </section>
      <p class="buttons">
        <button type="button" @click=${() => void actions.startOver()}>${t('startOver')}</button>
      </p>
    </div>
  `;
};
