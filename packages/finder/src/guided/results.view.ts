import {choicesFrom} from '@mitmach/logic/opportunities';
import {showMoreView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {GuidedHandlers, GuidedLocale, GuidedOptions} from './guided-context.js';
import type {ReasonsModel} from './reasons.model.js';
import type {GivenAnswer, ResultsModel} from './results.model.js';

/** How many results come with "show more" unless the caller says otherwise. */
const guidedPage = 10;

const sentencesView = (
  label: string,
  sentences: readonly string[],
  kind: 'why' | 'against',
): TemplateResult | typeof nothing =>
  sentences.length === 0
    ? nothing
    : html`<div class="guided-${kind}">
        <p>${label}</p>
        <ul>
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </div>`;

/** Why an offer fits, and more quietly where it does not. */
const reasonsView = ({why, against}: ReasonsModel, {t}: GuidedLocale): TemplateResult =>
  html`<div class="guided-reasons">
    ${sentencesView(t('guidedFits'), why, 'why')}${sentencesView(t('guidedAgainst'), against, 'against')}
  </div>`;

const givenView = (
  given: readonly GivenAnswer[],
  {onStep}: GuidedHandlers,
  {t}: GuidedLocale,
): TemplateResult | typeof nothing =>
  given.length === 0
    ? nothing
    : html`<details class="guided-answers" open>
        <summary>${t('guidedAnswers')}</summary>
        <dl>
          ${given.map(({step, question, answer}) => {
            const onClick = (): void => {
              onStep(step);
            };
            return html`<div>
              <dt>${question}</dt>
              <dd>
                <span>${answer}</span>
                <button type="button" class="quiet" @click=${onClick}>
                  ${t('guidedChange')}<span class="visually-hidden">: ${question}</span>
                </button>
              </dd>
            </div>`;
          })}
        </dl>
      </details>`;

const waysOnView = (
  {lack, given}: ResultsModel,
  {options, handlers, locale}: {options: GuidedOptions; handlers: GuidedHandlers; locale: GuidedLocale},
): TemplateResult => {
  const {t} = locale;
  const onAgain = (): void => {
    handlers.onStep(1);
  };
  const onShowAll = (): void => {
    // Where nothing fits roughly, nothing fits exactly.
    handlers.onShowAll(lack ? {} : choicesFrom(options.state.answers));
  };
  return html`<div class="guided-nav">
    <button type="button" class="guided-main" @click=${onShowAll}>
      ${t(lack || given.length === 0 ? 'guidedFullList' : 'guidedShowAll')}
    </button>
    ${
      lack === 'guidedNoQuestions'
        ? nothing
        : html`<button type="button" @click=${onAgain}>${t('guidedAgain')}</button>`
    }
  </div>`;
};

/** What the answers lead to, with ways on also where that is nothing. */
export const resultsView = (
  model: ResultsModel,
  options: GuidedOptions,
  handlers: GuidedHandlers,
): TemplateResult => {
  const locale = options.context.locale as GuidedLocale;
  const {lack, total, isMet, offers, given} = model;
  const {shown, resultView, step = guidedPage} = options;
  return html`
    <p>
      ${lack ? locale.t(lack) : locale.t('guidedFound', {count: total})}
      ${lack || isMet ? nothing : locale.t('guidedInexact')}
    </p>
    ${givenView(given, handlers, locale)}
    <ol class="offers list" part="results">
      ${repeat(
        offers,
        ({raw}) => raw.id,
        ({raw, reasons}) =>
          html`<li class="offer" part="offer">${resultView(raw, reasonsView(reasons, locale))}</li>`,
      )}
    </ol>
    ${showMoreView({shown, total, step, onMore: handlers.onMore}, locale)}
    ${waysOnView(model, {options, handlers, locale})}
  `;
};
