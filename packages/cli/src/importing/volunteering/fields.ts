import {readPlace} from '../entries/addresses.js';
import type {FieldReader} from '../entries/field-reader.js';
import {compact, type FieldTable, type Recipe} from '../entries/gathering.js';
import {localName, nodeId, valueAt} from '../entries/linked-data.js';
import {paragraphs, readTime} from '../entries/opportunity-texts.js';
import {at, isFields, isTrueAt, listAt, numberAt, textAt, textsAt, type Fields} from '../entries/untyped.js';
import {plainToRichText} from '../html.js';
import {stableId} from '../ids.js';
import {readNumber} from '../values/numbers.js';
import type {VolunteerRole} from './roles.js';

/** `EmpathyAndCompassion` → `Empathy And Compassion`. */
const wordsOf = (concept: string): string =>
  localName(concept)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .trim();

const conceptsAt = (node: unknown, path: string): readonly string[] =>
  listAt(node, path).map((concept) =>
    isFields(concept) ? nodeId(concept) || valueAt(concept, 'label') : textAt({concept}, 'concept'),
  );

/** What the feed knows of the requirements and rewards of the standard. */
const KNOWN: Readonly<Record<string, string>> = {
  DBSCheck: 'police-certificate',
  TrainingRequired: 'training',
  DrivingLicence: 'driving-licence',
  References: 'references',
  ReferencesRequired: 'references',
  TrainingProvided: 'training',
  ExpensesReimbursed: 'expenses',
  ExpensesPaid: 'expenses',
  Certificate: 'certificate',
  Mentoring: 'mentoring',
};

/** Concepts are named in English, whatever the language of the texts. */
const knownOrEnglish = (node: unknown, path: string, reader: FieldReader): readonly unknown[] =>
  conceptsAt(node, path).map(
    (concept) => KNOWN[localName(concept)] ?? reader.localized(wordsOf(concept), 'en'),
  );

const SLOT = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*?day(Morning|Afternoon|Evening)$/;

const slotOf = (time: string): string | undefined => {
  const [, day, part] = SLOT.exec(localName(time)) ?? [];
  return day && part ? `${day}-${part}`.toLowerCase() : undefined;
};

const sessions = (activity: unknown): readonly unknown[] => listAt(activity, 'session');

/** Times that are none of the 21 slots of a week have a label. */
const otherTimes = (activity: unknown): readonly string[] =>
  sessions(activity)
    .flatMap((session) => listAt(session, 'time'))
    .filter(isFields)
    .map((time) => valueAt(time, 'rdfs:label') || valueAt(time, 'label'))
    .filter((label) => label !== '');

const readAvailability = (activity: unknown): readonly string[] => [
  ...new Set(
    sessions(activity)
      .flatMap((session) => conceptsAt(session, 'time'))
      .map(slotOf)
      .filter((slot) => slot !== undefined),
  ),
];

const timeText = ({role, activity}: VolunteerRole): string =>
  [valueAt(role, 'commitment'), ...otherTimes(activity)].filter((text) => text !== '').join(', ');

const readLocation = (location: unknown): Fields => {
  const {name: line, address} = readPlace(valueAt(location, 'address'));
  const [lat, lon] = [numberAt(location, 'latitude'), numberAt(location, 'longitude')];
  const name = valueAt(location, 'name');
  return compact({
    name: name || line,
    // An address that cannot be taken apart stays a line.
    address: address ?? (name && line ? {street: line} : undefined),
    geo: lat !== undefined && lon !== undefined ? {lat, lon} : undefined,
  });
};

const readLocations = (activity: unknown): readonly Fields[] => {
  const locations = sessions(activity)
    .flatMap((session) => listAt(session, 'location'))
    .map(readLocation)
    .filter((location) => Object.keys(location).length > 0);
  return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()];
};

const readRemote = ({role, activity}: VolunteerRole): string | undefined => {
  const allowed = at(role, 'allowsRemoteParticipation') ?? at(activity, 'allowsRemoteParticipation');
  if (allowed === undefined) return undefined;
  if (!isTrueAt({allowed}, 'allowed')) return 'no';
  return readLocations(activity).length > 0 ? 'partly' : 'fully';
};

