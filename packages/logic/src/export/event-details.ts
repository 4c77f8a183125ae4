import {
  parseRichText,
  plainText,
  resolveLink,
  type Feed,
  type FeedEvent,
  type Localized,
} from '@mitmach/feed';

/** How the texts of an event are to be shown, and the feed that its references lead into. */
export interface EventContext {
  /** The text in the reader's language. */
  readonly show: (text: Localized) => string;
  readonly feed: Feed;
}

type Location = NonNullable<FeedEvent['location']>;

/** Where one has to go to, and where one has to look. */
interface Whereabouts {
  readonly place?: Location | undefined;
  readonly onlineUrl?: string | undefined;
}

/** The absolute address of a page or file; undefined for a link that leads elsewhere (`mailto:`) or nowhere. */
export const webAddress = (link: string | undefined, feed: Feed): string | undefined => {
  const href = link === undefined ? undefined : resolveLink(link, feed.url);
  return href && /^https?:/.test(href) ? href : undefined;
};

/** Where an event takes place; what takes place online has no place, whatever its item says. */
export const whereabouts = (event: FeedEvent, feed: Feed): Whereabouts => {
  const {status, attendance, location, onlineUrl} = event;
  const isOnline = status === 'moved-online' || attendance === 'online';
  return {place: isOnline ? undefined : location, onlineUrl: webAddress(onlineUrl, feed)};
};

/** A place in one line: its name, room, street, postal code and city, as far as they are known. */
export const locationLine = (
  {name, room, address = {}}: Location,
  show: (text: Localized) => string,
): string | undefined => {
  const city = [address.postalCode, address.city].filter(Boolean).join(' ');
  const parts = [name && show(name), room && show(room), address.street, city];
  return parts.filter(Boolean).join(', ') || undefined;
};

/** The description without its markup, else the summary; undefined where there is neither. */
export const plainDescription = (
  {description, summary}: FeedEvent,
  {show, feed}: EventContext,
): string | undefined => {
  const words = description ? plainText(parseRichText(show(description), feed.url)) : '';
  if (words !== '') return words;
  return summary && show(summary);
};
