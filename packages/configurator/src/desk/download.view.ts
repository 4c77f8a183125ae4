import {html, nothing, type TemplateResult} from 'lit';
import type {DeskContext} from './context.js';
import {livingItems, type DeskDocument} from './document.model.js';
import {fileText, plainFeed} from './feed.model.js';
import {isProblem} from './problems.model.js';

const kilobytes = (document: DeskDocument): number =>
  Math.ceil(new TextEncoder().encode(fileText(plainFeed(document))).length / 1000);

/** What is wrong still, in a sentence or two. */
const stateView = ({locale: {t}, desk, actions}: DeskContext): TemplateResult => {
  const leftOut = desk.problems.leftOut.size;
  const inPart = desk.countProblems() - leftOut;
  if (leftOut + inPart === 0) return html`<p>${t('downloadFine')}</p>`;
  return html`
    <p>
      ${leftOut === 0 ? nothing : t('downloadLeftOut', {count: leftOut})}
      ${inPart === 0 ? nothing : t('downloadPart', {count: inPart})}
      <button
        type="button"
        class="quiet"
        @click=${() => {
          actions.showProblems();
        }}
      >
        ${t('showProblems')}
      </button>
    </p>
  `;
};

const feedStateView = ({locale: {t}, desk, actions}: DeskContext): TemplateResult | typeof nothing => {
  const said = desk.problems.ofFeed.filter(isProblem);
  if (said.length === 0) return nothing;
  return html`
    <div class="summary-box">
      <p>${t('downloadFeed')}</p>
      <ul>
        ${said.map(({severity, sentence}) => html`<li class=${severity}>${sentence}</li>`)}
      </ul>
      <p class="buttons">
        <button type="button" @click=${() => void actions.editFeed()}>${t('edit')}</button>
      </p>
    </div>
  `;
};

/** The way out: the feed as a file. */
export const downloadView = (context: DeskContext, document: DeskDocument): TemplateResult => {
  const {
    locale: {t},
    actions,
  } = context;
  const items = t('itemCount', {count: livingItems(document).length});
  return html`
    <div class="download">
      <h3>${t('tabDownload')}</h3>
      ${stateView(context)} ${feedStateView(context)}
      <p class="buttons">
        <button type="button" class="primary" @click=${() => void actions.download()}>
          ${t('download')}
        </button>
        <span class="hint">${t('downloadFacts', {items, size: kilobytes(document)})}</span>
      </p>
      <p class="hint">${t('downloadHint')}</p>
    </div>
  `;
};
