import {html, nothing, type TemplateResult} from 'lit';
import type {ShownText} from '../texts/locale.js';
import {textView} from '../views/text.view.js';
import type {DetailLine, DetailMark, DetailRow} from './detail-row.js';

/** Opens another item by its id; `event` is the click. */
export type OpenItem = (id: string, event: Event) => void;

type MaybeView = TemplateResult | typeof nothing;

/** Numbers and names in Latin letters keep their order between Arabic words. */
const wordsView = (text: ShownText): TemplateResult => html`<bdi>${textView(text)}</bdi>`;

/** A telephone number or a mail address, which may break before its host rather than anywhere. */
const contactView = ({text}: ShownText): TemplateResult => {
  const host = text.lastIndexOf('@') + 1;
  return html`<bdi dir="ltr">${text.slice(0, host)}<wbr />${text.slice(host)}</bdi>`;
};

const linkView = ({href = '', text, isElsewhere}: DetailLine): TemplateResult => {
  const words = /^(mailto|tel):/.test(href) ? contactView(text) : wordsView(text);
  return html`<a href=${href} rel=${isElsewhere ? 'noreferrer' : nothing}>${words}</a>`;
};

const targetView = (line: DetailLine, onOpen: OpenItem | undefined): TemplateResult => {
  const {text, href, opens, machine} = line;
  if (href !== undefined) return linkView(line);
  const words = wordsView(text);
  if (opens !== undefined && onOpen) {
    const onClick = (event: Event): void => {
      onOpen(opens, event);
    };
    return html`<button type="button" class="link" @click=${onClick}>${words}</button>`;
  }
  return machine === undefined ? words : html`<time datetime=${machine}>${words}</time>`;
};

const moreView = (more: ShownText | undefined): MaybeView =>
  more ? html`<span class="more">&nbsp;· ${wordsView(more)}</span>` : nothing;

const markView = (mark: DetailMark): TemplateResult =>
  html` <span class="mark ${mark.kind}" part="mark">${mark.text}</span>`;

/** A line of a detail: its words, where they lead, and a mark, which stands for words that say the same. */
export const detailLineView = (line: DetailLine, onOpen?: OpenItem): TemplateResult => {
  const {mark, isOff, text, more} = line;
  const target = targetView(line, onOpen);
  const words = isOff ? html`<s>${target}</s>` : target;
  return html`${mark?.text === text.text ? nothing : words}${mark ? markView(mark) : nothing}${moreView(more)}`;
};

const linesView = ({look, lines}: DetailRow, onOpen: OpenItem | undefined): unknown => {
  const views = lines.map((line) => {
    const view = detailLineView(line, onOpen);
    const classes = `${line.isQuiet ? 'quiet-line' : ''} ${line.isApart ? 'apart' : ''}`.trim();
    return look ? html`<li class=${classes}>${view}</li>` : html`<p class=${classes}>${view}</p>`;
  });
  return look
    ? html`<ul class=${look === 'chips' ? look : nothing}>
        ${views}
      </ul>`
    : views;
};

/** What is known of an item, one thing a row: its label and its lines. Nothing where nothing is known. */
export const detailRowsView = (rows: readonly DetailRow[], onOpen?: OpenItem): MaybeView =>
  rows.length === 0
    ? nothing
    : html`<dl>
        ${rows.map(
          (row) =>
            html`<div class="fact fact-${row.name}">
              <dt>${row.label}</dt>
              <dd>${linesView(row, onOpen)}</dd>
            </div>`,
        )}
      </dl>`;

/** Small print: how fresh it is, where it comes from. Nothing where nothing is known. */
export const footnotesView = (footnotes: readonly DetailLine[]): MaybeView =>
  footnotes.length === 0
    ? nothing
    : html`<p class="footnotes note">
        ${footnotes.map((line) => html`<span>${detailLineView(line)}</span> `)}
      </p>`;
