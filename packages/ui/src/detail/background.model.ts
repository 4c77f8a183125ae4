import {organizations, resolveText, type Envelope, type FeedEvent, type Localized} from '@mitmach/feed';
import {listFormat} from '@mitmach/logic';
import type {ShownText} from '../texts/locale.js';
import {mailLink, phoneLink, webLink} from './contact-links.js';
import {
  asChips,
  asList,
  rowOf,
  type DetailContext,
  type DetailLine,
  type DetailRow,
  type MaybeLine,
} from './detail-row.js';

/** A person or an office, as every kind of item may name one. */
export interface ItemContact {
  readonly name?: Localized | undefined;
  readonly role?: Localized | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
}

type Rows<Name extends string> = readonly DetailRow<Name>[];
type Vocabulary = keyof NonNullable<Envelope['vocabularies']>;

const unique = <T>(values: readonly T[] = []): readonly T[] => [...new Set(values)];

/** A text of the feed as a line; undefined where there is none. */
export const lineOf = (text: Localized | undefined, {feed, locale}: DetailContext): MaybeLine =>
  text === undefined ? undefined : {text: locale.show(text, feed.envelope.language)};

/** A title for those who publish the item, to whom a mail goes: in the feed's own language. */
export const subjectOf = (title: Localized, {feed}: DetailContext): string => {
  const {language} = feed.envelope;
  return resolveText(title, {languages: [language], feedLanguage: language}).text;
};

/** Who it is, and the ways to ask; what is no number, no address or no allowed link is shown without leading anywhere. */
export const contactLines = (
  {name, role, email, phone, url}: ItemContact,
  subject: string,
  context: DetailContext,
): readonly MaybeLine[] => {
  const {feed, locale} = context;
  const shownName = lineOf(name, context);
  const shownRole = lineOf(role, context);
  const page = webLink(url, feed);
  return [
    shownName ? {...shownName, more: shownRole?.text} : shownRole,
    phone === undefined ? undefined : {text: {text: phone}, href: phoneLink(phone)},
    email === undefined ? undefined : {text: {text: email}, href: mailLink(email, subject)},
    page === undefined ? undefined : {text: {text: locale.t('detailContactPage')}, href: page},
  ];
};

/** The organization of an item with all ways to ask; its id where the feed does not know it. */
export const organizerRows = (
  {title, organization: id}: {readonly title: Localized; readonly organization?: string | undefined},
  label: string,
  context: DetailContext,
): Rows<'organizer'> => {
  if (id === undefined) return [];
  const found = context.feed.find(organizations, id);
  const name = lineOf(found?.name, context)?.text ?? {text: id};
  return rowOf('organizer', label, [
    {text: name, href: webLink(found?.url, context.feed)},
    ...(found?.contact ? contactLines(found.contact, subjectOf(title, context), context) : []),
  ]);
};

const ageText = (
  {minimumAge, maximumAge}: Pick<FeedEvent, 'minimumAge' | 'maximumAge'>,
  {locale: {t}}: DetailContext,
): string | undefined => {
  const from = minimumAge === 0 ? undefined : minimumAge;
  if (maximumAge === undefined) return from === undefined ? undefined : t('detailAgeFrom', {from});
  if (from === undefined) return t('detailAgeTo', {to: maximumAge});
  return from > maximumAge ? undefined : t('detailAgeRange', {from, to: maximumAge});
};

/** From which age, to which age it is. */
export const ageRows = (
  item: Pick<FeedEvent, 'minimumAge' | 'maximumAge'>,
  context: DetailContext,
): Rows<'age'> => {
  const text = ageText(item, context);
  return rowOf('age', context.locale.t('detailAge'), [text === undefined ? undefined : {text: {text}}]);
};

/** The languages that are spoken; a tag that is none is shown as written. */
export const languageRows = (
  {languages}: Pick<FeedEvent, 'languages'>,
  {locale}: DetailContext,
): Rows<'languages'> => {
  const names = unique(languages?.map(locale.nameOfLanguage));
  const text = listFormat(locale.tag, {type: 'conjunction'}).format(names);
  return rowOf('languages', locale.t('detailLanguages'), [{text: {text}}]);
};

/** What makes it accessible, and what is to be said about that. */
export const accessibilityRows = (
  {accessibility, accessibilityNote}: Pick<FeedEvent, 'accessibility' | 'accessibilityNote'>,
  context: DetailContext,
): Rows<'accessibility'> => {
  const {t} = context.locale;
  const note = lineOf(accessibilityNote, context);
  const lines = unique(accessibility).map((term) => ({text: {text: t(term)}}));
  const quietNote = note && {...note, isQuiet: true};
  return asList(rowOf('accessibility', t('detailAccessibility'), [...lines, quietNote]));
};

/** The label of a term in the reader's language; an id without a term as written. */
export const termText = (id: string, vocabulary: Vocabulary, {feed, locale}: DetailContext): ShownText => {
  const {vocabularies, language} = feed.envelope;
  const term = vocabularies?.[vocabulary]?.find((known) => known.id === id);
  return term ? locale.show(term.label, language) : {text: id};
};

/** What it is about, by terms of the feed's vocabularies. Terms of the same label say the same, once. */
export const topicRows = (
  terms: readonly (readonly [Vocabulary, readonly string[] | undefined])[],
  context: DetailContext,
): Rows<'topics'> => {
  const labels = terms.flatMap(([vocabulary, ids = []]) =>
    ids.map((id) => termText(id, vocabulary, context)),
  );
  const byText = new Map(labels.map((label) => [label.text, label]));
  const lines = [...byText.values()].map((text): DetailLine => ({text}));
  return asChips(rowOf('topics', context.locale.t('detailTopics'), lines));
};
