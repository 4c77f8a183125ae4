import {textView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {EventEntry, EventLine, Mark} from './entry.model.js';

/** What can be done with an event or a day that is shown. */
export interface EntryHandlers {
  /** Opens an event; `event` is the click. */
  readonly onOpen: (entry: EventEntry, event: Event) => void;
  /** Opens a day, an ISO date. */
  readonly onDay: (day: string) => void;
}

const markClass = ({kind}: Mark): string => `mark ${kind}`;

/** A word about an event's state, marked by more than colour. */
export const markView = (mark: Mark): TemplateResult =>
  html`<span class=${markClass(mark)} part="mark">${mark.text}</span>`;

const classesOf = ({isOff, isPast}: EventEntry): string => `${isOff ? 'off ' : ''}${isPast ? 'past' : ''}`;

/** The category's colour as a property write, which every policy allows. */
export const colorOf = ({color}: EventEntry): string => (color === undefined ? '' : `--_category: ${color}`);

/**
 * An event in a small place: its time and title; what else there is to know is in its name. It is no tab stop: the
 * keyboard comes to it through its day.
 */
export const chipView = (entry: EventEntry, {onOpen}: EntryHandlers): TemplateResult => {
  const {at, title, status, chipLabel} = entry;
  const onClick = (event: Event): void => {
    onOpen(entry, event);
  };
  return html`<button
    type="button"
    class="chip ${status ? 'marked' : ''} ${classesOf(entry)}"
    part="event"
    tabindex="-1"
    aria-label=${chipLabel}
    .style=${colorOf(entry)}
    @click=${onClick}
  >
    ${at === '' ? nothing : html`<span class="at">${at}</span>`} ${status ? markView(status) : nothing}
    <span class="what" dir=${title.dir ?? nothing}>${textView(title)}</span>
  </button>`;
};

const marksView = ({status, notes, onlyIn}: EventLine): TemplateResult | typeof nothing => {
  const language: readonly Mark[] = onlyIn === undefined ? [] : [{kind: 'note', text: onlyIn}];
  const marks = [...(status ? [status] : []), ...notes, ...language];
  return marks.length === 0
    ? nothing
    : html`<p class="marks">${marks.map((mark) => html`${markView(mark)} `)}</p>`;
};

/** An event as a line of a list: time, title and all that decides whether one goes. */
export const lineView = (
  line: EventLine,
  {onOpen}: EntryHandlers,
  under: unknown = nothing,
): TemplateResult => {
  const {time, until, title, place, organization, previously} = line;
  const onClick = (event: Event): void => {
    onOpen(line, event);
  };
  return html`<li class="line ${classesOf(line)}" part="event" .style=${colorOf(line)}>
    <p class="time">
      ${time}${until === undefined ? nothing : html`<br /><span class="until">${until}</span>`}${previously === undefined ? nothing : html`<br /><s>${previously}</s>`}
    </p>
    <div class="body">
      <button type="button" class="title" aria-label=${line.label} @click=${onClick}>
        <span class="what">${textView(title)}</span>
      </button>
      <p class="where">
        ${place ? html`<span class="place">${textView(place)}</span>` : nothing}
        ${organization ? html`<span class="organization">${textView(organization)}</span>` : nothing}
      </p>
      ${marksView(line)}
    </div>
    ${under}
  </li>`;
};
