import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {livingItems, textAt, type DeskDocument} from './document.model.js';
import {fieldClass, fieldId, labelOf, saidOf, type FieldContext} from './field-context.js';
import type {ChoiceControl, FormControl, PlainControl, TermControl} from './form.model.js';
import {entriesOf, textOf, valueAt} from './form-values.model.js';
import {titleOf} from './list.model.js';
import {valueLabel} from './reader.js';
import {termsOf, usesOf, type VocabularyName} from './references.model.js';
import {sayingsView} from './sayings.view.js';

/** A value and what people read for it. */
interface Option {
  readonly value: string;
  readonly label: string;
}

const collator = new Intl.Collator('de');

const byLabel = (a: Option, b: Option): number => collator.compare(a.label, b.label);

const languageOf = ({envelope}: DeskDocument): string => textAt(envelope, 'language') || 'und';

const organizationOptions = (document: DeskDocument): Option[] =>
  livingItems(document)
    .filter(({kind, fields}) => kind === 'organizations' && textAt(fields, 'id') !== '')
    .map(({fields}) => {
      const value = textAt(fields, 'id');
      return {value, label: titleOf(fields, languageOf(document)) ?? value};
    })
    .sort(byLabel);

/** The terms of the feed, and words that other items use without a term. */
const termOptions = (document: DeskDocument, name: VocabularyName): Option[] => {
  const terms = termsOf(document, name).map((term) => {
    return {value: term.id, label: titleOf({title: term['label']}, languageOf(document)) ?? term.id};
  });
  const known = new Set(terms.map(({value}) => value));
  const loose = [...usesOf(document, name).keys()].filter((id) => !known.has(id));
  return [...terms, ...loose.map((value) => ({value, label: value}))].sort(byLabel);
};

const selectView = (
  control: FormControl,
  options: readonly Option[],
  context: FieldContext,
): TemplateResult => {
  const {locale, fields, onChange} = context;
  const id = fieldId(control.path);
  const value = textOf(valueAt(fields, control.path));
  const isKnown = value === '' || options.some((option) => option.value === value);
  const isWrong = saidOf(control, context).length > 0;
  return html`
    <div class=${fieldClass(control)}>
      <label for=${id}>${labelOf(control, context)}</label>
      <select
        id=${id}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? `${id}-said` : nothing}
        @change=${(event: Event) => {
          onChange(control.path, (event.target as HTMLSelectElement).value);
        }}
      >
        <option value="" .selected=${live(value === '')}>${locale.t('noChoice')}</option>
        ${
          isKnown
            ? nothing
            : html`<option value=${value} .selected=${live(true)}>
                ${locale.t('unknownChoice', {value})}
              </option>`
        }
        ${options.map(
          (option) =>
            html`<option value=${option.value} .selected=${live(option.value === value)}>
              ${option.label}
            </option>`,
        )}
      </select>
      ${sayingsView(control, context)}
    </div>
  `;
};

const listAt = ({path}: FormControl, {fields}: FieldContext): readonly unknown[] => {
  const value = valueAt(fields, path);
  return Array.isArray(value) ? (value as unknown[]) : [];
};

/** What is chosen of a list: of the options, and other words. */
interface Chosen {
  readonly all: readonly unknown[];
  readonly known: ReadonlySet<string>;
}

/** A field for words that are none of the options. */
const otherView = (
  {all, known}: Chosen,
  control: FormControl,
  {locale, onChange}: FieldContext,
): TemplateResult => {
  const id = `${fieldId(control.path)}-other`;
  const others = all.filter((value) => !known.has(textOf(value)));
  const onOther = (event: Event): void => {
    const typed = entriesOf((event.target as HTMLInputElement).value.replaceAll(';', '\n'));
    const odd = others.filter((value) => typeof value !== 'string');
    onChange(control.path, [...all.filter((value) => known.has(textOf(value))), ...odd, ...typed]);
  };
  const text = others.map(textOf).filter(Boolean).join('; ');
  return html`<div class="other">
    <label for=${id}>${locale.t('addTerm')}</label>
    <input id=${id} type="text" .value=${live(text)} @change=${onOther} />
  </div>`;
};

interface Boxes {
  readonly options: readonly Option[];
  /** Other words may stand there, too. */
  readonly isOpen: boolean;
}

/** Boxes to tick, and where other words are allowed, a field for these. */
const boxesView = (control: FormControl, {options, isOpen}: Boxes, context: FieldContext): TemplateResult => {
  const id = fieldId(control.path);
  const all = listAt(control, context);
  const toggle = (value: string) => (event: Event) => {
    const rest = all.filter((each) => each !== value);
    const isOn = (event.target as HTMLInputElement).checked;
    context.onChange(control.path, isOn ? [...rest, value] : rest);
  };
  const boxes = options.map(
    ({value, label}) => html`
      <label class="check">
        <input type="checkbox" .checked=${live(all.includes(value))} @change=${toggle(value)} />
        ${label}
      </label>
    `,
  );
  const known = new Set(options.map(({value}) => value));
  return html`
    <fieldset class="field boxes" id=${id} tabindex="-1">
      <legend>${labelOf(control, context)}</legend>
      <div class="options">${boxes}</div>
      ${isOpen ? otherView({all, known}, control, context) : nothing} ${sayingsView(control, context)}
    </fieldset>
  `;
};

export const organizationView = (control: PlainControl, context: FieldContext): TemplateResult =>
  selectView(control, organizationOptions(context.document), context);

export const termView = (control: TermControl, context: FieldContext): TemplateResult =>
  selectView(control, termOptions(context.document, control.vocabulary), context);

export const termsView = (control: TermControl, context: FieldContext): TemplateResult =>
  boxesView(control, {options: termOptions(context.document, control.vocabulary), isOpen: true}, context);

const labelled = ({options}: ChoiceControl, {locale}: FieldContext): Option[] =>
  options.map((value) => ({value, label: valueLabel(value, locale)}));

export const choiceView = (control: ChoiceControl, context: FieldContext): TemplateResult =>
  selectView(control, labelled(control, context), context);

export const choicesView = (control: ChoiceControl, context: FieldContext): TemplateResult =>
  boxesView(control, {options: labelled(control, context), isOpen: control.isOpen}, context);
