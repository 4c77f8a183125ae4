import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {fieldId, labelOf, type FieldContext} from './field-context.js';
import type {PlainControl} from './form.model.js';
import {valueAt} from './form-values.model.js';
import {valueLabel, type DeskLocale} from './reader.js';
import {sayingsView} from './sayings.view.js';
import {dayParts, weekdayName, weekdays} from './weekdays.js';

type Toggle = (slot: string, isOn: boolean) => void;

const dayView = (
  day: string,
  {chosen, onToggle}: {readonly chosen: readonly unknown[]; readonly onToggle: Toggle},
  locale: DeskLocale,
): TemplateResult => html`
  <tr>
    <th scope="row">${weekdayName(day, locale.tag)}</th>
    ${dayParts.map((part) => {
      const slot = `${day}-${part}`;
      const onChange = (event: Event): void => {
        onToggle(slot, (event.target as HTMLInputElement).checked);
      };
      return html`<td>
        <input
          type="checkbox"
          aria-label=${valueLabel(slot, locale)}
          .checked=${live(chosen.includes(slot))}
          @change=${onChange}
        />
      </td>`;
    })}
  </tr>
`;

/** The times of a week, a box for each. */
export const slotsView = (control: PlainControl, context: FieldContext): TemplateResult => {
  const {fields, locale, onChange} = context;
  const value = valueAt(fields, control.path);
  const chosen = Array.isArray(value) ? (value as unknown[]) : [];
  const onToggle: Toggle = (slot, isOn) => {
    const rest = chosen.filter((each) => each !== slot);
    onChange(control.path, isOn ? [...rest, slot] : rest);
  };
  return html`
    <fieldset class="field slots" id=${fieldId(control.path)} tabindex="-1">
      <legend>${labelOf(control, context)}</legend>
      <table>
        <thead>
          <tr>
            <td></td>
            ${dayParts.map((part) => html`<th scope="col">${locale.t(part)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weekdays.map((day) => dayView(day, {chosen, onToggle}, locale))}
        </tbody>
      </table>
      ${sayingsView(control, context)}
    </fieldset>
  `;
};
