import type {FieldReader} from './entries/field-reader.js';
import {compact, type FieldTable, type Gathering, type Recipe} from './entries/gathering.js';
import {gatherJson} from './entries/gather-json.js';
import {knownOrText, paragraphs, readTime} from './entries/opportunity-texts.js';
import {readPlace} from './entries/addresses.js';
import {shortly} from './entries/refusal.js';
import {
  at,
  firstTextAt,
  isFields,
  isTrueAt,
  listAt,
  numberAt,
  textAt,
  textsAt,
  type Fields,
} from './entries/untyped.js';
import {parseUrl} from './entries/urls.js';
import {plainToRichText} from './html.js';
import {stableId} from './ids.js';
import type {Importer, SourceData} from './importer.js';
import {readNumber} from './values/numbers.js';

const REMOTE: Readonly<Record<string, string>> = {no: 'no', local: 'no', possible: 'partly', full: 'fully'};

const missionId = (mission: unknown): string =>
  stableId({
    kind: 'opportunities',
    own: firstTextAt(mission, '_id', 'id', 'clientId'),
    title: textAt(mission, 'title'),
    place: textAt(mission, 'organizationName'),
  });

const organizationId = (mission: unknown): string =>
  stableId({
    kind: 'organizations',
    own: firstTextAt(mission, 'organizationId', 'organizationClientId'),
    title: textAt(mission, 'organizationName'),
  });

const readLocation = (address: unknown): Fields => {
  const [lat, lon] = [numberAt(address, 'location.lat'), numberAt(address, 'location.lon')];
  return compact({
    address: compact({
      street: textAt(address, 'street') || textAt(address, 'address'),
      postalCode: textAt(address, 'postalCode'),
      city: textAt(address, 'city'),
      country: textAt(address, 'country'),
    }),
    geo: lat !== undefined && lon !== undefined ? {lat, lon} : undefined,
  });
};

/** Older answers have one place, in the mission itself. */
const readLocations = (mission: unknown): readonly Fields[] => {
  const addresses = listAt(mission, 'addresses');
  return (addresses.length > 0 ? addresses : [mission])
    .map(readLocation)
    .filter((location) => Object.keys(location).length > 0);
};

const readDescription = (mission: unknown, reader: FieldReader): string => {
  const html = textAt(mission, 'descriptionHtml');
  const tasks = textsAt(mission, 'tasks').map((task) => `- ${task}`);
  const {rest} = readTime(textAt(mission, 'schedule'));
  return paragraphs(
    html ? reader.rich(html) : reader.richOrPlain(textAt(mission, 'description')),
    plainToRichText(tasks.join('\n')),
    plainToRichText(rest),
  );
};

/** What of a mission becomes what of an opportunity. */
const missionFields: FieldTable<unknown> = {
  title: (mission, reader) => reader.lineOrPlain(textAt(mission, 'title')),
  description: readDescription,
  image: (mission, reader) => reader.imageOr(reader.image(textAt(mission, 'image'))),
  organization: (mission) => (textAt(mission, 'organizationName') ? organizationId(mission) : undefined),
  causes: (mission, reader) => reader.sort(textsAt(mission, 'domain'), 'causes'),
  activities: (mission, reader) =>
    reader.sort([...textsAt(mission, 'activities'), ...textsAt(mission, 'activity')], 'activities'),
  targetGroups: (mission, reader) => reader.sort(textsAt(mission, 'audience'), 'targetGroups'),
  keywords: (mission, reader) => reader.sortKnown(textsAt(mission, 'tags')),
  requirements: (mission) => knownOrText(textsAt(mission, 'requirements'), 'requirement'),
  skills: (mission) => [...textsAt(mission, 'softSkills'), ...textsAt(mission, 'romeSkills')],
  benefits: (mission) => ((numberAt(mission, 'compensationAmount') ?? 0) > 0 ? ['allowance'] : []),
  remote: (mission) => REMOTE[textAt(mission, 'remote')],
  commitment: (mission) => readTime(textAt(mission, 'schedule')).commitment,
  availability: (mission) => readTime(textAt(mission, 'schedule')).availability,
  startDate: (mission, reader) => reader.date(at(mission, 'startAt')),
  endDate: (mission, reader) => reader.date(at(mission, 'endAt')),
  places: (mission) => readNumber(at(mission, 'places'), 'whole').value,
  locations: readLocations,
  suitableFor: (mission) => (isTrueAt(mission, 'openToMinors') ? ['minors'] : []),
  accessibility: (mission) => (isTrueAt(mission, 'reducedMobilityAccessible') ? ['wheelchair'] : []),
  apply: (mission, reader) => compact({url: reader.link(textAt(mission, 'applicationUrl'))}),
  published: (mission, reader) => reader.instant(at(mission, 'postedAt')),
  updated: (mission, reader) => reader.instant(at(mission, 'updatedAt')),
};

