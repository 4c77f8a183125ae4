import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {choiceView, choicesView, organizationView, termsView, termView} from './choice.view.js';
import {
  fieldClass,
  fieldId,
  labelOf,
  languageAttributes,
  saidOf,
  textPlace,
  valueOf,
  type FieldContext,
} from './field-context.js';
import type {FormControl, PlainControl} from './form.model.js';
import type {ControlType} from './form-layout.js';
import {
  entriesOf,
  instantMoment,
  instantText,
  linkOf,
  momentOf,
  momentText,
  numberOf,
  textOf,
  valueAt,
  type Moment,
} from './form-values.model.js';
import {sayingsView} from './sayings.view.js';
import {slotsView} from './slots.view.js';

const textFrom = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

interface Look {
  readonly type?: string;
  readonly inputMode?: string;
  readonly hint?: 'linkHint' | 'fuzzyHint' | 'ruleHint' | 'markdownHint' | 'onePerLine' | undefined;
  readonly read: (text: string) => unknown;
}

const plainText = (text: string): unknown => text.trim();

const looks: Readonly<Partial<Record<ControlType, Look>>> = {
  line: {read: plainText},
  email: {type: 'email', read: plainText},
  phone: {type: 'tel', read: plainText},
  link: {inputMode: 'url', hint: 'linkHint', read: linkOf},
  number: {inputMode: 'decimal', read: numberOf},
  fuzzy: {hint: 'fuzzyHint', read: plainText},
  date: {type: 'date', read: plainText},
};

