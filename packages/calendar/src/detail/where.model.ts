import type {FeedEvent} from '@mitmach/feed';
import {displayNames} from '@mitmach/logic';
import type {ShownText} from '@mitmach/ui';
import type {EventEntry} from '../entry.model.js';
import {mapLink, webLink} from './contact-links.js';
import {rowOf, type DetailContext, type DetailLine, type DetailRow, type MaybeLine} from './detail-row.js';

type Location = NonNullable<FeedEvent['location']>;

const isOnlineOnly = ({attendance, status}: FeedEvent): boolean =>
  attendance === 'online' || status === 'moved-online';

/** A country's name by its ISO 3166 code; what is no such code is shown as written. */
const countryName = (country: string, tag: string): string =>
  /^[A-Z]{2}$/.test(country) ? (displayNames(tag, {type: 'region'}).of(country) ?? country) : country;

const districtLabel = (id: string, {feed, locale}: DetailContext): ShownText => {
  const term = feed.envelope.vocabularies?.districts?.find((known) => known.id === id);
  return term ? locale.show(term.label, feed.envelope.language) : {text: id};
};

const joined = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' ');

/** Postal code, town and district on one line; a district without a town on its own. */
const townLine = ({address = {}, district}: Location, context: DetailContext): MaybeLine => {
  const {feed, locale} = context;
  const town = joined(address.postalCode, address.city);
  const label = district === undefined ? undefined : districtLabel(district, context);
  if (town === '') return label && {text: label};
  return {text: locale.show(town, feed.envelope.language), more: label};
};

const placeLines = (location: Location, context: DetailContext): readonly MaybeLine[] => {
  const {feed, locale} = context;
  const {name, room, address = {}, note} = location;
  const show = (text: typeof name): MaybeLine =>
    text === undefined ? undefined : {text: locale.show(text, feed.envelope.language)};
  const {street, country} = address;
  const shownNote = show(note);
  return [
    show(name),
    show(room),
    show(street),
    townLine(location, context),
    country === undefined ? undefined : {text: {text: countryName(country, locale.tag)}},
    shownNote && {...shownNote, isQuiet: true},
  ];
};

const mapLine = ({geo, address}: Location, {locale}: DetailContext): MaybeLine => {
  const {street, postalCode, city, country} = address ?? {};
  const town = joined(postalCode, city);
  // A street alone is in a hundred towns.
  const wanted = town === '' ? '' : [street, town, country].filter(Boolean).join(', ');
  const href = mapLink(geo, wanted);
  return href === undefined ? undefined : {text: {text: locale.t('detailMap')}, href, isElsewhere: true};
};

const onlineLine = ({occurrence: {event}, isOff}: EventEntry, {feed, locale}: DetailContext): MaybeLine => {
  const href = isOff ? undefined : webLink(event.onlineUrl, feed);
  return href === undefined ? undefined : {text: {text: locale.t('detailJoin')}, href};
};

/** Where it takes place: a place, online or both. What was moved has no place any more, whatever the feed says. */
export const whereRows = (entry: EventEntry, context: DetailContext): readonly DetailRow[] => {
  const {event} = entry.occurrence;
  const {t} = context.locale;
  const online = onlineLine(entry, context);
  if (isOnlineOnly(event)) return rowOf('where', t('detailWhere'), [{text: {text: t('online')}}, online]);
  const {location, attendance} = event;
  const lines: readonly MaybeLine[] = location
    ? [...placeLines(location, context), mapLine(location, context)]
    : [];
  const rows = rowOf('where', t('detailWhere'), lines);
  if (attendance !== 'hybrid') return rows;
  const both: DetailLine = {text: {text: t('hybrid')}};
  return [...rows, ...rowOf('online', t('online'), [both, online])];
};
