import {icon} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {toggled} from './answers.js';
import type {Chip} from './chip.model.js';
import type {GuidedLocale} from './guided-context.js';
import type {Languages, Spoken} from './languages.model.js';
import type {Chips, QuestionModel} from './question.model.js';
import type {Times} from './times.model.js';

/** What a question's controls need. */
interface Asking {
  readonly chosen: readonly string[];
  readonly onAnswer: (values: readonly string[]) => void;
  readonly locale: GuidedLocale;
}

const isOn = (event: Event): boolean => (event.currentTarget as HTMLInputElement).checked;

const boxView = ({values, state}: Chip, {chosen, onAnswer}: Asking): TemplateResult => {
  const onChange = (event: Event): void => {
    onAnswer(toggled(chosen, values, isOn(event)));
  };
  return html`<input
    type="checkbox"
    .checked=${state === 'on'}
    .indeterminate=${state === 'partly'}
    @change=${onChange}
  />`;
};

const chipView = (chip: Chip, asking: Asking): TemplateResult =>
  html`<li>
    <label class="guided-chip">${boxView(chip, asking)} <span>${chip.label}</span></label>
  </li>`;

const listView = (chips: readonly Chip[], asking: Asking): TemplateResult =>
  html`<ul class="guided-chips">
    ${chips.map((chip) => chipView(chip, asking))}
  </ul>`;

const chipsView = ({first, rest}: Chips, asking: Asking): TemplateResult => html`
  <p class="note">${asking.locale.t('guidedSeveral')}</p>
  ${listView(first, asking)}
  ${
    rest.length === 0
      ? nothing
      : html`<details class="guided-further" ?open=${rest.some(({state}) => state === 'on')}>
          <summary>${asking.locale.t('guidedRest', {count: rest.length})} ${icon('more')}</summary>
          ${listView(rest, asking)}
        </details>`
  }
`;

const slotView = (chip: Chip | undefined, asking: Asking): TemplateResult =>
  chip
    ? html`<td>
        <label class="guided-slot"
          >${boxView(chip, asking)}<span class="visually-hidden">${chip.label}</span></label
        >
      </td>`
    : html`<td></td>`;

const timesView = (times: Times, asking: Asking): TemplateResult => html`
  <p class="note">${asking.locale.t('guidedSeveral')}</p>
  ${times.spans.map(
    ({label, chips}) =>
      html`<fieldset class="guided-row">
        <legend>${label}</legend>
        ${listView(chips, asking)}
      </fieldset>`,
  )}
  <details class="guided-further" ?open=${times.isExact}>
    <summary>${asking.locale.t('guidedExactDays')} ${icon('more')}</summary>
    <table class="guided-days">
      <thead>
        <tr>
          <td></td>
          ${times.parts.map((part) => html`<th scope="col">${part}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${times.days.map(
          ({label, slots}) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${slots.map((chip) => slotView(chip, asking))}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>
`;

const spokenView = ({language, label, levels}: Spoken, {onAnswer}: Asking): TemplateResult => html`
  <fieldset class="guided-row">
    <legend>${label}</legend>
    <div class="guided-chips">
      ${levels.map(({label: level, answer, isChosen, isUnsaid}) => {
        const onChange = (): void => {
          onAnswer(answer);
        };
        return html`<label class="guided-chip ${isUnsaid ? 'unsaid' : ''}">
          <input type="radio" name="speaks-${language}" .checked=${isChosen} @change=${onChange} />
          <span>${level}</span>
        </label>`;
      })}
    </div>
  </fieldset>
`;

const languagesView = ({first, rest}: Languages, asking: Asking): TemplateResult => html`
  ${first.map((each) => spokenView(each, asking))}
  ${
    rest.length === 0
      ? nothing
      : html`<details class="guided-further" ?open=${rest.some(({isAnswered}) => isAnswered)}>
          <summary>${asking.locale.t('guidedRest', {count: rest.length})} ${icon('more')}</summary>
          ${rest.map((each) => spokenView(each, asking))}
        </details>`
  }
`;

/** The answers to choose from. */
export const answersView = (
  {body, chosen}: QuestionModel,
  onAnswer: (values: readonly string[]) => void,
  locale: GuidedLocale,
): TemplateResult => {
  const asking = {chosen, onAnswer, locale};
  switch (body.kind) {
    case 'chips':
      return chipsView(body, asking);
    case 'times':
      return timesView(body, asking);
    case 'languages':
      return languagesView(body, asking);
  }
};
