import {explainNote, type LooseNote} from '@mitmach/cli/editing';
import {limits} from '@mitmach/feed';
import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '@mitmach/ui';
import {tabs, type DeskContext, type TabName} from './context.js';
import type {Notice} from './desk.js';
import {livingItems, textAt, type DeskDocument} from './document.model.js';
import {filePickerView} from './file-picker.view.js';
import {titleOf} from './list.model.js';
import type {MergeCounts} from './merge.model.js';
import {checkContext} from './reader.js';

const summary = ({locale: {t}, desk}: DeskContext, document: DeskDocument): string => {
  const count = livingItems(document).length;
  const problems = desk.countProblems();
  const state = problems === 0 ? t('allFine') : t('needLook', {count: problems});
  return count === 0 ? t('itemCount', {count}) : `${t('itemCount', {count})}, ${state}`;
};

/** The feed's name, what it holds, and what can be done with all of it. */
export const barView = (context: DeskContext, document: DeskDocument): TemplateResult => {
  const {
    locale: {t},
    desk,
    actions,
  } = context;
  const title = titleOf(document.envelope, textAt(document.envelope, 'language') || 'und');
  return html`
    <header class="bar">
      <div class="bar-title">
        <h2 class="desk-title" tabindex="-1">${title ?? t('unnamedFeed')}</h2>
        <p class="hint">
          ${summary(context, document)}
          ${
            title === undefined
              ? html`<button type="button" class="quiet" @click=${() => void actions.editFeed()}>
                  ${t('nameFeed')}
                </button>`
              : nothing
          }
        </p>
      </div>
      <p class="buttons">
        ${filePickerView(context, 'addFiles')}
        <button type="button" class="undo" ?disabled=${!desk.canUndo} @click=${() => void actions.undo()}>
          ${t('undo')}
        </button>
        <button type="button" class="redo" ?disabled=${!desk.canRedo} @click=${() => void actions.redo()}>
          ${t('redo')}
        </button>
      </p>
    </header>
  `;
};

const tabKeys = {
  items: 'tabItems',
  feed: 'tabFeed',
  preview: 'tabPreview',
  download: 'tabDownload',
} as const satisfies Record<TabName, string>;

const step: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs with one tab stop (APG tabs pattern, activated with the focus). */
export const tabsView = ({locale: {t, direction}, view, actions}: DeskContext): TemplateResult => {
  const onKey = (event: KeyboardEvent): void => {
    const mirrored = {ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft'}[event.key] ?? event.key;
    const next = step[direction === 'rtl' ? mirrored : event.key]?.(tabs.indexOf(view.tab), tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    actions.showTab(tabs[next] ?? 'items');
    const list = (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]');
    list[next]?.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${t('views')} @keydown=${onKey}>
      ${tabs.map(
        (tab) => html`
          <button
            type="button"
            role="tab"
            id="tab-${tab}"
            aria-selected=${view.tab === tab ? 'true' : 'false'}
            aria-controls=${view.tab === tab ? 'panel' : nothing}
            tabindex=${view.tab === tab ? 0 : -1}
            @click=${() => {
              actions.showTab(tab);
            }}
          >
            ${t(tabKeys[tab])}
          </button>
        `,
      )}
    </div>
  `;
};

const countsText = ({added, changed, same}: MergeCounts, t: DeskContext['locale']['t']): string =>
  [
    ...(added === 0 ? [] : [t('importedAdded', {count: added})]),
    ...(changed === 0 ? [] : [t('importedChanged', {count: changed})]),
    ...(same === 0 ? [] : [t('importedSame', {count: same})]),
  ].join(', ');

const importedText = ({locale: {t}}: DeskContext, notice: Notice & {type: 'imported'}): string => {
  const {source, counts} = notice;
  const count = counts.added + counts.changed + counts.same;
  return count === 0
    ? t('importedNone', {source})
    : `${t('imported', {count, source})}: ${countsText(counts, t)}`;
};

const placeText = ({row, line}: LooseNote['place'], source: string, {t}: DeskContext['locale']): string => {
  if (row !== undefined) return t('fromRow', {source, row});
  return line === undefined ? '' : t('fromLine', {source, line});
};

const notesView = (
  context: DeskContext,
  notice: Notice & {type: 'imported'},
): TemplateResult | typeof nothing => {
  const {locale} = context;
  const {notes, source} = notice;
  if (notes.length === 0) return nothing;
  const {language, ownSentence} = checkContext(locale, 0);
  const sentences = notes.slice(0, 50).map((note) => {
    const {code, place, value = '', detail = ''} = note;
    const said = ownSentence(code, {value, detail, field: note.field ?? ''});
    const where = placeText(place, source, locale);
    return html`<li>
      ${said ?? explainNote({...note, source}, language).sentence}
      ${where === '' ? nothing : html`<span class="hint">${where}</span>`}
    </li>`;
  });
  return html`
    <details class="notes">
      <summary>${locale.t('importNotes', {count: notes.length})}${icon('more')}</summary>
      <ul>
        ${sentences}
      </ul>
    </details>
  `;
};

const noticeText = (context: DeskContext, notice: Notice): string => {
  if (notice.type === 'imported') return importedText(context, notice);
  const key = notice.type === 'unknown' ? 'unknownFile' : 'tooLargeFile';
  return context.locale.t(key, {source: notice.source, limit: limits.documentBytes / 1_000_000});
};

const problemsView = (
  {locale: {t}, desk, actions}: DeskContext,
  source: string,
): TemplateResult | typeof nothing => {
  const count = desk.countProblems(source);
  if (count === 0) return nothing;
  const onShow = (): void => {
    actions.showProblems();
  };
  return html`<p>
    ${t('importedLook', {count})}
    <button type="button" class="quiet" @click=${onShow}>${t('showProblems')}</button>
  </p>`;
};

const noticeView = (context: DeskContext, notice: Notice): TemplateResult => {
  const onClose = (): void => {
    context.actions.dismiss(notice.key);
  };
  return html`
    <li class="notice" tabindex="-1">
      <div>
        <p>${noticeText(context, notice)}</p>
        ${
          notice.type === 'imported'
            ? [problemsView(context, notice.source), notesView(context, notice)]
            : nothing
        }
      </div>
      <button type="button" class="close" @click=${onClose}>
        ${icon('close')}<span class="visually-hidden">${context.locale.t('dismiss')}</span>
      </button>
    </li>
  `;
};

/** What became of files, until somebody closes it. */
export const noticesView = (context: DeskContext): TemplateResult | typeof nothing => {
  const {notices} = context.desk;
  if (notices.length === 0) return nothing;
  return html`<ul class="notices">
    ${notices.map((notice) => noticeView(context, notice))}
  </ul>`;
};
