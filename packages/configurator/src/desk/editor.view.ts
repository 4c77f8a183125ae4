import {icon} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {DeskContext} from './context.js';
import {textAt, type DeskDocument} from './document.model.js';
import type {Subject} from './editor.js';
import type {FieldContext} from './field-context.js';
import type {FormModel} from './form.model.js';
import {withGroup, withoutGroup} from './form-values.model.js';
import {formView} from './form.view.js';
import {languagesView} from './languages.view.js';
import {titleOf} from './list.model.js';
import {widgetFor} from './preview.model.js';
import {isProblem, type Said} from './problems.model.js';

const fieldContext = ({locale, editor}: DeskContext, document: DeskDocument): FieldContext => ({
  locale,
  document,
  fields: editor.fields,
  said: editor.said,
  timeZone: textAt(document.envelope, 'timeZone') || 'UTC',
  language: editor.languages.own,
  onText: (place, text) => void editor.setText(place, text),
  onChange: (path, value) => void editor.set(path, value),
  onAddGroup: (path) => void editor.setAll(withGroup(editor.fields, path), String(path[0])),
  onRemoveGroup: (path) => void editor.setAll(withoutGroup(editor.fields, path), String(path[0])),
});

/** What needs a look, all in one place, before the fields. */
const problemsView = ({locale: {t}}: DeskContext, said: readonly Said[]): TemplateResult | typeof nothing => {
  const problems = said.filter(isProblem);
  if (problems.length === 0) return nothing;
  return html`
    <div class="summary-box">
      <p>${t('stillWrong', {count: problems.length})}</p>
      <ul>
        ${problems.map(({sentence, severity}) => html`<li class=${severity}>${sentence}</li>`)}
      </ul>
    </div>
  `;
};

const adviceView = ({locale: {t}}: DeskContext, said: readonly Said[]): TemplateResult | typeof nothing => {
  const advice = said.filter((each) => !isProblem(each));
  if (advice.length === 0) return nothing;
  return html`
    <details class="more">
      <summary>${t('advice')} <span class="count">${advice.length}</span>${icon('more')}</summary>
      <ul class="advice">
        ${advice.map(({sentence, fix}) => html`<li>${sentence} <span class="hint">${fix}</span></li>`)}
      </ul>
    </details>
  `;
};

const furtherView = (
  subject: Subject,
  {locale: {t}, actions}: DeskContext,
): TemplateResult | typeof nothing => {
  if (subject.type !== 'item') return nothing;
  const {key, kind} = subject;
  return html`
    <span class="further">
      ${
        widgetFor(kind) === undefined
          ? nothing
          : html`<button
              type="button"
              class="quiet"
              @click=${() => {
                actions.preview(key);
              }}
            >
              ${t('seeInWidget')}
            </button>`
      }
      <button type="button" class="quiet" @click=${() => void actions.create(key)}>${t('duplicate')}</button>
      <button type="button" class="quiet" @click=${() => void actions.remove(key)}>${t('remove')}</button>
    </span>
  `;
};

const headingOf = (subject: Subject, {locale: {t}, editor}: DeskContext, document: DeskDocument): string => {
  if (subject.type === 'envelope') return t('aboutFeed');
  if (subject.type === 'new') return t('creating');
  return titleOf(editor.fields, textAt(document.envelope, 'language') || 'und') ?? t('editing');
};

/** What can be done with the form, and why something else has to wait. */
const endingView = (subject: Subject, context: DeskContext): TemplateResult => {
  const {
    locale: {t},
    view: {isHeld},
    actions,
  } = context;
  return html`
    <div class="ending">
      ${isHeld ? html`<p class="held" id="held">${t('formFirst')}</p>` : nothing}
      <p class="buttons">
        <button type="submit" class="primary" aria-describedby=${isHeld ? 'held' : nothing}>
          ${t('save')}
        </button>
        <button
          type="button"
          @click=${() => {
            actions.cancel();
          }}
        >
          ${t('cancel')}
        </button>
        ${furtherView(subject, context)}
      </p>
    </div>
  `;
};

/** The form that is open. */
export const editorView = (
  {subject, form}: {readonly subject: Subject; readonly form: FormModel},
  context: DeskContext,
  document: DeskDocument,
): TemplateResult => {
  const {editor, actions} = context;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void actions.save();
  };
  const onInput = (): void => {
    editor.noteWriting();
  };
  return html`
    <form class="editor" novalidate @submit=${onSubmit} @input=${onInput}>
      <h3 tabindex="-1">${headingOf(subject, context, document)}</h3>
      ${problemsView(context, editor.said)} ${languagesView(context)}
      ${formView(form, fieldContext(context, document))} ${adviceView(context, editor.said)}
      ${endingView(subject, context)}
    </form>
  `;
};
