import {icon, imageView, richTextView, textView, type Locale, type UiKey} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineEntry} from '../vertical.model.js';
import type {ExtrasKey} from './extras.catalogue.js';
import type {EntryExtras, ShownBlocks} from './extras.model.js';
import type {ShownFile} from './files.model.js';
import {galleryView} from './gallery.view.js';
import {mediaView} from './media.view.js';

/** The language of what a milestone has besides its words. */
export type ExtrasLocale = Locale<ExtrasKey | UiKey>;

/** How a milestone is shown in full, and what happens on it. */
export interface BodyOptions {
  readonly entry: TimelineEntry;
  readonly locale: ExtrasLocale;
  /** All but the title is closed at first. */
  readonly isCompact: boolean;
  readonly isOpen: boolean;
  /** The page shows what another server has. */
  readonly isPlaying: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onPlay: (isPlaying: boolean) => void;
}

type MaybeView = TemplateResult | typeof nothing;

const blocksView = (text: ShownBlocks | undefined): MaybeView =>
  text
    ? html`<div class="text" lang=${text.lang ?? nothing} dir=${text.dir ?? nothing}>
        ${richTextView(text.blocks)}
      </div>`
    : nothing;

const fileView = ({href, title, about}: ShownFile): TemplateResult =>
  html`<li>
    <a href=${href}>${textView(title)}</a
    >${about === undefined ? nothing : html` <span class="note">${about}</span>`}
  </li>`;

const listView = (files: readonly ShownFile[], label: string): MaybeView =>
  files.length === 0
    ? nothing
    : html`<ul class="links" aria-label=${label}>
        ${files.map(fileView)}
      </ul>`;

const toggleView = ({entry, locale, isCompact, isOpen, onToggle}: BodyOptions): TemplateResult => {
  const closed = isCompact ? 'details' : 'readMore';
  const onClick = (): void => {
    onToggle(!isOpen);
  };
  return html`<button
    type="button"
    class="read-more"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${onClick}
  >
    ${locale.t(isOpen ? 'readLess' : closed)}
    <span class="visually-hidden">${locale.t('ofMilestone', {title: entry.title.text})}</span>
    ${icon('more')}
  </button>`;
};

/** What is closed can still be found by the browser's search, which then opens it (HTML, `hidden="until-found"`). */
const closableView = (content: unknown, options: BodyOptions): TemplateResult => {
  const {isOpen, onToggle} = options;
  const onFound = (): void => {
    onToggle(true);
  };
  return html`<div class="rest" hidden=${isOpen ? nothing : 'until-found'} @beforematch=${onFound}>
      ${content}
    </div>
    ${toggleView(options)}`;
};

const hasThings = ({picture, gallery, media, links, files}: EntryExtras): boolean =>
  picture !== undefined || media !== undefined || gallery.length + links.length + files.length > 0;

const thingsView = (extras: EntryExtras, options: BodyOptions): MaybeView => {
  const {picture, gallery, media, links, files} = extras;
  const {locale} = options;
  if (!hasThings(extras)) return nothing;
  return html`
    ${picture ? imageView(picture, locale) : nothing} ${galleryView(gallery, locale)}
    ${media ? mediaView(media, options) : nothing} ${listView(links, locale.t('links'))}
    ${listView(files, locale.t('attachments'))}
  `;
};

/** Whether a milestone has something that is closed at first. */
export const hasMore = (extras: EntryExtras, isCompact: boolean): boolean =>
  isCompact ? extras.lead !== undefined || hasThings(extras) : extras.rest !== undefined;

/** A milestone's text, pictures, film, links and documents. */
export const bodyView = (extras: EntryExtras, options: BodyOptions): MaybeView => {
  const {lead, rest} = extras;
  const {isCompact} = options;
  const things = thingsView(extras, options);
  const isLong = hasMore(extras, isCompact);
  if (isCompact) {
    const all = html`${blocksView(lead)} ${blocksView(rest)} ${things}`;
    return isLong ? closableView(all, options) : nothing;
  }
  // Most milestones have a text and nothing else, and there may be a thousand of them.
  if (!isLong && things === nothing) return blocksView(lead);
  return html`${blocksView(lead)} ${isLong ? closableView(blocksView(rest), options) : nothing} ${things}`;
};

/** A button that opens or closes all texts. */
export const readAllView = (areOpen: boolean, {t}: ExtrasLocale, onClick: () => void): TemplateResult =>
  html`<p class="read-all">
    <button type="button" aria-pressed=${areOpen ? 'true' : 'false'} @click=${onClick}>
      ${t('readAll')}
    </button>
  </p>`;
