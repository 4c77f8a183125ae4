import {resolveLink, type Feed} from '@mitmach/feed';

/** One address, without anything that could begin a second one or a parameter. */
const MAIL_ADDRESS = /^[^\s\p{Cs}@<>"(),:;?&#]+@[^\s\p{Cs}@<>"(),:;?&#]+$/u;
const LONGEST_SUBJECT = 200;

/**
 * Parameters of an address. They stay text whatever they hold (`URLSearchParams` mends even half characters), and
 * spaces are written in the way that mail programs read, too.
 */
const query = (parameters: Readonly<Record<string, string>>): string =>
  new URLSearchParams(parameters).toString().replaceAll('+', '%20');

/** An address of the feed, absolute; undefined where there is none or it is not allowed. */
export const webLink = (link: string | undefined, feed: Feed): string | undefined =>
  link === undefined ? undefined : resolveLink(link, feed.url);

/** A text on one line, of at most so many characters, none of them halved. */
export const oneLine = (text: string, most: number): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)
    // What cutting may leave of a character that takes two places.
    .replace(/[\ud800-\udbff]$/, '');

/**
 * A `mailto:` address (RFC 6068) with a subject, which is put on one line and cut at 200 characters, and perhaps a text,
 * whose lines end as RFC 6068 section 5 has it. Undefined for what is no single mail address; without an address
 * (undefined) the visitor fills in to whom it goes.
 */
export const mailLink = (address: string | undefined, subject: string, body?: string): string | undefined => {
  if (address !== undefined && !MAIL_ADDRESS.test(address)) return undefined;
  const parameters = query({
    subject: oneLine(subject, LONGEST_SUBJECT),
    ...(body !== undefined && {body: body.replace(/\r?\n/g, '\r\n')}),
  });
  return resolveLink(`mailto:${encodeURI(address ?? '')}?${parameters}`, undefined);
};

/**
 * A `tel:` address (RFC 3966): the digits, and the plus sign of a number that holds everywhere, in which the
 * "(0)" for callers at home is left out. Undefined for what has no number in it.
 */
export const phoneLink = (phone: string): string | undefined => {
  const isGlobal = phone.trim().startsWith('+');
  const digits = (isGlobal ? phone.replace('(0)', '') : phone).replace(/\D/g, '');
  return digits.length < 3 ? undefined : `tel:${isGlobal ? '+' : ''}${digits}`;
};

interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** Six decimals are a tenth of a metre; more would only be longer. */
const degrees = (value: number): string => String(Number(value.toFixed(6)));

/** Where some software puts what it cannot find: a spot in the ocean. */
const isNowhere = ({lat, lon}: Position): boolean => degrees(lat) === '0' && degrees(lon) === '0';

/**
 * A page of OpenStreetMap: with a marker at the position, else with a search for the address. Undefined where neither
 * says anything. Nothing is loaded from there before somebody follows it.
 */
export const mapLink = (position: Position | undefined, address: string): string | undefined => {
  const map = 'https://www.openstreetmap.org/';
  if (position && !isNowhere(position)) {
    const [lat, lon] = [degrees(position.lat), degrees(position.lon)];
    return `${map}?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
  }
  return address === '' ? undefined : `${map}search?${query({query: address})}`;
};
