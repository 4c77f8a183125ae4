import type {Locale, UiKey} from '@mitmach/ui';
import {headingView, imageView, richTextView, textView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineKey} from './timeline.catalogue.js';
import type {EntryDate, TimelineEntry, TimelineYear} from './vertical.model.js';

/** How the timeline is to be shown, and what happens on it. */
export interface VerticalOptions {
  readonly locale: Locale<TimelineKey | UiKey>;
  readonly headingLevel: number;
  readonly onSelect: (event: Event, entry: TimelineEntry) => void;
}

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

const stateView = ({state}: TimelineEntry, {t}: VerticalOptions['locale']): TemplateResult => {
  const isPast = state === 'done';
  return html`<span class=${isPast ? 'visually-hidden' : `state ${state}`} part="state"
    >${t(stateKeys[state])}</span
  >`;
};

const linksView = ({links}: TimelineEntry): TemplateResult | typeof nothing =>
  links.length === 0
    ? nothing
    : html`<ul class="links">
        ${links.map(({href, title}) => html`<li><a href=${href}>${textView(title)}</a></li>`)}
      </ul>`;

const entryView = (
  entry: TimelineEntry,
  year: string | undefined,
  options: VerticalOptions,
): TemplateResult => {
  const {locale, headingLevel} = options;
  const {text, onlyIn, images} = entry;
  return html`
    <li class="entry ${entry.state} ${year === undefined ? '' : 'first'}" part="entry">
      ${year === undefined ? nothing : html`<span class="year" part="year" aria-hidden="true">${year}</span>`}
      <div class="content">
        ${dateView(entry.date)} ${headingView(headingLevel, titleView(entry, options))}
        <p class="marks">
          ${stateView(entry, locale)}
          ${
            onlyIn === undefined
              ? nothing
              : html`<span class="note">${locale.t('onlyIn', {language: onlyIn})}</span>`
          }
        </p>
        ${
          text
            ? html`<div class="text" lang=${text.lang ?? nothing} dir=${text.dir ?? nothing}>
                ${richTextView(text.blocks)}
              </div>`
            : nothing
        }
        ${linksView(entry)} ${images.map((image) => imageView(image, locale))}
      </div>
    </li>
  `;
};

/** The milestones as one ordered list; the year stands beside the first of its entries. */
export const verticalView = (
  years: readonly TimelineYear[],
  options: VerticalOptions,
): TemplateResult => html`
  <ol class="timeline" part="timeline">
    ${years.map(({label, entries}) =>
      entries.map((entry, index) => entryView(entry, index === 0 ? label : undefined, options)),
    )}
  </ol>
`;

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
