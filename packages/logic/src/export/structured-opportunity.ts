import type {Localized, Opportunity} from '@mitmach/feed';
import {pointIn} from '../opportunities/distance.js';
import {fixedValues} from '../opportunities/fixed-values.js';
import {webAddress, type EventContext} from './event-details.js';
import type {Json, JsonObject} from './structured-event.js';
import {known, organizationOf, placeOf, plainWords, thing} from './structured-thing.js';

/** How the texts of an offer are to be shown, and what its known values are called. */
export interface OpportunityContext extends EventContext {
  /** The words for a value such as `police-certificate`; what has none is left out. */
  readonly nameOf?: (value: string) => string | undefined;
}

const placesOf = (offer: Opportunity, context: OpportunityContext): Json | undefined => {
  // Done from anywhere: the place is that of the organization, where nobody has to go.
  if (offer.remote === 'fully') return undefined;
  const places = (offer.locations ?? [])
    // 0/0 stands for "not known".
    .map(({geo, ...place}) => placeOf({...place, ...(geo && pointIn(geo) && {geo})}, context))
    .filter((place) => place !== undefined);
  return places.length > 1 ? places : places[0];
};

const contactOf = ({apply = {}}: Opportunity, {show, feed}: OpportunityContext): JsonObject | undefined =>
  thing('ContactPoint', {
    name: apply.name && show(apply.name),
    email: apply.email,
    telephone: apply.phone,
    url: webAddress(apply.url, feed),
    availableLanguage: apply.languages,
  });

const knownValues: readonly Localized[] = [...fixedValues.requirements, ...fixedValues.benefits];

/** Known values by their names, texts of the publisher's own as they are. */
const wordsFor = (values: readonly Localized[] = [], {show, nameOf}: OpportunityContext): string =>
  values
    .map((value) =>
      typeof value === 'string' && knownValues.includes(value) ? nameOf?.(value) : show(value),
    )
    .filter(Boolean)
    .join(', ');

/**
 * An offer as JSON-LD (https://schema.org/JobPosting with `employmentType` VOLUNTEER), ready for `JSON.stringify`. It is
 * valid through the deadline, else through the last day that the feed shows it. Links and images are absolute. What the
 * feed does not say is not there.
 */
export const structuredOpportunity = (offer: Opportunity, context: OpportunityContext): JsonObject => {
  const {show, feed} = context;
  const {commitment = {}}: {commitment?: {note?: Localized | undefined} | undefined} = offer;
  return known({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: show(offer.title),
    description: plainWords(offer, context),
    identifier: thing('PropertyValue', {value: offer.id}),
    datePosted: offer.published,
    validThrough: offer.applicationDeadline ?? offer.validThrough,
    employmentType: 'VOLUNTEER',
    hiringOrganization: organizationOf(offer.organization, context),
    jobLocation: placesOf(offer, context),
    jobLocationType: offer.remote === 'fully' ? 'TELECOMMUTE' : undefined,
    jobStartDate: offer.startDate,
    workHours: commitment.note && show(commitment.note),
    totalJobOpenings: offer.placesLeft ?? offer.places,
    qualifications: wordsFor(offer.requirements, context),
    skills: (offer.skills ?? []).map(show).join(', '),
    jobBenefits: wordsFor(offer.benefits, context),
    applicationContact: contactOf(offer, context),
    image: webAddress(offer.image?.url, feed),
    url: webAddress(offer.url, feed),
  });
};
