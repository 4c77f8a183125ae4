import {headingView, textView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineLocale} from './timeline-context.js';
import type {EntryDate, TimelineEntry, TimelineYear} from './vertical.model.js';

/** How the timeline is to be shown, and what happens on it. */
export interface VerticalOptions {
  readonly locale: TimelineLocale;
  readonly headingLevel: number;
  readonly onSelect: (event: Event, entry: TimelineEntry) => void;
  /** The layout, as a class. */
  readonly layout?: string;
  /** Further classes of an entry. */
  readonly classOf?: ((entry: TimelineEntry) => string) | undefined;
  /** What stands above an entry, across the list. */
  readonly above?: ((entry: TimelineEntry) => unknown) | undefined;
  /** An entry's text with all that belongs to it; without this the text as it is written. */
  readonly body?: ((entry: TimelineEntry) => unknown) | undefined;
  /** A quiet remark beside an entry's state. */
  readonly remark?: ((entry: TimelineEntry) => unknown) | undefined;
  /** What stands at the end of an entry. */
  readonly end?: ((entry: TimelineEntry) => unknown) | undefined;
  /** Keeps an entry's element when the order changes. */
  readonly each?: EachEntry | undefined;
}

/** An entry and, where it is the first of its year, the year. */
type PlacedEntry = readonly [entry: TimelineEntry, year: string | undefined];
/** Renders a list of entries. */
export type EachEntry = (
  entries: readonly PlacedEntry[],
  view: (placed: PlacedEntry) => TemplateResult,
) => unknown;

/** What is done is said to screen readers alone. */
const classOfState = (state: TimelineEntry['state']): string =>
  state === 'done' ? 'visually-hidden' : `state ${state}`;

const stateKeys = {done: 'stateDone', current: 'stateCurrent', planned: 'statePlanned'} as const;

const dateView = ({text, machine, isYear}: EntryDate): TemplateResult => html`
  <p class=${isYear ? 'visually-hidden' : 'date'} part="date">
    ${machine === undefined ? textView(text) : html`<time datetime=${machine}>${textView(text)}</time>`}
  </p>
`;

const titleView = (entry: TimelineEntry, {onSelect}: VerticalOptions): unknown => {
  const title = textView(entry.title);
  if (entry.href === undefined) return title;
  const onClick = (event: Event): void => {
    onSelect(event, entry);
  };
  return html`<a href=${entry.href} @click=${onClick}>${title}</a>`;
};

const plainBody = ({text}: TimelineEntry): unknown =>
  text ? html`<p class="text">${textView(text)}</p>` : nothing;

const entryView = ([entry, year]: PlacedEntry, options: VerticalOptions): TemplateResult => {
  const {locale, headingLevel, classOf, above, remark, body = plainBody, end} = options;
  const {onlyIn, state} = entry;
  return html`
    <li class="entry ${state} ${year === undefined ? '' : 'first'} ${classOf?.(entry) ?? ''}" part="entry">
      ${above?.(entry)}
      ${year === undefined ? nothing : html`<span class="year" part="year" aria-hidden="true">${year}</span>`}
      <div class="content">
        ${dateView(entry.date)} ${headingView(headingLevel, titleView(entry, options))}
        <p class="marks">
          <span class=${classOfState(state)} part="state">${locale.t(stateKeys[state])}</span>
          ${onlyIn === undefined ? nothing : html`<span class="note">${locale.t('onlyIn', {language: onlyIn})}</span>`}
          ${remark?.(entry)}
        </p>
        ${body(entry)} ${end?.(entry)}
      </div>
    </li>
  `;
};

/** From so many milestones on a browser has less to do when it leaves out what is far away. */
const manyFrom = 60;

const inTurn: EachEntry = (entries, view) => entries.map(view);

/** The milestones as one ordered list; the year stands beside the first of its entries. */
export const verticalView = (years: readonly TimelineYear[], options: VerticalOptions): TemplateResult => {
  const {layout = 'vertical', each = inTurn} = options;
  const entries = years.flatMap((year) =>
    year.entries.map((entry, index): PlacedEntry => [entry, index === 0 ? year.label : undefined]),
  );
  return html`<ol class="timeline ${layout} ${entries.length > manyFrom ? 'many' : ''}" part="timeline">
    ${each(entries, (placed) => entryView(placed, options))}
  </ol>`;
};

/** The shape of what comes. */
export const verticalSkeleton = (): TemplateResult => html`
  <div class="timeline" aria-hidden="true">
    ${[1, 2, 3].map(
      () => html`
        <div class="entry first">
          <span class="year"><span class="bone"></span></span>
          <div class="content">
            <span class="bone"></span><span class="bone"></span><span class="bone"></span>
          </div>
        </div>
      `,
    )}
  </div>
`;
