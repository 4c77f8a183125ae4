import {news, opportunities, organizations, resolveLink, type Organization} from '@mitmach/feed';
import {EventIndex, occurrenceOf, type Occurrence} from '@mitmach/logic';
import {structuredEvent, structuredNews, structuredOpportunity} from '@mitmach/logic/export';
import {said} from '../said.js';
import type {OutputContext} from './context.js';
import type {OutputFile} from './output-file.js';

const DAY = 86_400_000;

/** Search engines show what comes next; of a series they get so many days. */
const DAYS_AHEAD = 31;
/** The days of events that stand alone, past ones too. */
const ALL_TIME = {from: '0001-01-01', to: '9999-12-31'};

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Every event that stands alone, and the dates of each series in the days after the feed last changed. */
const occurrencesOf = ({feed, updated}: OutputContext): readonly Occurrence[] => {
  const singles = new EventIndex(feed, ({recurrence}) => recurrence === undefined).between(ALL_TIME);
  const series = new EventIndex(feed, ({recurrence}) => recurrence !== undefined);
  const ahead = {from: isoDay(updated), to: isoDay(updated + DAYS_AHEAD * DAY)};
  // Only what was worked out beforehand: a series that could not be has one date, its first.
  return [...singles, ...series.between(ahead)]
    .map((slot) => occurrenceOf(feed, slot))
    .filter((occurrence) => occurrence !== undefined);
};

const addressOf = ({address}: NonNullable<Organization['location']>): object | undefined => {
  if (!address) return undefined;
  const {street, postalCode, city, country} = address;
  return {
    '@type': 'PostalAddress',
    ...said({
      streetAddress: street,
      postalCode,
      addressLocality: city,
      addressCountry: country,
    }),
  };
};

const structuredOrganization = (organization: Organization, {feed, show}: OutputContext): object => {
  const {id, name, url, logo, contact = {}, location = {}, sameAs = []} = organization;
  const absolute = (link: string | undefined): string | undefined =>
    link === undefined ? undefined : resolveLink(link, feed.url);
  return {
    '@type': 'NGO',
    identifier: id,
    ...said({
      name: show(name),
      url: absolute(url),
      logo: absolute(logo?.url),
      description: show(organization.summary ?? ''),
      email: contact.email,
      telephone: contact.phone,
      address: addressOf(location),
      sameAs: sameAs.map(absolute).filter((link) => link !== undefined),
    }),
  };
};

/** The context is said once, for all. */
const withoutContext = (thing: object): object => ({...thing, '@context': undefined});

/**
 * Organizations, offers (JobPosting with `employmentType` VOLUNTEER), events and news as one JSON-LD document by
 * schema.org, `feed.jsonld`.
 */
export const linkedData = (context: OutputContext): OutputFile => {
  const {feed} = context;
  const things = [
    ...feed.select(organizations).map((one) => structuredOrganization(one, context)),
    ...feed.select(opportunities).map((one) => withoutContext(structuredOpportunity(one, context))),
    ...occurrencesOf(context).map((one) => withoutContext(structuredEvent(one, context))),
    ...feed.select(news).map((one) => withoutContext(structuredNews(one, context))),
  ];
  return {
    name: 'feed.jsonld',
    data: JSON.stringify({'@context': 'https://schema.org', '@graph': things}),
  };
};
