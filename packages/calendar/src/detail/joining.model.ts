import type {FeedEvent} from '@mitmach/feed';
import {numberFormat} from '@mitmach/logic';
import {mailLink, rowOf, subjectOf, webLink, type MaybeLine} from '@mitmach/ui';
import {wallClockNow, type EventEntry} from '../entry.model.js';
import {shortDateAndTime} from '../event-words.js';
import type {DetailContext, DetailLocale, DetailRow} from './detail-row.js';

/** The way to register, for the button. */
export interface RegisterAction {
  readonly href: string;
  readonly label: string;
}

const line = (text: string): MaybeLine => ({text: {text}});

/** An amount with its currency (ISO 4217), cents only where there are some; without a currency the number alone. */
const money = (amount: number, currency: string | undefined, {tag}: DetailLocale): string => {
  if (currency === undefined || !/^[A-Za-z]{3}$/.test(currency)) {
    return [numberFormat(tag).format(amount), currency].filter(Boolean).join(' ');
  }
  const digits = Number.isInteger(amount) ? {minimumFractionDigits: 0, maximumFractionDigits: 0} : {};
  return numberFormat(tag, {style: 'currency', currency, ...digits}).format(amount);
};

const amountOf = ({free, price}: FeedEvent, locale: DetailLocale): string | undefined => {
  const {amount, currency} = price ?? {};
  if (amount !== undefined && amount > 0) return money(amount, currency, locale);
  if (free || amount === 0) return locale.t('free');
  return free === false && price?.note === undefined ? locale.t('detailNotFree') : undefined;
};

/** What it costs. */
export const priceRows = (
  {occurrence: {event}}: EventEntry,
  {feed, locale}: DetailContext,
): readonly DetailRow[] => {
  const amount = amountOf(event, locale);
  const note = event.price?.note;
  const shownNote = note === undefined ? undefined : locale.show(note, feed.envelope.language);
  return rowOf('price', locale.t('detailPrice'), [
    amount === undefined ? undefined : line(amount),
    shownNote && {text: shownNote, isQuiet: amount !== undefined},
  ]);
};

/** A registration that is of use now: the event is still to come and takes place. */
const registrationOf = ({occurrence: {event}, isOff, isPast}: EventEntry): FeedEvent['registration'] =>
  isOff || isPast ? undefined : event.registration;

const isClosed = ({occurrence: {event, timeZone}}: EventEntry, now: number): boolean => {
  const deadline = event.registration?.deadline;
  return deadline !== undefined && deadline < wallClockNow(timeZone, now).slice(0, deadline.length);
};

const isFull = ({occurrence: {event}}: EventEntry): boolean => event.remaining === 0;

/** How to register at the moment; undefined where one cannot, need not, or would come in vain. */
export const registerAction = (entry: EventEntry, context: DetailContext): RegisterAction | undefined => {
  const {feed, locale, now} = context;
  const {url, email} = registrationOf(entry) ?? {};
  if (isClosed(entry, now) || isFull(entry)) return undefined;
  const page = webLink(url, feed);
  if (page !== undefined) return {href: page, label: locale.t('detailRegister')};
  const mail =
    email === undefined ? undefined : mailLink(email, subjectOf(entry.occurrence.event.title, context));
  return mail === undefined ? undefined : {href: mail, label: locale.t('detailRegisterByMail')};
};

/** Whether, until when and where to register. */
export const registrationRows = (entry: EventEntry, context: DetailContext): readonly DetailRow[] => {
  const registration = registrationOf(entry);
  if (!registration) return [];
  const {feed, locale, now} = context;
  const {t} = locale;
  const label = t('detailRegistration');
  if (isClosed(entry, now)) {
    const text = t('registrationClosed');
    return rowOf('registration', label, [{text: {text}, mark: {kind: 'full', text}}]);
  }
  const {url, email, deadline, required} = registration;
  // What has a button needs no line; who comes too late may want to be put on a list.
  const page = isFull(entry) ? webLink(url, feed) : undefined;
  return rowOf('registration', label, [
    required ? line(t('registrationRequired')) : undefined,
    deadline === undefined ? undefined : line(t('registerBy', {date: shortDateAndTime(deadline, locale)})),
    page === undefined ? undefined : {text: {text: t('detailRegistrationPage')}, href: page},
    email === undefined
      ? undefined
      : {text: {text: email}, href: mailLink(email, subjectOf(entry.occurrence.event.title, context))},
  ]);
};

const placesText = ({event}: EventEntry['occurrence'], {t}: DetailLocale): string | undefined => {
  const {capacity, remaining} = event;
  if (remaining === undefined) {
    return capacity === undefined ? undefined : t('detailCapacity', {count: capacity});
  }
  return capacity === undefined || capacity < remaining
    ? t('placesLeft', {count: remaining})
    : t('detailPlacesLeft', {count: remaining, capacity});
};

/** How many may come, and as long as one can come how many places are left. */
export const placesRows = (entry: EventEntry, {locale}: DetailContext): readonly DetailRow[] => {
  const {occurrence, isOff, isPast} = entry;
  const {t} = locale;
  const {capacity} = occurrence.event;
  const total = capacity === undefined ? undefined : t('detailCapacity', {count: capacity});
  const label = t('detailPlaces');
  if (isOff || isPast) return rowOf('places', label, [total === undefined ? undefined : line(total)]);
  if (isFull(entry)) {
    const text = t('soldOut');
    const more = total === undefined ? undefined : {text: total};
    return rowOf('places', label, [{text: {text}, more, mark: {kind: 'full', text}}]);
  }
  const text = placesText(occurrence, locale);
  return rowOf('places', label, [text === undefined ? undefined : line(text)]);
};
