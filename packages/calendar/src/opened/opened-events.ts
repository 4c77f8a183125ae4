import {addIsoDays, type Slot} from '@mitmach/logic';
import {DialogController, dialogView, icon, ShareController, textView, writeFragment} from '@mitmach/ui';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {CalendarActions} from '../actions.js';
import type {EventSource} from '../calendar-finder.js';
import type {CalendarContext} from '../calendar-view.js';
import {AddToCalendar, detailModel, detailView, type DetailContext} from '../detail/index.js';
import {entryOf, pageOf, type EventEntry} from '../entry.model.js';
import {dayLinesView, type ListViewOptions} from '../list/list.view.js';
import type {PageModel} from '../page.model.js';

/** What an open day or event is shown with. */
export interface OpenedOptions {
  readonly context: CalendarContext;
  readonly source: EventSource;
  readonly actions: CalendarActions;
  readonly list: ListViewOptions;
  /** The calendar's name in the page's address; undefined where the address says nothing of it. */
  readonly key: string | undefined;
  readonly readerZone: string;
  /** Events open in their place and not over the page. */
  readonly isInline: boolean;
}

interface Opened {
  readonly entry: EventEntry;
  readonly content: TemplateResult;
}

const siblingsShown = 5;
const aYear = 366;

/** The next times of the same series. */
const siblingsOf = (slot: Slot, {source, context}: OpenedOptions): readonly Slot[] => {
  if (slot.recurrence === undefined) return [];
  const {today} = context;
  const from = addIsoDays(slot.lastDay < today ? today : slot.lastDay, 1);
  return source.index
    .between({from, to: addIsoDays(from, aYear)}, source.expand)
    .filter(({raw}) => raw.id === slot.raw.id)
    .slice(0, siblingsShown);
};

const linkTo = (id: string, key: string): string => {
  const url = new URL(location.href);
  url.hash = writeFragment(location.hash, key, {open: id});
  return url.href;
};

const titleView = ({title, isOff}: EventEntry): TemplateResult =>
  html`<span class=${isOff ? 'off' : ''}><span class="what">${textView(title)}</span></span>`;

/** The day or the event that is open: in a dialog over the page, or in its place. */
export class OpenedEvents {
  readonly #share: ShareController;
  readonly #addToCalendar: AddToCalendar;

  constructor(host: LitElement, onClose: () => void) {
    this.#share = new ShareController(host);
    this.#addToCalendar = new AddToCalendar(host);
    new DialogController(host, onClose);
  }

  /** The dialog, closed where nothing is open in it. */
  dialog({state, opened: day}: PageModel, options: OpenedOptions): TemplateResult {
    const {context, actions, list, isInline} = options;
    const opened = isInline ? undefined : this.#opened(state.open, options);
    const back =
      opened && day
        ? html`<p class="back">
            <button type="button" @click=${actions.onBack}>${icon('back')} ${day.label}</button>
          </p>`
        : nothing;
    return dialogView(
      {
        isOpen: opened !== undefined || day !== undefined,
        title: opened ? titleView(opened.entry) : day?.label,
        content: html`${back}${opened ? opened.content : day ? dayLinesView(day.lines, list) : nothing}`,
        onClose: actions.onClose,
      },
      context.locale,
    );
  }

  /** The event that is open in its place; nothing where none is. */
  inline(id: string | undefined, options: OpenedOptions): TemplateResult | typeof nothing {
    const opened = options.isInline ? this.#opened(id, options) : undefined;
    if (!opened) return nothing;
    const {actions, context} = options;
    return html`<section class="inline" part="dialog">
      <header>
        <p class="inline-title" tabindex="-1">${titleView(opened.entry)}</p>
        <button type="button" class="close" @click=${actions.onClose}>
          ${icon('close')}<span class="visually-hidden">${context.locale.t('close')}</span>
        </button>
      </header>
      ${opened.content}
    </section>`;
  }

  /** The page may show the event in its own way, in the slot; undefined where the feed has no such event. */
  #opened(id: string | undefined, options: OpenedOptions): Opened | undefined {
    const {source, context} = options;
    const slot = id === undefined ? undefined : source.index.find(id, source.expand);
    const entry = slot && entryOf(slot, context);
    if (!slot || !entry) return undefined;
    return {entry, content: html`<slot name="event">${this.#detail(slot, entry, options)}</slot>`};
  }

  #detail(slot: Slot, entry: EventEntry, options: OpenedOptions): TemplateResult {
    const {context, actions, key, readerZone} = options;
    const locale = context.locale as DetailContext['locale'];
    // Texts of another language than English and German come a moment later.
    if (!locale.has('detailWhen') || !locale.has('wheelchair')) {
      return html`<p class="note">${locale.t('loadingPart')}</p>`;
    }
    const link = key === undefined ? pageOf(entry, context) : linkTo(entry.id, key);
    const known: DetailContext = {...context, locale, siblings: siblingsOf(slot, options), readerZone, link};
    const handlers = {
      addToCalendar: this.#addToCalendar,
      share: this.#share,
      onOpen: actions.onOpenId,
    };
    return detailView(detailModel(entry, known), handlers, locale);
  }
}
