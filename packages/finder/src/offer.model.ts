import {organizations, type Feed, type Localized, type Opportunity} from '@mitmach/feed';
import {dateTimeFormat, numberFormat} from '@mitmach/logic';
import {distanceTo, freshnessOf, type Point} from '@mitmach/logic/opportunities';
import type {ShownText} from '@mitmach/ui';
import {excerptOf} from './excerpt.js';
import type {FinderKey} from './finder.catalogue.js';
import type {FinderContext} from './finder-context.js';

/** A word on an offer that decides whether one reads on. */
interface Badge {
  readonly kind: 'urgent' | 'plain';
  readonly text: string;
}

/** An offer as the results show it. */
export interface OfferEntry {
  readonly id: string;
  readonly offer: Opportunity;
  readonly title: ShownText;
  readonly organization: ShownText | undefined;
  /** District or place; "from home" is a badge. */
  readonly place: ShownText | undefined;
  /** "2.3 km away", where somebody asked. */
  readonly distance: string | undefined;
  /** What it is about, in a sentence or two. */
  readonly summary: ShownText | undefined;
  /** How much time it takes, and until when one can apply. */
  readonly facts: readonly string[];
  readonly badges: readonly Badge[];
  /** When somebody last checked it. */
  readonly freshness: {readonly text: string; readonly isStale: boolean} | undefined;
}

type Commitment = NonNullable<Opportunity['commitment']>;

const kindKeys = {
  'one-off': 'kindOneOff',
  occasional: 'kindOccasional',
  regular: 'kindRegular',
  flexible: 'kindFlexible',
} as const satisfies Record<Commitment['kind'], FinderKey>;

const hoursKeys = {week: 'hoursWeek', month: 'hoursMonth', once: 'hoursOnce'} as const;

const medium: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'short', year: 'numeric'};

const dateIn = (day: string, {locale}: FinderContext): string =>
  dateTimeFormat(locale.tag, {...medium, timeZone: 'UTC'}).format(Date.parse(day));

const instantIn = (instant: string, {feed, locale}: FinderContext): string =>
  dateTimeFormat(locale.tag, {...medium, timeZone: feed.envelope.timeZone}).format(Date.parse(instant));

/** How often and how long: "Regular, 3 hours a week". */
export const commitmentOf = (
  {commitment}: Opportunity,
  {locale: {t, direction}}: FinderContext,
): string | undefined => {
  if (!commitment) return undefined;
  const {kind, hours, per} = commitment;
  const words = [t(kindKeys[kind])];
  if (hours !== undefined) words.push(t(hoursKeys[per ?? 'once'], {count: hours}));
  return words.join(direction === 'rtl' ? '، ' : ', ');
};

/** The day on which it is, or from which on it is needed. */
const startOf = ({startDate, endDate}: Opportunity, context: FinderContext): string | undefined => {
  if (startDate === undefined || startDate < context.today) return undefined;
  return context.locale.t(startDate === endDate ? 'onDay' : 'fromDay', {date: dateIn(startDate, context)});
};

const deadlineOf = ({applicationDeadline: date}: Opportunity, context: FinderContext): string | undefined =>
  date === undefined ? undefined : context.locale.t('until', {date: dateIn(date, context)});

/** Which language of the feed is not needed, where the offer says so. */
const isWithoutLanguage = ({languageSkills = []}: Opportunity, language: string): boolean =>
  languageSkills.some((skill) => skill.language === language && skill.level === 'none');

const badgesOf = (offer: Opportunity, {feed, locale}: FinderContext): readonly Badge[] => {
  const {urgent, emergency, remote, accessibility = []} = offer;
  const {language} = feed.envelope;
  const badges: Badge[] = [];
  const add = (text: string, kind: Badge['kind'] = 'plain'): number => badges.push({kind, text});
  if (urgent || emergency) add(locale.t('urgent'), 'urgent');
  if (remote === 'fully') add(locale.t('remoteFully'));
  if (remote === 'partly') add(locale.t('remotePartly'));
  if (isWithoutLanguage(offer, language)) {
    add(locale.t('noGermanNeeded', {language: locale.nameOfLanguage(language)}));
  }
  if (accessibility.includes('wheelchair')) add(locale.t('barrierFree'));
  return badges;
};

const freshnessIn = (offer: Opportunity, context: FinderContext): OfferEntry['freshness'] => {
  const freshness = freshnessOf(offer, context.now);
  if (!freshness || (freshness.by !== 'verified' && !freshness.isStale)) return undefined;
  const {isStale, at} = freshness;
  const date = instantIn(at, context);
  return {text: context.locale.t(isStale ? 'staleSince' : 'checkedOn', {date}), isStale};
};

const districtIn = (id: string | undefined, {envelope}: Feed): Localized | undefined =>
  envelope.vocabularies?.districts?.find((term) => term.id === id)?.label ?? id;

const placeOf = ({locations = []}: Opportunity, {feed, locale}: FinderContext): ShownText | undefined => {
  const [{district, name: hall, address} = {}] = locations;
  const name = districtIn(district, feed) ?? hall ?? address?.city;
  return name === undefined ? undefined : locale.show(name, feed.envelope.language);
};

const organizationOf = (
  {organization: id}: Opportunity,
  {feed, locale}: FinderContext,
): ShownText | undefined => {
  if (id === undefined) return undefined;
  const name = feed.find(organizations, id)?.name;
  return name === undefined ? {text: id} : locale.show(name, feed.envelope.language);
};

const distanceOf = (
  offer: Opportunity,
  from: Point | undefined,
  {feed, locale}: FinderContext,
): string | undefined => {
  const kilometres = from && distanceTo(offer, from, feed.envelope.places);
  if (kilometres === undefined) return undefined;
  const digits = kilometres < 10 ? 1 : 0;
  const distance = numberFormat(locale.tag, {maximumFractionDigits: digits}).format(kilometres);
  return locale.t('kilometres', {distance});
};

/** The offer's own summary, else the beginning of its description; for readers of simple language of the text in theirs. */
const summaryOf = (
  {summary, description, plainLanguage}: Opportunity,
  {feed, locale}: FinderContext,
): ShownText | undefined => {
  const {language} = feed.envelope;
  const plain = locale.showPlainly(plainLanguage, language);
  if (summary !== undefined && !plain) return locale.show(summary, language);
  const shown = plain ?? (description === undefined ? undefined : locale.show(description, language));
  return shown && {...shown, text: excerptOf(shown.text)};
};

/**
 * An offer for a list.
 * @param from where distances are measured from
 */
export const offerEntry = (offer: Opportunity, context: FinderContext, from?: Point): OfferEntry => {
  const {feed, locale} = context;
  const {id, title} = offer;
  const facts = [commitmentOf(offer, context), startOf(offer, context), deadlineOf(offer, context)];
  return {
    id,
    offer,
    title: locale.show(title, feed.envelope.language),
    organization: organizationOf(offer, context),
    place: placeOf(offer, context),
    distance: distanceOf(offer, from, context),
    summary: summaryOf(offer, context),
    facts: facts.filter((fact) => fact !== undefined),
    badges: badgesOf(offer, context),
    freshness: freshnessIn(offer, context),
  };
};