const missionRecipe: Recipe<unknown> = {kind: 'opportunities', fields: missionFields, idOf: missionId};

/** What of a mission becomes what of the organization that it is of. */
const organizationFields: FieldTable<unknown> = {
  name: (mission, reader) => reader.lineOrPlain(textAt(mission, 'organizationName')),
  description: (mission, reader) => reader.richOrPlain(textAt(mission, 'organizationDescription')),
  url: (mission, reader) => reader.link(textAt(mission, 'organizationUrl')),
  logo: (mission, reader) => reader.image(textAt(mission, 'organizationLogo')),
  legalForm: (mission) => textAt(mission, 'organizationStatusJuridique'),
  registrationNumber: (mission) =>
    firstTextAt(mission, 'organizationRNA', 'organizationSiren', 'organizationSiret'),
  location: (mission) => {
    const {name, address = {}} = readPlace(textAt(mission, 'organizationFullAddress'));
    const fields = {
      postalCode: textAt(mission, 'organizationPostCode'),
      city: textAt(mission, 'organizationCity'),
      street: name,
    };
    return compact({address: compact({...compact(fields), ...address})});
  },
};

const organizationRecipe: Recipe<unknown> = {
  kind: 'organizations',
  fields: organizationFields,
  idOf: organizationId,
};

const isGone = (mission: unknown): boolean =>
  textAt(mission, 'deletedAt') !== '' || isTrueAt(mission, 'deleted');

interface Missions {
  readonly gathering: Gathering;
  /** Ids of the organizations that are there already. */
  readonly organizations: Set<string>;
}

const addMission = (mission: unknown, path: string, {gathering, organizations}: Missions): void => {
  const item = shortly(textAt(mission, 'title'));
  const place = {path, ...(item && {item})};
  if (isGone(mission)) {
    gathering.deleted.push({kind: 'opportunities', id: missionId(mission)});
    return;
  }
  if (/^refused$/i.test(textAt(mission, 'statusCode'))) {
    gathering.lose('passed-over', place, {detail: 'REFUSED'});
    return;
  }
  const id = organizationId(mission);
  if (textAt(mission, 'organizationName') && !organizations.has(id)) {
    organizations.add(id);
    gathering.add(organizationRecipe, mission, {place});
  }
  gathering.add(missionRecipe, mission, {place});
};

/** The address of the next part of an answer that has more than it gives at once. */
const nextPart = (document: unknown, {url}: SourceData, count: number): string | undefined => {
  const [total, skip] = [numberAt(document, 'total') ?? 0, numberAt(document, 'skip') ?? 0];
  const next = parseUrl(url);
  if (!next || count === 0 || skip + count >= total) return undefined;
  next.searchParams.set('skip', String(skip + count));
  return next.href;
};

/**
 * Imports missions of API Engagement as opportunities, and whom they are of as organizations; missions that were deleted
 * are told as gone.
 * @see https://doc.api-engagement.beta.gouv.fr/
 */
export const importApiEngagement: Importer = (data, options) =>
  gatherJson({data, options, format: 'API Engagement'}, (document, gathering) => {
    const missions = [document, at(document, 'data'), at(document, 'missions')].find(Array.isArray);
    const single = at(document, 'data');
    const list = missions ?? (isFields(single) ? [single] : undefined);
    if (!list) return false;
    const context = {gathering, organizations: new Set<string>()};
    list.filter(isFields).forEach((mission, index) => addMission(mission, `data[${index}]`, context));
    const next = nextPart(document, data, list.length);
    if (next !== undefined) gathering.next.push(next);
    return true;
  });
