import {events, organizations, type FeedEvent, type Organization} from '@mitmach/feed';
import {listFormat} from '@mitmach/logic';
import type {ShownText} from '@mitmach/ui';
import {organizationOf, type EventEntry} from '../entry.model.js';
import {mailLink, phoneLink, webLink} from './contact-links.js';
import {
  rowOf,
  type DetailContext,
  type DetailLine,
  type DetailLocale,
  type DetailRow,
  type MaybeLine,
} from './detail-row.js';
import {subjectOf} from './joining.model.js';

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** A language's name; a tag that is none (`de-1`), for which `Intl` throws, is shown as written. */
export const languageName = (tag: string, {nameOfLanguage}: DetailLocale): string => {
  try {
    return nameOfLanguage(tag);
  } catch {
    return tag;
  }
};

const contactLines = (
  contact: NonNullable<Organization['contact']>,
  event: FeedEvent,
  {feed, locale}: DetailContext,
): readonly MaybeLine[] => {
  const {name, role, phone, email, url} = contact;
  const show = (text: typeof name): MaybeLine =>
    text === undefined ? undefined : {text: locale.show(text, feed.envelope.language)};
  const shownName = show(name);
  const shownRole = show(role);
  const page = webLink(url, feed);
  return [
    shownName ? {...shownName, more: shownRole?.text} : shownRole,
    phone === undefined ? undefined : {text: {text: phone}, href: phoneLink(phone)},
    email === undefined ? undefined : {text: {text: email}, href: mailLink(email, subjectOf(event, feed))},
    page === undefined ? undefined : {text: {text: locale.t('detailContactPage')}, href: page},
  ];
};

const organizerRows = ({occurrence}: EventEntry, context: DetailContext): readonly DetailRow[] => {
  const {feed, locale} = context;
  const {event} = occurrence;
  const name = organizationOf(occurrence, context);
  if (!name) return [];
  const organization = feed.find(organizations, event.organization ?? '');
  const contact = organization?.contact;
  return rowOf('organizer', locale.t('detailOrganizer'), [
    {text: name, href: webLink(organization?.url, feed)},
    ...(contact ? contactLines(contact, event, context) : []),
  ]);
};

/** The event that stands for the series of talks, workshops or days that this one belongs to. */
const partOfRows = ({occurrence}: EventEntry, {feed, locale}: DetailContext): readonly DetailRow[] => {
  const {series, id} = occurrence.event;
  const whole = series === undefined || series === id ? undefined : feed.find(events, series);
  if (!whole) return [];
  const line: DetailLine = {text: locale.show(whole.title, feed.envelope.language), opens: whole.id};
  return rowOf('part-of', locale.t('detailPartOf'), [line]);
};

const ageText = ({minimumAge, maximumAge}: FeedEvent, {t}: DetailLocale): string | undefined => {
  const from = minimumAge === 0 ? undefined : minimumAge;
  if (maximumAge === undefined) return from === undefined ? undefined : t('detailAgeFrom', {from});
  if (from === undefined) return t('detailAgeTo', {to: maximumAge});
  return from > maximumAge ? undefined : t('detailAgeRange', {from, to: maximumAge});
};

const ageRows = ({occurrence: {event}}: EventEntry, {locale}: DetailContext): readonly DetailRow[] => {
  const text = ageText(event, locale);
  return rowOf('age', locale.t('detailAge'), [text === undefined ? undefined : {text: {text}}]);
};

const languageRows = ({occurrence: {event}}: EventEntry, {locale}: DetailContext): readonly DetailRow[] => {
  const names = unique((event.languages ?? []).map((tag) => languageName(tag, locale)));
  const text = listFormat(locale.tag, {type: 'conjunction'}).format(names);
  return rowOf('languages', locale.t('detailLanguages'), [{text: {text}}]);
};

const accessibilityRows = (
  {occurrence: {event}}: EventEntry,
  {feed, locale}: DetailContext,
): readonly DetailRow[] => {
  const {accessibility = [], accessibilityNote: note} = event;
  return rowOf('accessibility', locale.t('accessibility'), [
    ...unique(accessibility).map((term) => ({text: {text: locale.t(term)}})),
    note === undefined ? undefined : {text: locale.show(note, feed.envelope.language), isQuiet: true},
  ]);
};

const topicRows = (
  {occurrence: {event}}: EventEntry,
  {feed, locale}: DetailContext,
): readonly DetailRow[] => {
  const {envelope} = feed;
  const {categories = [], topics = []} = envelope.vocabularies ?? {};
  const labelOf = (id: string, terms: typeof topics): ShownText => {
    const term = terms.find((known) => known.id === id);
    return term ? locale.show(term.label, envelope.language) : {text: id};
  };
  const labels = [
    ...(event.categories ?? []).map((id) => labelOf(id, categories)),
    ...(event.topics ?? []).map((id) => labelOf(id, topics)),
  ];
  // A category and a topic of the same name say the same.
  const byText = new Map(labels.map((label) => [label.text, label]));
  const lines = [...byText.values()].map((text) => ({text}));
  return rowOf('topics', locale.t('detailTopics'), lines);
};

/** What is good to know besides: who organizes it, for whom it is, in which languages, what it is about. */
export const backgroundRows = (entry: EventEntry, context: DetailContext): readonly DetailRow[] =>
  [organizerRows, partOfRows, ageRows, languageRows, accessibilityRows, topicRows].flatMap((rows) =>
    rows(entry, context),
  );
