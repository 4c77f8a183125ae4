import {readPlace} from '../entries/addresses.js';
import type {FieldReader} from '../entries/field-reader.js';
import {compact} from '../entries/gathering.js';
import {namesAt, nodeId, typesOf, valueAt} from '../entries/linked-data.js';
import {at, isFields, listAt, numberAt, textAt, type Fields} from '../entries/untyped.js';

/* What all things of schema.org have in common. */

/** The language that a thing says it is in. */
export const languageOf = (thing: unknown): string | undefined => {
  const [language] = namesAt(thing, 'inLanguage');
  return language;
};

/** A text on one line, by its language. */
export const readLine = (thing: unknown, path: string, reader: FieldReader): unknown =>
  reader.localized(reader.lineOrPlain(valueAt(thing, path)), languageOf(thing));

/** A rich text, by its language. */
export const readText = (thing: unknown, path: string, reader: FieldReader): unknown =>
  reader.localized(reader.richOrPlain(valueAt(thing, path)), languageOf(thing));

export const readUrl = (thing: unknown, reader: FieldReader): string | undefined =>
  reader.link(
    valueAt(thing, 'url') || textAt(thing, 'mainEntityOfPage') || nodeId(at(thing, 'mainEntityOfPage')),
  );

/** An image is an address, an object, or a list of either: the first that has an address. */
export const readImage = (thing: unknown, path: string, reader: FieldReader): object | undefined => {
  const [image] = listAt(thing, path);
  const address = isFields(image)
    ? valueAt(image, 'url') || valueAt(image, 'contentUrl')
    : textAt({image}, 'image');
  const named = reader.image(address, valueAt(image, 'caption'));
  const size = {width: numberAt(image, 'width'), height: numberAt(image, 'height')};
  return reader.imageOr(named && {...named, ...compact(size)});
};

/** A PostalAddress, or a line of text. */
const readAddress = (thing: unknown): Fields => {
  const [address] = listAt(thing, 'address');
  if (!isFields(address)) return {...readPlace(textAt({address}, 'address'))};
  const country = valueAt(address, 'addressCountry');
  return compact({
    address: compact({
      street: valueAt(address, 'streetAddress'),
      postalCode: valueAt(address, 'postalCode'),
      city: valueAt(address, 'addressLocality'),
      country: country || namesAt(address, 'addressCountry')[0],
    }),
  });
};

/** A place with its name, address and coordinates; a text is read as a line of an address. */
export const readLocation = (place: unknown): Fields => {
  if (!isFields(place)) return {...readPlace(textAt({place}, 'place'))};
  const geo = at(place, 'geo');
  const [lat, lon] = [numberAt(geo, 'latitude'), numberAt(geo, 'longitude')];
  const name = valueAt(place, 'name');
  return compact({
    ...readAddress(place),
    ...(name && {name}),
    geo: lat !== undefined && lon !== undefined ? {lat, lon} : undefined,
  });
};

/** Texts separated by commas, or a list of them. */
export const readKeywords = (thing: unknown, path: string): readonly string[] =>
  namesAt(thing, path).flatMap((words) => words.split(',').map((word) => word.trim()));

const EVENT = /(Event|Festival|Hackathon)$/;
const NEWS =
  /^(NewsArticle|ReportageNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|AnalysisNewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;
const ORGANIZATION =
  /^(Organization|NGO|.*Organization|Corporation|SportsClub|SportsTeam|PerformingGroup|MusicGroup|TheaterGroup|DanceGroup|LibrarySystem|Library|LocalBusiness|CivicStructure|School|Preschool|.*School|CollegeOrUniversity|Consortium|Project|ResearchProject|PoliticalParty)$/;

export type ThingKind = 'events' | 'news' | 'organizations';

/** What a thing becomes; undefined for what is neither an event nor news nor an organization. */
export const kindOf = (thing: unknown): ThingKind | undefined => {
  const types = typesOf(thing);
  if (types.some((type) => EVENT.test(type))) return 'events';
  if (types.some((type) => NEWS.test(type))) return 'news';
  return types.some((type) => ORGANIZATION.test(type)) ? 'organizations' : undefined;
};
