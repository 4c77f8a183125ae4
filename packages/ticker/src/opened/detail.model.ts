import {
  parseRichText,
  resolveLink,
  type FeedEvent,
  type Localized,
  type Opportunity,
  type RichText,
} from '@mitmach/feed';
import {listFormat} from '@mitmach/logic';
import {shownImage, type ShownImage, type ShownText} from '@mitmach/ui';
import type {StreamedItem, TickerEntry} from '../entry.model.js';
import type {TickerContext} from '../ticker-context.js';
import {writtenTime, type WrittenTime} from '../words.js';
import {fileNote} from './file-note.js';

/** A rich text of the feed as it is shown. */
export interface DetailText extends Pick<ShownText, 'lang' | 'dir'> {
  readonly blocks: RichText;
  /** Name of the language it is in, where the reader did not ask for it. */
  readonly onlyIn: string | undefined;
}

/** A file to be had. */
interface DetailFile {
  readonly href: string;
  readonly title: ShownText;
  /** "PDF, 82 kB". */
  readonly note: string;
}

/** Something that leads elsewhere. */
interface DetailLink {
  readonly href: string;
  readonly text: ShownText;
}

/** One thing that is known: its label and its words. */
export interface DetailRow {
  readonly label: string;
  readonly lines: readonly (ShownText & {readonly href?: string})[];
}

/** Everything that is known of an item; what is not known is absent. */
export interface DetailModel {
  readonly entry: TickerEntry;
  readonly published: WrittenTime | undefined;
  readonly updated: WrittenTime | undefined;
  readonly authors: string | undefined;
  readonly rows: readonly DetailRow[];
  readonly image: ShownImage | undefined;
  readonly texts: readonly DetailText[];
  readonly plainLanguage: DetailText | undefined;
  readonly files: readonly DetailFile[];
  readonly page: string | undefined;
  readonly source: DetailLink | ShownText | undefined;
}

const show = (text: Localized, {feed, locale}: TickerContext): ShownText =>
  locale.show(text, feed.envelope.language);

const richText = (shown: ShownText | undefined, {feed, locale}: TickerContext): DetailText | undefined => {
  if (shown === undefined) return undefined;
  const {text: words, lang, dir, isForeign} = shown;
  return {
    blocks: parseRichText(words, feed.url),
    ...(lang !== undefined && {lang}),
    ...(dir !== undefined && {dir}),
    onlyIn: isForeign && lang !== undefined ? locale.nameOfLanguage(lang) : undefined,
  };
};

/** For readers of simple language the text in theirs alone, where there is one; for others it is offered besides. */
const textsOf = (
  {item: {summary, description, plainLanguage}}: TickerEntry,
  context: TickerContext,
): Pick<DetailModel, 'texts' | 'plainLanguage'> => {
  const {feed, locale} = context;
  const rich = (text: Localized | undefined): DetailText | undefined =>
    richText(text === undefined ? undefined : show(text, context), context);
  const plain = richText(locale.showPlainly(plainLanguage, feed.envelope.language), context);
  if (plain) return {texts: [plain], plainLanguage: undefined};
  return {
    texts: [rich(summary), rich(description)].filter((text) => text !== undefined),
    plainLanguage: rich(plainLanguage),
  };
};

const filesOf = ({item}: TickerEntry, context: TickerContext): readonly DetailFile[] => {
  const attachments = 'attachments' in item ? (item.attachments ?? []) : [];
  return attachments.flatMap(({url, title, mediaType, bytes}) => {
    const href = resolveLink(url, context.feed.url);
    return href === undefined
      ? []
      : [{href, title: show(title, context), note: fileNote({url: href, mediaType, bytes}, context.locale)}];
  });
};

const authorsOf = ({item}: TickerEntry, context: TickerContext): string | undefined => {
  const authors = 'authors' in item ? (item.authors ?? []) : [];
  const names = authors.map(({name}) => show(name, context).text);
  return names.length === 0 ? undefined : listFormat(context.locale.tag, {type: 'conjunction'}).format(names);
};

type Lines = DetailRow['lines'];

const addressOf = (
  {name, address, room, note}: NonNullable<FeedEvent['location']>,
  context: TickerContext,
): Lines =>
  [
    name && show(name, context),
    room && show(room, context),
    address && {
      text: [address.street, [address.postalCode, address.city].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', '),
    },
    note && show(note, context),
  ].filter((line) => line !== undefined && line !== '' && line.text !== '') as Lines;

const contactOf = (apply: NonNullable<Opportunity['apply']>, context: TickerContext): Lines => {
  const {name, email, phone, url, instructions} = apply;
  const {feed} = context;
  const link = (href: string | undefined, text: string | undefined): Lines => {
    const target = href === undefined ? undefined : resolveLink(href, feed.url);
    return text === undefined ? [] : [{text, ...(target !== undefined && {href: target})}];
  };
  return [
    ...(instructions === undefined ? [] : [show(instructions, context)]),
    ...(name === undefined ? [] : [show(name, context)]),
    ...link(phone && `tel:${phone.replace(/[^+\d]/g, '')}`, phone),
    ...link(email && `mailto:${email}`, email),
    ...link(url, url),
  ];
};

const placesOf = (item: StreamedItem): readonly NonNullable<FeedEvent['location']>[] => {
  if ('location' in item && item.location) return [item.location];
  return 'locations' in item ? (item.locations ?? []) : [];
};

const rowsOf = ({kind, item, line}: TickerEntry, context: TickerContext): readonly DetailRow[] => {
  const {t} = context.locale;
  const apply = 'apply' in item ? item.apply : undefined;
  const rows: readonly DetailRow[] = [
    {label: t('when'), lines: kind === 'events' ? line.slice(0, 1) : []},
    {label: t('commitment'), lines: kind === 'opportunities' ? line : []},
    {label: t('where'), lines: placesOf(item).flatMap((place) => addressOf(place, context))},
    {label: t('contact'), lines: apply ? contactOf(apply, context) : []},
  ];
  return rows.filter(({lines}) => lines.length > 0);
};

const sourceOf = ({item}: TickerEntry, context: TickerContext): DetailModel['source'] => {
  if (!item.source) return undefined;
  const {name, url} = item.source;
  const text = {text: context.locale.t('source', {name: show(name, context).text})};
  const href = url === undefined ? undefined : resolveLink(url, context.feed.url);
  return href === undefined ? text : {href, text};
};

/** An item in full for a reader. Links are absolute and of allowed schemes only; a field that is missing leaves nothing behind. */
export const detailModel = (entry: TickerEntry, context: TickerContext): DetailModel => {
  const {feed, locale} = context;
  const {image, published, updated} = entry.item;
  return {
    entry,
    published: published === undefined ? undefined : writtenTime(published, context),
    updated: updated === undefined || updated === published ? undefined : writtenTime(updated, context),
    authors: authorsOf(entry, context),
    rows: rowsOf(entry, context),
    image: image && shownImage(image, feed, locale),
    ...textsOf(entry, context),
    files: filesOf(entry, context),
    page: entry.href,
    source: sourceOf(entry, context),
  };
};
