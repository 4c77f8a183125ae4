import {html, nothing, type TemplateResult} from 'lit';
import {aboutView, missingView} from './about.view.js';
import {barView, tabsView} from './bar.view.js';
import {homeOf, type DeskContext, type TabName} from './context.js';
import type {DeskDocument} from './document.model.js';
import {downloadView} from './download.view.js';
import {editorView} from './editor.view.js';
import {itemsView} from './items.view.js';
import {mappingView} from './mapping.view.js';
import {noticesView} from './notices.view.js';
import {previewView} from './preview.view.js';
import {startView} from './start.view.js';

const panels: Readonly<Record<TabName, (context: DeskContext, document: DeskDocument) => TemplateResult>> = {
  items: itemsView,
  feed: aboutView,
  preview: previewView,
  download: downloadView,
};

/** The tab that is open; a form stands in the place of what it belongs to. */
const panelView = (context: DeskContext, document: DeskDocument): TemplateResult => {
  const {editor, view} = context;
  const {subject, form} = editor;
  const open = subject && form && view.tab === homeOf(subject) ? {subject, form} : undefined;
  return html`
    <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${view.tab}">
      ${open ? editorView(open, context, document) : panels[view.tab](context, document)}
    </div>
  `;
};

const workView = (context: DeskContext, document: DeskDocument): TemplateResult => html`
  ${barView(context, document)} ${noticesView(context)} ${tabsView(context)}
  ${context.view.tab === 'items' && !context.editor.subject ? missingView(context, document) : nothing}
  ${panelView(context, document)}
`;

const stageView = (context: DeskContext): TemplateResult => {
  const {desk, intake} = context;
  if (intake.table) return mappingView(intake.table, context);
  return desk.document
    ? workView(context, desk.document)
    : html`${noticesView(context)} ${startView(context)} ${againView(context)}`;
};

/** After starting over, the way back. */
const againView = ({locale: {t}, desk, actions}: DeskContext): TemplateResult | typeof nothing =>
  desk.canUndo
    ? html`<p class="buttons">
        <button type="button" class="undo" @click=${() => void actions.undo()}>${t('undo')}</button>
      </p>`
    : nothing;

/** The whole desk. */
export const deskView = (context: DeskContext): TemplateResult => {
  const {
    locale: {t},
    view,
    intake,
  } = context;
  return html`
    <div class="desk">
      ${stageView(context)}
      ${intake.reading === undefined ? nothing : html`<p class="hint reading">${t('reading', {source: intake.reading})}</p>`}
      <p class="hint promise">${t('promise')}</p>
      ${view.isDragging ? html`<div class="dropping" aria-hidden="true"><p>${t('dropToAdd')}</p></div>` : nothing}
    </div>
  `;
};
