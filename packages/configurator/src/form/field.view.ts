import {keepTyping} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';

/** A field with its label, what it is for, and why it does nothing or what is wrong in it. */
export interface FieldOptions {
  /** Distinct in the tool. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why the field is switched off. */
  readonly reason?: string | undefined;
  readonly fault?: string | undefined;
}

/** The ids of the sentences that belong to a field, for `aria-describedby`. */
export const describedBy = ({id, hint, reason, fault}: FieldOptions): string | typeof nothing =>
  [hint && `${id}-hint`, reason && `${id}-reason`, fault && `${id}-fault`].filter(Boolean).join(' ') ||
  nothing;

/** What stands below a field. */
export const sentencesView = ({id, hint, reason, fault}: FieldOptions): TemplateResult => html`
  ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${reason ? html`<p class="hint reason" id="${id}-reason">${reason}</p>` : nothing}
  ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}
`;

export interface TextFieldOptions extends FieldOptions {
  readonly value: string;
  /** Of the input. */
  readonly type?: 'text' | 'url' | 'number' | 'date' | undefined;
  readonly range?: readonly [least: number, most: number] | undefined;
  readonly placeholder?: string | undefined;
  readonly onValue: (value: string) => void;
}

/** A field for a line of text, a number, a date. */
export const textFieldView = (options: TextFieldOptions): TemplateResult => {
  const {id, label, value, type = 'text', range, placeholder, reason, fault, onValue} = options;
  const onChange = (event: Event): void => {
    onValue((event.currentTarget as HTMLInputElement).value.trim());
  };
  return html`<div class="field ${type}">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      .value=${value}
      min=${range?.[0] ?? nothing}
      max=${range?.[1] ?? nothing}
      placeholder=${placeholder ?? nothing}
      ?disabled=${reason !== undefined}
      aria-describedby=${describedBy(options)}
      aria-invalid=${fault === undefined ? nothing : 'true'}
      autocomplete="off"
      spellcheck="false"
      @change=${onChange}
      @keydown=${keepTyping}
    />
    ${sentencesView(options)}
  </div>`;
};

export interface ChoiceItem {
  readonly value: string;
  readonly label: string;
}

export interface SelectOptions extends FieldOptions {
  readonly value: string;
  readonly items: readonly ChoiceItem[];
  readonly onValue: (value: string) => void;
}

/** A choice of one from a list; the first of the items is mostly "as it comes". */
export const selectView = (options: SelectOptions): TemplateResult => {
  const {id, label, value, items, reason, onValue} = options;
  const onChange = (event: Event): void => {
    onValue((event.currentTarget as HTMLSelectElement).value);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      .value=${value}
      ?disabled=${reason !== undefined}
      aria-describedby=${describedBy(options)}
      @change=${onChange}
    >
      ${items.map((item) => html`<option value=${item.value} ?selected=${item.value === value}>${item.label}</option>`)}
    </select>
    ${sentencesView(options)}
  </div>`;
};

/** A choice of one that is seen at once. */
export const radiosView = (options: SelectOptions): TemplateResult => {
  const {id, label, value, items, reason, onValue} = options;
  return html`<fieldset
    class="field"
    ?disabled=${reason !== undefined}
    aria-describedby=${describedBy(options)}
  >
    <legend>${label}</legend>
    <div class="radios">
      ${items.map(
        (item) =>
          html`<label>
            <input
              type="radio"
              name=${id}
              value=${item.value}
              .checked=${item.value === value}
              @change=${(): void => {
                onValue(item.value);
              }}
            />
            <span>${item.label}</span>
          </label>`,
      )}
    </div>
    ${sentencesView(options)}
  </fieldset>`;
};

export interface ChecksOptions extends FieldOptions {
  /** In the order in which they were ticked. */
  readonly values: readonly string[];
  readonly items: readonly ChoiceItem[];
  readonly onValues: (values: readonly string[]) => void;
}

/** A choice of several; what is ticked later stands later. */
export const checksView = (options: ChecksOptions): TemplateResult => {
  const {label, values, items, reason, onValues} = options;
  return html`<fieldset
    class="field"
    ?disabled=${reason !== undefined}
    aria-describedby=${describedBy(options)}
  >
    <legend>${label}</legend>
    <div class="checks">
      ${items.map(({value, label: word}) => {
        const onChange = (event: Event): void => {
          const rest = values.filter((each) => each !== value);
          onValues((event.currentTarget as HTMLInputElement).checked ? [...rest, value] : rest);
        };
        return html`<label>
          <input type="checkbox" .checked=${values.includes(value)} @change=${onChange} />
          <span>${word}</span>
        </label>`;
      })}
    </div>
    ${sentencesView(options)}
  </fieldset>`;
};

export interface FlagOptions extends FieldOptions {
  readonly isSet: boolean;
  readonly onSet: (isSet: boolean) => void;
}

/** Something that is so or not. */
export const flagView = (options: FlagOptions): TemplateResult => {
  const {label, isSet, reason, onSet} = options;
  const onChange = (event: Event): void => {
    onSet((event.currentTarget as HTMLInputElement).checked);
  };
  return html`<div class="field">
    <label class="flag">
      <input
        type="checkbox"
        .checked=${isSet}
        ?disabled=${reason !== undefined}
        aria-describedby=${describedBy(options)}
        @change=${onChange}
      />
      <span>${label}</span>
    </label>
    ${sentencesView(options)}
  </div>`;
};
