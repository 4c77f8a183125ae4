import {icon} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {fieldId, isWrongWithin, labelOf, valueOf, type FieldContext} from './field-context.js';
import {controlView} from './field.view.js';
import type {FieldGroup, FormField, FormModel, GroupList} from './form.model.js';
import {sayingsView} from './sayings.view.js';

/** Fields one below the other; each keeps its element when others come or go. */
const fieldsView = (fields: readonly FormField[], context: FieldContext): TemplateResult => html`
  <div class="fields">
    ${repeat(
      fields,
      ({path}) => fieldId(path),
      (field) => fieldView(field, context),
    )}
  </div>
`;

/** A disclosure for what few need. @param isOpen whether there is something in it that has to be seen */
const moreView = (
  label: string,
  fields: readonly FormField[],
  {context, isOpen}: {readonly context: FieldContext; readonly isOpen: (field: FormField) => boolean},
): TemplateResult | typeof nothing => {
  if (fields.length === 0) return nothing;
  return html`
    <details class="more" ?open=${fields.some(isOpen)}>
      <summary>${label}${icon('more')}</summary>
      ${fieldsView(fields, context)}
    </details>
  `;
};

const partsView = ({fields, more}: FieldGroup, context: FieldContext): TemplateResult => html`
  ${fieldsView(fields, context)}
  ${moreView(context.locale.t('moreOf'), more, {
    context,
    isOpen: (field) => isWrongWithin(field, context) || valueOf(field, context) !== undefined,
  })}
`;

const groupView = (group: FieldGroup, context: FieldContext): TemplateResult => html`
  <fieldset class="group" id=${fieldId(group.path)} tabindex="-1">
    <legend>${labelOf(group, context)}</legend>
    ${sayingsView(group, context)} ${partsView(group, context)}
  </fieldset>
`;

const groupsView = (list: GroupList, context: FieldContext): TemplateResult => {
  const {
    locale: {t},
    onAddGroup,
    onRemoveGroup,
  } = context;
  const name = labelOf(list, context);
  return html`
    <fieldset class="group" id=${fieldId(list.path)} tabindex="-1">
      <legend>${name}</legend>
      ${sayingsView(list, context)}
      ${list.groups.map(
        (group, index) => html`
          <div class="entry" role="group" aria-label="${name} ${index + 1}">
            ${partsView(group, context)}
            <button
              type="button"
              class="quiet"
              aria-label=${t('removeGroupNamed', {name, number: index + 1})}
              @click=${() => {
                onRemoveGroup(group.path);
              }}
            >
              ${t('removeGroup')}
            </button>
          </div>
        `,
      )}
      <button
        type="button"
        @click=${() => {
          onAddGroup(list.path);
        }}
      >
        ${t('addGroup', {name})}
      </button>
    </fieldset>
  `;
};

const fieldView = (field: FormField, context: FieldContext): TemplateResult => {
  if (field.type === 'group') return groupView(field, context);
  return field.type === 'groups' ? groupsView(field, context) : controlView(field, context);
};

/** All fields of a form; what few need is behind a disclosure, which is open where something in it is wrong. */
export const formView = ({common, more}: FormModel, context: FieldContext): TemplateResult => html`
  ${fieldsView(common, context)}
  ${moreView(context.locale.t('moreFields'), more, {
    context,
    isOpen: (field) => isWrongWithin(field, context),
  })}
`;