const readDescription = ({role, activity}: VolunteerRole, reader: FieldReader): string => {
  const {rest} = readTime(timeText({role, activity} as VolunteerRole));
  const texts = [valueAt(activity, 'description'), valueAt(role, 'description')];
  return paragraphs(...texts.map((text) => reader.richOrPlain(text)), plainToRichText(rest));
};

const readAge = (role: Fields, field: string): number | undefined =>
  readNumber(at(role, field), 'whole').value;

/** The standard tells about accessibility in concepts that claim nothing, but for animals. */
const otherAccessibility = (role: Fields): readonly string[] =>
  conceptsAt(role, 'accessibility').filter((concept) => localName(concept) !== 'ServiceAnimals');

/** What of a role and its activity becomes what of an opportunity. */
const roleFields: FieldTable<VolunteerRole> = {
  title: ({role, activity}, reader) =>
    reader.lineOrPlain(valueAt(role, 'title') || valueAt(activity, 'title')),
  description: readDescription,
  image: ({activity}, reader) => reader.imageOr(reader.image(valueAt(activity, 'image'))),
  organization: ({organization}) =>
    organization ? nodeId(organization) || organizationId(organization) : undefined,
  causes: ({organization}, reader) => reader.sort(conceptsAt(organization, 'cause').map(wordsOf), 'causes'),
  commitment: (entry) => readTime(timeText(entry)).commitment,
  availability: ({activity}) => readAvailability(activity),
  locations: ({activity}) => readLocations(activity),
  remote: readRemote,
  minimumAge: ({role}) => readAge(role, 'minimumAge'),
  maximumAge: ({role}) => readAge(role, 'maximumAge'),
  requirements: ({role}, reader) => knownOrEnglish(role, 'requirement', reader),
  benefits: ({role}, reader) => knownOrEnglish(role, 'reward', reader),
  skills: ({role}, reader) =>
    conceptsAt(role, 'skill').map((skill) => reader.localized(wordsOf(skill), 'en')),
  accessibility: ({role}) =>
    otherAccessibility(role).length < conceptsAt(role, 'accessibility').length ? ['assistance-dog'] : [],
  accessibilityNote: ({role}, reader) =>
    reader.localized(otherAccessibility(role).map(wordsOf).join(', '), 'en'),
  apply: ({role}, reader) => compact({url: reader.link(valueAt(role, 'applyLink'))}),
  emergency: ({activity}) => isTrueAt(activity, 'requiresEmergencyParticipation') || undefined,
  validFrom: ({activity}, reader) =>
    reader.date(valueAt(activity, 'publishStart') || valueAt(activity, 'publishStartDate')),
  validThrough: ({activity}, reader) =>
    reader.date(valueAt(activity, 'publishEnd') || valueAt(activity, 'publishEndDate')),
};

/** What of an organization becomes what of one of the feed. */
const organizationFields: FieldTable<Fields> = {
  name: (organization, reader) => reader.lineOrPlain(valueAt(organization, 'name')),
  url: (organization, reader) => reader.link(valueAt(organization, 'website')),
  description: (organization, reader) => reader.richOrPlain(valueAt(organization, 'description')),
  logo: (organization, reader) => reader.image(valueAt(organization, 'image')),
  causes: (organization, reader) => reader.sort(conceptsAt(organization, 'cause').map(wordsOf), 'causes'),
  registrationNumber: (organization) =>
    textAt(organization, 'charityNumber') ||
    textsAt(organization, 'charityRegistration.0.registrationNumber')[0],
};

const organizationId = (organization: Fields): string =>
  stableId({kind: 'organizations', own: nodeId(organization), title: valueAt(organization, 'name')});

/** An activity has one id, and its roles rarely have any: theirs are made of it and their titles. */
const roleId = ({role, activity, organization, isOneOfMany}: VolunteerRole, title: unknown): string => {
  const id = nodeId(activity);
  const own = nodeId(role) || (isOneOfMany && id ? '' : id);
  const place = id || (organization ? organizationId(organization) : '');
  return stableId({kind: 'opportunities', own, title, place});
};

export const roleRecipe: Recipe<VolunteerRole> = {
  kind: 'opportunities',
  fields: roleFields,
  idOf: (entry, {title}) => roleId(entry, title),
};

export const organizationRecipe: Recipe<Fields> = {
  kind: 'organizations',
  fields: organizationFields,
  idOf: organizationId,
};
