import {textView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {EventEntry} from '../entry.model.js';
import {markView, type EntryHandlers} from '../entry.view.js';
import type {MoreEvents} from './week-day.model.js';

/** What an event is like, as classes. */
export const classesOf = ({isOff, isPast, status}: EventEntry): string =>
  `${isOff ? 'off ' : ''}${isPast ? 'past ' : ''}${status ? 'marked' : ''}`;

/** The button that opens an event; `at` is left out where it did not begin there. */
export const eventButtonView = (
  entry: EventEntry,
  {at, onOpen}: Pick<EntryHandlers, 'onOpen'> & {readonly at: string},
): TemplateResult => {
  const {title, status, label} = entry;
  const onClick = (event: Event): void => {
    onOpen(entry, event);
  };
  return html`<button type="button" class="open" aria-label=${label} @click=${onClick}>
    <span class="words" dir=${title.dir ?? nothing}>
      ${at === '' ? nothing : html`<span class="at" dir="auto">${at}</span>`}
      <span class="what">${textView(title)}</span>
      ${status ? markView(status) : nothing}
    </span>
  </button>`;
};

/** The button that opens the day of what is not shown. */
export const restView = ({day, text, label}: MoreEvents, {onDay}: EntryHandlers): TemplateResult => {
  const onClick = (): void => {
    onDay(day);
  };
  return html`<button type="button" class="rest" aria-label=${label} @click=${onClick}>
    <span dir="auto">${text}</span>
  </button>`;
};
