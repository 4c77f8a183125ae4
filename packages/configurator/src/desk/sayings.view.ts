import {html, nothing, type TemplateResult} from 'lit';
import {fieldId, saidOf, type FieldContext} from './field-context.js';
import type {FormField} from './form.model.js';

/** What is wrong with a field, in sentences under it. */
export const sayingsView = (field: FormField, context: FieldContext): TemplateResult | typeof nothing => {
  const said = saidOf(field, context);
  if (said.length === 0) return nothing;
  return html`
    <div class="said" id="${fieldId(field.path)}-said">
      ${said.map(
        ({severity, sentence, fix}) =>
          html`<p class=${severity}>
            ${sentence} ${fix === '' ? nothing : html`<span class="hint">${fix}</span>`}
          </p>`,
      )}
    </div>
  `;
};
