import type {FeedEvent} from '@mitmach/feed';
import {displayNames} from '@mitmach/logic';
import {lineOf, termText} from './background.model.js';
import {mapLink} from './contact-links.js';
import type {DetailContext, MaybeLine} from './detail-row.js';

type Location = NonNullable<FeedEvent['location']>;

/** A country's name by its ISO 3166 code; what is no such code is shown as written. */
const countryName = (country: string, tag: string): string =>
  /^[A-Z]{2}$/.test(country) ? (displayNames(tag, {type: 'region'}).of(country) ?? country) : country;

const joined = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' ');

/** Postal code, town and district on one line; a district without a town on its own. */
const townLine = ({address = {}, district}: Location, context: DetailContext): MaybeLine => {
  const town = lineOf(joined(address.postalCode, address.city), context);
  const label = district === undefined ? undefined : termText(district, 'districts', context);
  if (!town || town.text.text === '') return label && {text: label};
  return {...town, more: label};
};

const mapLine = ({geo, address}: Location, {locale}: DetailContext): MaybeLine => {
  const {street, postalCode, city, country} = address ?? {};
  const town = joined(postalCode, city);
  // A street alone is in a hundred towns.
  const wanted = town === '' ? '' : [street, town, country].filter(Boolean).join(', ');
  const href = mapLink(geo, wanted);
  return href === undefined ? undefined : {text: {text: locale.t('detailMap')}, href, isElsewhere: true};
};

/** A place with its whole address and a way to a map, which is on another server and loaded by nobody but the visitor. */
export const placeLines = (location: Location, context: DetailContext): readonly MaybeLine[] => {
  const {name, room, address, note} = location;
  const shownNote = lineOf(note, context);
  const country = address?.country;
  return [
    lineOf(name, context),
    lineOf(room, context),
    lineOf(address?.street, context),
    townLine(location, context),
    country === undefined ? undefined : {text: {text: countryName(country, context.locale.tag)}},
    shownNote && {...shownNote, isQuiet: true},
    mapLine(location, context),
  ];
};
