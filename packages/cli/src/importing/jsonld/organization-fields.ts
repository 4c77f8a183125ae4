import type {FieldReader} from '../entries/field-reader.js';
import {compact, type FieldTable, type Recipe} from '../entries/gathering.js';
import {namesAt, nodeId, valueAt} from '../entries/linked-data.js';
import {at, isFields, textsAt, type Fields} from '../entries/untyped.js';
import {stableId} from '../ids.js';
import {readEmail, readPhone} from '../values/links.js';
import {readImage, readLine, readLocation, readText, readUrl} from './thing-fields.js';

const readContact = (organization: unknown): Fields => {
  const point = at(organization, 'contactPoint.0') ?? at(organization, 'contactPoint');
  return compact({
    name: valueAt(point, 'name'),
    role: valueAt(point, 'contactType'),
    email: readEmail(valueAt(organization, 'email') || valueAt(point, 'email')).value,
    phone: readPhone(valueAt(organization, 'telephone') || valueAt(point, 'telephone')).value,
  });
};

const readPlaceOf = (organization: unknown): Fields => {
  const place = at(organization, 'location') ?? organization;
  const {address, geo} = readLocation(isFields(place) ? place : {address: place});
  return compact({address, geo});
};

const readLinks = (organization: unknown, reader: FieldReader): readonly string[] =>
  textsAt(organization, 'sameAs')
    .map((address) => reader.link(address))
    .filter((address) => address !== undefined);

/** What of an Organization becomes what of an organization. */
const organizationFields: FieldTable<Fields> = {
  name: (organization, reader) =>
    readLine(organization, valueAt(organization, 'name') ? 'name' : 'legalName', reader),
  url: readUrl,
  description: (organization, reader) => readText(organization, 'description', reader),
  logo: (organization, reader) => readImage(organization, 'logo', reader),
  image: (organization, reader) => readImage(organization, 'image', reader),
  contact: readContact,
  location: readPlaceOf,
  openingHours: (organization) => textsAt(organization, 'openingHours').join(', '),
  languages: (organization, reader) => reader.languages(namesAt(organization, 'knowsLanguage')),
  sameAs: readLinks,
};

export const organizationRecipe: Recipe<Fields> = {
  kind: 'organizations',
  fields: organizationFields,
  idOf: (organization, {name}) => stableId({kind: 'organizations', own: nodeId(organization), title: name}),
};
