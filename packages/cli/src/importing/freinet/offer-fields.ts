import {readPlace} from '../entries/addresses.js';
import type {FieldReader} from '../entries/field-reader.js';
import {compact, type FieldTable, type Recipe} from '../entries/gathering.js';
import {knownOrText, linesOf, paragraphs, readTime} from '../entries/opportunity-texts.js';
import {at, numberAt, textAt, type Fields} from '../entries/untyped.js';
import {htmlToText, plainToRichText} from '../html.js';
import {stableId} from '../ids.js';
import {ownSummary} from '../rss/news-fields.js';
import {readNumber} from '../values/numbers.js';
import {text, words} from './offer.js';

/** An offer, its fields by their names in small letters, whether it came as XML or as JSON. */
export interface FreinetOffer {
  readonly offer: Fields;
  /** Id of the facility among the organizations. */
  readonly organization: string | undefined;
  /** Of the agency, from the address of the source. */
  readonly agency: string | undefined;
}

const isAnywhere = (district: string): boolean => /ortsunabh/i.test(district);

/** Coordinates of 0 are what is written where nobody knows. */
const readGeo = (offer: Fields): Fields | undefined => {
  const lat = readNumber(at(offer, 'geo_breite'), 'latitude').value;
  const lon = readNumber(at(offer, 'geo_laenge'), 'longitude').value;
  return lat && lon ? {lat, lon} : undefined;
};

const readAddress = (offer: Fields): Fields =>
  compact({
    street: htmlToText(textAt(offer, 'strasse')),
    postalCode: textAt(offer, 'plz'),
    city: htmlToText(textAt(offer, 'ort')),
  });

/** Where one is needed: in the fields of the interface, or in the one line of the export. */
const readLocations = ({offer}: FreinetOffer): readonly Fields[] => {
  const {name, address = {}} = readPlace(textAt(offer, 'address'));
  const city = htmlToText(textAt(offer, 'ort'));
  const isCityOnly = name !== undefined && name === city;
  const location = compact({
    name: isCityOnly ? undefined : name,
    address: {...readAddress(offer), ...address},
    geo: readGeo(offer),
  });
  return Object.keys(location).length > 0 && Object.keys(location['address'] as object).length > 0
    ? [location]
    : [];
};

const readDescription = ({offer}: FreinetOffer, reader: FieldReader): string => {
  const {rest} = readTime(htmlToText(text(offer, 'time')));
  return paragraphs(
    reader.richOrPlain(text(offer, 'description')),
    rest && plainToRichText(`Zeitlicher Rahmen: ${rest}`),
  );
};

const readSeconds = (offer: Fields, field: string, reader: FieldReader): string | undefined => {
  const seconds = numberAt(offer, field) ?? 0;
  // Ten digits are seconds since 1970, from 2001 to 2286.
  return /^\d{10}$/.test(String(seconds)) ? reader.instant(seconds) : undefined;
};

const MAILBOX = /[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[a-z]{2,}/i;

const readApply = ({offer}: FreinetOffer, reader: FieldReader): Fields => {
  const contact = text(offer, 'contact');
  const [email] = MAILBOX.exec(htmlToText(contact)) ?? [];
  return compact({instructions: contact && reader.richOrPlain(contact), email});
};

/** The page of an offer at Freinet, where it is known of which agency it is. */
const readUrl = ({offer, agency}: FreinetOffer, reader: FieldReader): string | undefined => {
  const id = text(offer, 'id');
  if (agency === undefined || !/^\d+$/.test(id)) return undefined;
  return reader.link(
    `https://www.freinet-online.de/query/iframe/detail.php?agid=${agency}&styleid=1&frametyp=2&detail=${id}`,
  );
};

/** How many are sought; 0 says that none is any more. */
const personsSought = ({offer}: FreinetOffer): number | undefined =>
  readNumber(at(offer, 'anzahl_gesuche'), 'whole').value;

/** What of an offer becomes what of an opportunity. */
const offerFields: FieldTable<FreinetOffer> = {
  title: ({offer}) => htmlToText(text(offer, 'title')),
  url: readUrl,
  summary: ({offer}) => ownSummary(text(offer, 'summary'), text(offer, 'description')),
  description: readDescription,
  image: ({offer}, reader) => reader.imageOr(reader.image(textAt(offer, 'avatar'))),
  organization: ({organization}) => organization,
  causes: ({offer}, reader) => reader.sort(words(offer, 'causes'), 'causes'),
  activities: ({offer}, reader) => reader.sort(words(offer, 'activities'), 'activities'),
  targetGroups: ({offer}, reader) => reader.sort(words(offer, 'targetGroups'), 'targetGroups'),
  locations: readLocations,
  district: ({offer}, reader) =>
    reader.sort(
      words(offer, 'districts').filter((word) => !isAnywhere(word)),
      'districts',
    ),
  remote: ({offer}) => (words(offer, 'districts').some(isAnywhere) ? 'fully' : undefined),
  commitment: ({offer}) => readTime(htmlToText(text(offer, 'time'))).commitment,
  availability: ({offer}) => readTime(htmlToText(text(offer, 'time'))).availability,
  requirements: ({offer}) => knownOrText(linesOf(text(offer, 'requirements')), 'requirement'),
  benefits: ({offer}) => knownOrText(linesOf(text(offer, 'benefits')), 'benefit'),
  places: (offer) => (personsSought(offer) === 0 ? undefined : personsSought(offer)),
  status: (offer) => (personsSought(offer) === 0 ? 'filled' : undefined),
  accessibilityNote: ({offer}) => htmlToText(text(offer, 'accessibility')),
  apply: readApply,
  published: ({offer}, reader) => readSeconds(offer, 'erstellt', reader),
  updated: ({offer}, reader) => readSeconds(offer, 'bearbeitet', reader),
};

export const offerRecipe: Recipe<FreinetOffer> = {
  kind: 'opportunities',
  fields: offerFields,
  idOf: ({offer}, {title}) =>
    stableId({kind: 'opportunities', own: text(offer, 'id'), title, place: text(offer, 'facility')}),
};
