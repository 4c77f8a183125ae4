import {headingView, textView, type ShownText} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {TickerEntry} from './entry.model.js';
import type {TickerLocale} from './ticker-context.js';

/** How entries are to be shown, and what happens on them. */
export interface EntryOptions {
  readonly locale: TickerLocale;
  readonly headingLevel: number;
  /** Titles lead to pages of their own where there are any. */
  readonly opensPages: boolean;
  readonly onOpen: (entry: TickerEntry, event: Event) => void;
}

/** When it was published, or begins: in the words of now, with the date for whoever asks for it. */
export const timeView = ({time}: TickerEntry): TemplateResult | typeof nothing =>
  time
    ? html`<p class="when" part="date">
        <time datetime=${time.machine} title=${time.full}
          >${time.words} <span class="date">${time.date}</span></time
        >
      </p>`
    : nothing;

/** What opens an item: a link where it leads to a page, else a button. */
export const titleView = (
  entry: TickerEntry,
  {opensPages, onOpen}: Pick<EntryOptions, 'opensPages' | 'onOpen'>,
): TemplateResult => {
  const onClick = (event: Event): void => {
    onOpen(entry, event);
  };
  const title = textView(entry.title);
  return opensPages && entry.href !== undefined
    ? html`<a class="title" href=${entry.href} @click=${onClick}>${title}</a>`
    : html`<button type="button" class="title" @click=${onClick}>${title}</button>`;
};

/** An expression, because white space at the end of a template does not outlive its being made small. */
const space = ' ';

const wordsView = (words: ShownText): TemplateResult =>
  html`<span><bdi>${textView(words)}</bdi></span
    >${space}`;

/** What it is, what its kind is about, and what has to be known before all else. */
export const lineView = (entry: TickerEntry): TemplateResult | typeof nothing => {
  const {marks, kindName, line} = entry;
  return marks.length + line.length === 0 && kindName === undefined
    ? nothing
    : html`<p class="line">
        ${marks.map(({kind, text}) => html`<span class="mark ${kind}" part="mark">${text}</span> `)}
        ${kindName === undefined ? nothing : html`<span class="kind">${kindName}</span> `}
        ${line.map(wordsView)}
      </p>`;
};

/** Categories and who says it, and the language where the reader did not ask for it. */
export const labelsView = (
  {labels, onlyIn}: TickerEntry,
  {t}: TickerLocale,
): TemplateResult | typeof nothing =>
  labels.length === 0 && onlyIn === undefined
    ? nothing
    : html`<p class="labels">
        ${labels.map(wordsView)}${onlyIn === undefined ? nothing : html`<span>${t('onlyIn', {language: onlyIn})}</span>`}
      </p>`;

/** What an entry says, from its title on. */
export const entryView = (entry: TickerEntry, options: EntryOptions): TemplateResult => html`
  ${lineView(entry)} ${headingView(options.headingLevel, titleView(entry, options))}
  ${entry.summary ? html`<p class="summary">${textView(entry.summary)}</p>` : nothing}
  ${labelsView(entry, options.locale)}
`;
