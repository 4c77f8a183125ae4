import {keepTyping, showMoreView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {kindKeys, shownKinds, type DeskContext} from './context.js';
import type {DeskDocument} from './document.model.js';
import {listModel, type KindTally, type ListModel, type ListRow} from './list.model.js';
import type {Said} from './problems.model.js';

export const LIST_STEP = 50;

const kindsView = (
  {locale: {t}, view, actions}: DeskContext,
  tallies: readonly KindTally[],
): TemplateResult => html`
  <div class="kinds" role="group" aria-label=${t('kinds')}>
    ${shownKinds.map((kind) => {
      const {items = 0, problems = 0} = tallies.find((tally) => tally.kind === kind) ?? {};
      const words = t('countWithProblems', {items, problems});
      return html`
        <button
          type="button"
          aria-pressed=${view.list.kind === kind ? 'true' : 'false'}
          @click=${() => {
            actions.showList({kind});
          }}
        >
          ${t(kindKeys[kind])} <span class="count">${items}</span>
          ${
            problems === 0
              ? nothing
              : html`<span class="mark" aria-hidden="true">${problems}</span
                  ><span class="visually-hidden">${words}</span>`
          }
        </button>
      `;
    })}
  </div>
`;

const toolsView = ({locale: {t}, view, actions}: DeskContext): TemplateResult => html`
  <div class="tools">
    <div class="field search">
      <label for="item-search">${t('search')}</label>
      <input
        id="item-search"
        type="search"
        autocomplete="off"
        .value=${view.list.query}
        @keydown=${keepTyping}
        @input=${(event: Event) => {
          actions.search({query: (event.target as HTMLInputElement).value});
        }}
      />
    </div>
    <label class="check">
      <input
        type="checkbox"
        .checked=${view.list.isProblemsOnly}
        @change=${(event: Event) => {
          actions.search({isProblemsOnly: (event.target as HTMLInputElement).checked});
        }}
      />
      ${t('problemsOnly')}
    </label>
    <button type="button" class="new" @click=${() => void actions.create()}>${t('newItem')}</button>
  </div>
`;

const sourceText = ({source, sourcePlace: {row, line}}: ListRow, {locale: {t}}: DeskContext): string => {
  if (source === undefined) return t('aboutHere');
  if (row !== undefined) return t('fromRow', {source, row});
  return line === undefined ? source : t('fromLine', {source, line});
};

const saidView = ({severity, sentence, fix}: Said): TemplateResult => html`
  <li class=${severity}>${sentence} ${fix === '' ? nothing : html`<span class="hint">${fix}</span>`}</li>
`;

const wrongView = (
  {said, isLeftOut}: ListRow,
  {locale: {t}}: DeskContext,
): TemplateResult | typeof nothing =>
  said.length === 0
    ? nothing
    : html`<div class="wrong">
        ${isLeftOut ? html`<p class="left-out">${t('leftOut')}</p>` : nothing}
        <ul class="said-list">
          ${said.map(saidView)}
        </ul>
      </div>`;

const buttonsView = ({key, title: given, said, isLeftOut}: ListRow, context: DeskContext): TemplateResult => {
  const {
    locale: {t},
    actions,
  } = context;
  const title = given ?? t('untitled');
  const onEdit = (): void => void actions.edit(key);
  const onSettle = (): void => void actions.settle(key);
  const isSettled = isLeftOut || !said.some(({isNote}) => isNote);
  return html`<p class="buttons">
    <button type="button" class="edit" aria-label=${t('editNamed', {title})} @click=${onEdit}>
      ${t('edit')}
    </button>
    ${
      isSettled
        ? nothing
        : html`<button type="button" class="quiet" aria-label=${t('fineNamed', {title})} @click=${onSettle}>
            ${t('fine')}
          </button>`
    }
  </p>`;
};

const rowView = (row: ListRow, context: DeskContext): TemplateResult => {
  const {t} = context.locale;
  const series = row.isSeries ? t('series') : undefined;
  const facts = [row.when, row.place, row.organization, series].filter((fact) => fact !== undefined);
  return html`
    <li class="row" data-key=${row.key}>
      <div class="what">
        <h4>${row.title ?? t('untitled')}</h4>
        <p>${facts.map((fact) => html`<span class="fact">${fact}</span>`)}</p>
        <p class="hint">${sourceText(row, context)}</p>
      </div>
      ${wrongView(row, context)} ${buttonsView(row, context)}
    </li>
  `;
};

const emptyView = ({locale: {t}, view: {list}, actions}: DeskContext, total: number): TemplateResult => {
  if (total === 0) return html`<p class="nothing">${t('noneYet')}</p>`;
  const text = t(list.query === '' ? 'noneWrong' : 'noneFound');
  const onReset = (): void => {
    actions.showList({query: '', isProblemsOnly: false});
  };
  return html`<p class="nothing">
    ${text} <button type="button" class="quiet" @click=${onReset}>${t('showAll')}</button>
  </p>`;
};

const listView = ({rows, total}: ListModel, context: DeskContext): TemplateResult => {
  if (rows.length === 0) return emptyView(context, total);
  const {limit, locale, onMore} = context;
  const shown = rows.slice(0, limit);
  return html`
    <ol class="rows">
      ${repeat(
        shown,
        ({key}) => key,
        (row) => rowView(row, context),
      )}
    </ol>
    ${showMoreView({shown: shown.length, total: rows.length, step: LIST_STEP, onMore}, locale)}
  `;
};

/** The items of a kind, each with what is wrong with it beside it. */
export const itemsView = (context: DeskContext, document: DeskDocument): TemplateResult => {
  const {
    locale: {t, tag},
    view,
    desk,
  } = context;
  const model = listModel(document, desk.problems, {view: view.list, locale: tag});
  return html`
    <div class="items">
      ${kindsView(context, model.tallies)} ${toolsView(context)}
      <h3 class="visually-hidden" tabindex="-1">${t(kindKeys[view.list.kind])}</h3>
      ${listView(model, context)}
    </div>
  `;
};
