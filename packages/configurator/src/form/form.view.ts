import {icon} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {absolute} from '../addresses.model.js';
import type {ToolContext} from '../context.js';
import {kindsShown} from '../feed/feed-values.model.js';
import {effectiveOptions, optionsIn, type Section} from '../options/options.model.js';
import {textFieldView} from './field.view.js';
import {feedView, type FeedPartOptions} from './feed.view.js';
import type {ValueSearch} from './listed.view.js';
import {lookView, type PastedColours} from './look.view.js';
import {optionView} from './option.view.js';
import {pageView} from './page.view.js';
import {widgetView} from './widget.view.js';

export interface FormOptions {
  readonly feed: FeedPartOptions;
  readonly pasted: PastedColours;
  readonly search: ValueSearch;
  /** Where the page has `mitmach.js` from. */
  readonly script: string;
}

const optionsView = (section: Section, {search}: FormOptions, context: ToolContext): unknown[] =>
  optionsIn(context.choice.widget, section).map((option) => optionView(option, context, search));

/** A part of the form that one can do without at first. */
const partView = (heading: string, content: unknown): TemplateResult => html`
  <details class="part">
    <summary>
      <h2>${heading}</h2>
      ${icon('more')}
    </summary>
    <div class="fields">${content}</div>
  </details>
`;

/** How many items are left with what is chosen. */
const countView = ({choice, locale, values}: ToolContext): TemplateResult | typeof nothing => {
  if (!values) return nothing;
  const {widget, options} = choice;
  const shown = values.count(widget, effectiveOptions(widget, options));
  const content = kindsShown(widget, options)
    .map(({name}) => locale.t(`count_${name}`, {count: values.feed.raw({name} as never).length}))
    .join(', ');
  return html`<p class="count-line ${shown === 0 ? 'fault' : ''}" role="status">
    ${shown === 0 ? locale.t('noneShown') : locale.t('shown', {shown, content})}
  </p>`;
};

const furtherView = (form: FormOptions, context: ToolContext): TemplateResult => {
  const {choice, locale, onChoice} = context;
  return html`
    ${optionsView('further', form, context)}
    ${textFieldView({
      id: 'script',
      label: locale.t('script'),
      hint: locale.t('scriptHint'),
      fault:
        choice.script === '' || absolute(choice.script) !== undefined
          ? undefined
          : locale.t('addressFault', {example: 'https://www.example.org/mitmach/1/mitmach.js'}),
      type: 'url',
      value: choice.script,
      placeholder: form.script,
      onValue: (script) => {
        onChoice({...choice, script});
      },
    })}
  `;
};

/** All that can be chosen: first what everybody decides, the rest behind a heading each. */
export const formView = (form: FormOptions, context: ToolContext): TemplateResult => {
  const {t} = context.locale;
  return html`
    <section>
      <h2>${t('feed')}</h2>
      ${feedView(form.feed, context)}
    </section>
    <section>
      <h2>${t('widget')}</h2>
      ${widgetView(context)}
    </section>
    <section>
      <h2>${t('content')}</h2>
      ${countView(context)}
      <div class="fields">${optionsView('content', form, context)}</div>
    </section>
    <section>
      <h2>${t('layout')}</h2>
      <div class="fields">${optionsView('layout', form, context)}</div>
    </section>
    ${partView(t('look'), lookView(form.pasted, context))}
    ${partView(t('visitors'), optionsView('visitors', form, context))}
    ${partView(t('page'), html`${pageView(context)} ${optionsView('page', form, context)}`)}
    ${partView(t('further'), furtherView(form, context))}
  `;
};
