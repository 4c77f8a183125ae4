import {explainNote, type LooseNote} from '@mitmach/cli/editing';
import {limits} from '@mitmach/feed';
import {icon} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {DeskContext} from './context.js';
import type {Notice} from './desk.js';
import type {MergeCounts} from './merge.model.js';
import {checkContext} from './reader.js';

const countOf = ({added, changed, same}: MergeCounts): number => added + changed + same;

const countsText = ({added, changed, same}: MergeCounts, t: DeskContext['locale']['t']): string =>
  [
    ...(added === 0 ? [] : [t('importedAdded', {count: added})]),
    ...(changed === 0 ? [] : [t('importedChanged', {count: changed})]),
    ...(same === 0 ? [] : [t('importedSame', {count: same})]),
  ].join(', ');

const importedText = ({locale: {t}}: DeskContext, notice: Notice & {type: 'imported'}): string => {
  const {source, counts, notes, isAgain} = notice;
  const count = countOf(counts);
  if (count === 0) return t(notes.length === 0 ? 'importedNoRows' : 'importedNone', {source});
  return isAgain
    ? t('importedAgain', {count, source})
    : `${t('imported', {count, source})}: ${countsText(counts, t)}`;
};

const placeText = ({row, line}: LooseNote['place'], source: string, {t}: DeskContext['locale']): string => {
  if (row !== undefined) return t('fromRow', {source, row});
  return line === undefined ? '' : t('fromLine', {source, line});
};

const notesView = (
  {locale}: DeskContext,
  {notes, source, counts}: Notice & {type: 'imported'},
): TemplateResult | typeof nothing => {
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
  const list = html`<ul class="notes">
    ${sentences}
  </ul>`;
  // Where a file gave nothing, this is why.
  return countOf(counts) === 0
    ? list
    : html`
        <details>
          <summary>${locale.t('importNotes', {count: notes.length})}${icon('more')}</summary>
          ${list}
        </details>
      `;
};

/** The way back to the columns of a table. */
export const reopenView = (source: string, {locale: {t}, actions}: DeskContext): TemplateResult => html`
  <button
    type="button"
    class="quiet"
    aria-label=${t('mapReopenNamed', {source})}
    @click=${() => void actions.reopen(source)}
  >
    ${t('mapReopen')}
  </button>
`;

const refusalKeys = {
  unknown: 'unknownFile',
  printed: 'printedFile',
  'too-large': 'tooLargeFile',
} as const;

const noticeText = (context: DeskContext, notice: Notice): string => {
  if (notice.type === 'imported') return importedText(context, notice);
  return context.locale.t(refusalKeys[notice.type], {
    source: notice.source,
    limit: limits.documentBytes / 1_000_000,
  });
};

const furtherView = (context: DeskContext, source: string): TemplateResult | typeof nothing => {
  const {
    locale: {t},
    desk,
    intake,
    actions,
  } = context;
  const count = desk.countProblems(source);
  const isTable = intake.canReopen(source);
  if (count === 0 && !isTable) return nothing;
  const onShow = (): void => {
    actions.showProblems();
  };
  return html`<p class="buttons">
    ${
      count === 0
        ? nothing
        : html`<span>${t('importedLook', {count})}</span>
            <button type="button" class="quiet" @click=${onShow}>${t('showProblems')}</button>`
    }
    ${isTable ? reopenView(source, context) : nothing}
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
            ? [notesView(context, notice), furtherView(context, notice.source)]
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
