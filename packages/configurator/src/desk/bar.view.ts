import {html, nothing, type TemplateResult} from 'lit';
import {tabs, type DeskContext, type TabName} from './context.js';
import {livingItems, textAt, type DeskDocument} from './document.model.js';
import {filePickerView} from './file-picker.view.js';
import {titleOf} from './list.model.js';

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
