import type {Opportunity} from '@mitmach/feed';
import {dateTimeFormat, numberFormat} from '@mitmach/logic';
import {lineOf, placeLines, rowOf, type DetailRow, type MaybeLine} from '@mitmach/ui';
import {commitmentOf} from '../offer.model.js';
import {groupLabel} from '../values/index.js';
import {availabilityTexts} from './availability.model.js';
import type {OpenedContext} from './opened-context.js';

type Rows = readonly DetailRow[];

const line = (text: string | undefined): MaybeLine => (text === undefined ? undefined : {text: {text}});

const longDate = {dateStyle: 'long', timeZone: 'UTC'} as const;

/** A day (ISO date) in words. */
export const dateInWords = (day: string, {locale}: OpenedContext): string =>
  dateTimeFormat(locale.tag, longDate).format(Date.parse(day));

const effortRows = (offer: Opportunity, context: OpenedContext): Rows => {
  const {t} = context.locale;
  const {months, note} = offer.commitment ?? {};
  const shownNote = lineOf(note, context);
  return rowOf('effort', t('openedEffort'), [
    line(commitmentOf(offer, context)),
    months === undefined ? undefined : line(t('openedMonths', {count: months})),
    shownNote && {...shownNote, isQuiet: true},
  ]);
};

const whenRows = (offer: Opportunity, {locale}: OpenedContext): Rows =>
  rowOf('when', groupLabel('availability', locale), availabilityTexts(offer, locale).map(line));

const spanText = (
  {startDate: start, endDate: end}: Opportunity,
  context: OpenedContext,
): string | undefined => {
  const {t, tag} = context.locale;
  if (start === undefined) {
    return end === undefined ? undefined : t('openedUntil', {date: dateInWords(end, context)});
  }
  if (end === undefined) return t('openedFrom', {date: dateInWords(start, context)});
  // What ends before it begins is a mistake of which the beginning is the better half.
  return end < start
    ? dateInWords(start, context)
    : dateTimeFormat(tag, longDate).formatRange(Date.parse(start), Date.parse(end));
};

const spanRows = (offer: Opportunity, context: OpenedContext): Rows => {
  const {t} = context.locale;
  const isDay = offer.startDate !== undefined && offer.startDate === offer.endDate;
  return rowOf('span', t(isDay ? 'openedDate' : 'openedPeriod'), [line(spanText(offer, context))]);
};

const distanceLine = ({distance, locale}: OpenedContext): MaybeLine => {
  if (distance === undefined) return undefined;
  const digits = distance < 10 ? 1 : 0;
  const text = numberFormat(locale.tag, {maximumFractionDigits: digits}).format(distance);
  return {text: {text: locale.t('kilometres', {distance: text})}, isQuiet: true};
};

const remoteLine = ({remote}: Opportunity, {locale: {t}}: OpenedContext): MaybeLine => {
  if (remote === 'fully') return line(t('remoteFully'));
  return remote === 'partly' ? line(t('remotePartly')) : undefined;
};

const whereRows = (offer: Opportunity, context: OpenedContext): Rows => {
  const places = (offer.locations ?? []).map((location) =>
    placeLines(location, context).filter((each) => each !== undefined && each.text.text !== ''),
  );
  const remote = remoteLine(offer, context);
  const apart = [...places, [remote]].flatMap((lines) =>
    lines.map((each, index) => (each && index === 0 ? {...each, isApart: true} : each)),
  );
  return rowOf('where', context.locale.t('detailWhere'), [...apart, distanceLine(context)]);
};

const placesText = ({places, placesLeft}: Opportunity, {t}: OpenedContext['locale']): string | undefined => {
  if (placesLeft === undefined) {
    return places === undefined ? undefined : t('detailCapacity', {count: places});
  }
  return places === undefined || places < placesLeft
    ? t('openedPlacesLeft', {count: placesLeft})
    : t('detailPlacesLeft', {count: placesLeft, capacity: places});
};

const placesRows = (offer: Opportunity, {locale}: OpenedContext): Rows => {
  const text = offer.placesLeft === 0 ? locale.t('openedFull') : placesText(offer, locale);
  return rowOf('places', locale.t('detailPlaces'), [line(text)]);
};

const deadlineRows = ({applicationDeadline: day}: Opportunity, context: OpenedContext): Rows =>
  rowOf('deadline', context.locale.t('openedDeadline'), [
    day === undefined
      ? undefined
      : {text: {text: dateInWords(day, context)}, machine: day, isOff: day < context.today},
  ]);

/** What decides whether one can help: how much time it takes, when, where, for how many, until when to apply. */
export const factRows = (offer: Opportunity, context: OpenedContext): Rows =>
  [effortRows, whenRows, spanRows, whereRows, placesRows, deadlineRows].flatMap((rows) =>
    rows(offer, context),
  );