/** What explains a field and what is wrong with it, by the ids that `aria-describedby` names. */
const describedBy = (control: FormControl, context: FieldContext, hint: unknown): string | typeof nothing => {
  const id = fieldId(control.path);
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(saidOf(control, context).length > 0 ? [`${id}-said`] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : nothing;
};

const isWrong = (control: FormControl, context: FieldContext): 'true' | typeof nothing =>
  saidOf(control, context).length > 0 ? 'true' : nothing;

const labelView = (control: FormControl, context: FieldContext): TemplateResult => html`
  ${labelOf(control, context)}
  ${control.isRequired ? html`<span class="hint">${context.locale.t('required')}</span>` : nothing}
`;

const hintView = (control: FormControl, hint: Look['hint'], {locale: {t}}: FieldContext): unknown =>
  hint === undefined ? nothing : html`<p class="hint" id="${fieldId(control.path)}-hint">${t(hint)}</p>`;

const shownText = (control: PlainControl, context: FieldContext): string => {
  const value = valueOf(control, context);
  const isGerman = context.locale.language === 'de';
  return typeof value === 'number' && isGerman ? String(value).replace('.', ',') : textOf(value);
};

/** Puts what was written where it belongs. */
const write = (control: PlainControl, value: unknown, context: FieldContext): void => {
  const place = textPlace(control, context);
  if (place) context.onText(place, textOf(value));
  else context.onChange(control.path, value);
};

const inputView = (control: PlainControl, context: FieldContext): TemplateResult => {
  const {type = 'text', inputMode, hint: usual, read} = looks[control.type] ?? {read: plainText};
  const hint = control.name === 'recurrence.rule' ? 'ruleHint' : usual;
  const onChange = (event: Event): void => {
    write(control, read(textFrom(event)), context);
  };
  const id = fieldId(control.path);
  const {lang, dir} = languageAttributes(control);
  return html`
    <div class=${fieldClass(control)}>
      <label for=${id}>${labelView(control, context)}</label>
      ${hintView(control, hint, context)}
      <input
        id=${id}
        type=${type}
        inputmode=${inputMode ?? nothing}
        lang=${lang}
        dir=${dir}
        .value=${shownText(control, context)}
        aria-required=${control.isRequired ? 'true' : nothing}
        aria-invalid=${isWrong(control, context)}
        aria-describedby=${describedBy(control, context, hint)}
        @change=${onChange}
      />
      ${sayingsView(control, context)}
    </div>
  `;
};

const areaView = (control: PlainControl, context: FieldContext): TemplateResult => {
  const isList = control.type === 'list';
  const text = [valueOf(control, context)].flat().map(textOf).join('\n');
  const isRich = control.name === 'description' || control.name === 'plainLanguage';
  const hint = isList ? 'onePerLine' : isRich ? 'markdownHint' : undefined;
  const onChange = (event: Event): void => {
    const typed = textFrom(event);
    write(control, isList ? entriesOf(typed) : typed.trim(), context);
  };
  const id = fieldId(control.path);
  const {lang, dir} = languageAttributes(control);
  return html`
    <div class=${fieldClass(control)}>
      <label for=${id}>${labelView(control, context)}</label>
      ${hintView(control, hint, context)}
      <textarea
        id=${id}
        rows=${isRich ? 6 : 3}
        lang=${lang}
        dir=${dir}
        .value=${text}
        aria-invalid=${isWrong(control, context)}
        aria-describedby=${describedBy(control, context, hint)}
        @change=${onChange}
      ></textarea>
      ${sayingsView(control, context)}
    </div>
  `;
};

const flagView = (control: PlainControl, context: FieldContext): TemplateResult => {
  const id = fieldId(control.path);
  const onChange = (event: Event): void => {
    context.onChange(control.path, (event.target as HTMLInputElement).checked || undefined);
  };
  return html`
    <div class="field">
      <label class="check">
        <input
          id=${id}
          type="checkbox"
          .checked=${live(valueAt(context.fields, control.path) === true)}
          aria-invalid=${isWrong(control, context)}
          aria-describedby=${describedBy(control, context, undefined)}
          @change=${onChange}
        />
        ${labelOf(control, context)}
      </label>
      ${sayingsView(control, context)}
    </div>
  `;
};

/** A day and a time as two fields; the time may stay open. */
const momentView = (control: PlainControl, context: FieldContext): TemplateResult => {
  const {fields, timeZone, onChange, locale} = context;
  const isInstant = control.type === 'instant';
  const value = valueAt(fields, control.path);
  const moment = isInstant ? instantMoment(value, timeZone) : momentOf(value);
  const set = (change: Partial<Moment>): void => {
    const next = {...moment, ...change};
    onChange(control.path, isInstant ? instantText(next, timeZone) : momentText(next));
  };
  const id = fieldId(control.path);
  const part = (name: 'day' | 'time'): TemplateResult => html`
    <div>
      <label for="${id}-${name}">${locale.t(name === 'day' ? 'dateOf' : 'timeOf')}</label>
      <input
        id="${id}-${name}"
        type=${name === 'day' ? 'date' : 'time'}
        .value=${moment[name]}
        aria-invalid=${isWrong(control, context)}
        aria-describedby=${describedBy(control, context, undefined)}
        @change=${(event: Event) => {
          set({[name]: textFrom(event).slice(0, name === 'day' ? 10 : 5)});
        }}
      />
    </div>
  `;
  return html`
    <fieldset class="field moment">
      <legend>${labelView(control, context)}</legend>
      <div class="pair">${part('day')} ${part('time')}</div>
      ${sayingsView(control, context)}
    </fieldset>
  `;
};

type Draw = (control: never, context: FieldContext) => TemplateResult;

const views: Readonly<Record<FormControl['type'], Draw>> = {
  line: inputView,
  lines: areaView,
  email: inputView,
  phone: inputView,
  link: inputView,
  number: inputView,
  flag: flagView,
  date: inputView,
  moment: momentView,
  instant: momentView,
  fuzzy: inputView,
  list: areaView,
  slots: slotsView,
  organization: organizationView,
  choice: choiceView,
  choices: choicesView,
  term: termView,
  terms: termsView,
};

/** One field with its label, its hint, and what is wrong with it. */
export const controlView = (control: FormControl, context: FieldContext): TemplateResult =>
  views[control.type](control as never, context);
