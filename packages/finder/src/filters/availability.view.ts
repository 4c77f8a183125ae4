import type {FacetState} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {AvailabilityModel, SlotCell, SlotHead} from './availability.model.js';

/** What is done to one slot, or to all of a row or column. */
export type ChangeSlots = (values: readonly string[], state: FacetState) => void;

const headView = ({label, name, values, isChosen}: SlotHead, onChange: ChangeSlots): TemplateResult => {
  const onClick = (): void => {
    onChange(values, isChosen ? 'off' : 'include');
  };
  return html`<button
    type="button"
    aria-label=${name}
    aria-pressed=${isChosen ? 'true' : 'false'}
    @click=${onClick}
  >
    ${label}
  </button>`;
};

const cellView = ({id, name, count, state}: SlotCell, onChange: ChangeSlots): TemplateResult => {
  const onInput = (event: Event): void => {
    onChange([id], (event.currentTarget as HTMLInputElement).checked ? 'include' : 'off');
  };
  return html`<td class="${state} ${count === 0 ? 'none' : ''}">
    <label>
      <input type="checkbox" aria-label=${name} .checked=${state === 'include'} @change=${onInput} />
      <span class="count">${count ?? nothing}</span>
    </label>
  </td>`;
};

/** Days by parts of the day, each a checkbox; the heads choose whole rows and columns. */
export const availabilityView = (
  {parts, days}: AvailabilityModel,
  corner: string,
  onChange: ChangeSlots,
): TemplateResult => html`
  <table class="slots">
    <thead>
      <tr>
        <td><span class="visually-hidden">${corner}</span></td>
        ${parts.map((part) => html`<th scope="col" abbr=${part.full}>${headView(part, onChange)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${days.map(
        (day) =>
          html`<tr>
            <th scope="row" abbr=${day.full}>${headView(day, onChange)}</th>
            ${day.cells.map((cell) => cellView(cell, onChange))}
          </tr>`,
      )}
    </tbody>
  </table>
`;
