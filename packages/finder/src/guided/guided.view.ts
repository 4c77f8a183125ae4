import {questionsFrom} from '@mitmach/logic/opportunities';
import {headingView, icon, noteView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {withAnswer} from './answers.js';
import type {GuidedContext, GuidedHandlers, GuidedLocale, GuidedOptions} from './guided-context.js';
import {questionModel, type QuestionModel} from './question.model.js';
import {answersView} from './question.view.js';
import {resultsModel} from './results.model.js';
import {resultsView} from './results.view.js';

/** The focus goes to it at each step, so that it is read first. */
const titleView = (level: number, title: string): TemplateResult =>
  headingView(level, html`<span class="guided-title" tabindex="-1">${title}</span>`);

const topView = (
  model: QuestionModel | undefined,
  {onLeave}: GuidedHandlers,
  {t}: GuidedLocale,
): TemplateResult => html`
  <div class="guided-top">
    ${
      model
        ? html`<p class="guided-progress">
            <span>${t('guidedProgress', {step: model.step, total: model.total})}</span>
            <progress aria-hidden="true" max=${model.total} value=${model.step}></progress>
          </p>`
        : nothing
    }
    <button type="button" class="guided-leave" @click=${onLeave}>
      ${icon('close')} <span>${t('guidedLeave')}</span>
    </button>
  </div>
`;

const navView = (model: QuestionModel, options: GuidedOptions, handlers: GuidedHandlers): TemplateResult => {
  const {t} = options.context.locale as GuidedLocale;
  const {step, total, id} = model;
  const to = (next: number) => (): void => {
    handlers.onStep(next);
  };
  const onSkip = (): void => {
    if (model.chosen.length > 0) handlers.onAnswers(withAnswer(options.state.answers, id, []));
    handlers.onStep(step + 1);
  };
  const isLast = step === total;
  return html`<div class="guided-nav">
    <button type="button" class="guided-main" @click=${to(step + 1)}>
      ${t(isLast ? 'guidedShow' : 'guidedNext')}
    </button>
    ${step > 1 ? html`<button type="button" @click=${to(step - 1)}>${t('guidedBack')}</button>` : nothing}
    <button type="button" class="quiet" @click=${onSkip}>${t('guidedSkip')}</button>
    ${
      step > 1 && !isLast
        ? html`<button type="button" class="quiet guided-now" @click=${to(total + 1)}>
            ${t('guidedShowNow')}
          </button>`
        : nothing
    }
  </div>`;
};

const questionView = (
  model: QuestionModel,
  options: GuidedOptions,
  handlers: GuidedHandlers,
): TemplateResult => {
  const locale = options.context.locale as GuidedLocale;
  const onAnswer = (values: readonly string[]): void => {
    handlers.onAnswers(withAnswer(options.state.answers, model.id, values));
  };
  return html`
    <fieldset class="guided-question">
      <legend>${titleView(options.headingLevel, model.title)}</legend>
      ${answersView(model, onAnswer, locale)}
    </fieldset>
    ${navView(model, options, handlers)}
  `;
};

const stepView = (
  model: QuestionModel | undefined,
  options: GuidedOptions,
  handlers: GuidedHandlers,
): TemplateResult => {
  if (model) return questionView(model, options, handlers);
  const context = options.context as GuidedContext;
  const {answers} = options.state;
  const {offers, shown, counts} = options;
  const results = resultsModel(questionsFrom(counts), {offers, answers, shown}, context);
  return html`
    ${titleView(options.headingLevel, context.locale.t('guidedResults'))}
    ${resultsView(results, options, handlers)}
  `;
};

/**
 * A few questions, one at a time, then the offers that meet the answers best, each with its reasons. Every question can
 * be skipped; the answers are the caller's to keep, and nothing is sent anywhere.
 */
export const guidedView = (options: GuidedOptions, handlers: GuidedHandlers): TemplateResult => {
  const context = options.context as GuidedContext;
  const {locale} = context;
  // Texts of another language than English and German come a moment later.
  if (!locale.has('guidedProgress') || !locale.has('values-causes')) return noteView(locale.t('loadingPart'));
  const questions = questionsFrom(options.counts);
  const {step, answers} = options.state;
  const within = Math.min(Math.max(Math.trunc(step) || 1, 1), questions.length + 1);
  const model = questionModel(questions, {step: within, answers}, context);
  return html`<section class="guided" part="guided" aria-label=${locale.t('guided')}>
    ${topView(model, handlers, locale)} ${keyed(within, stepView(model, options, handlers))}
    ${noteView(locale.t('guidedPrivate'))}
  </section>`;
};
