import {organizations, type Localized, type Opportunity, type Organization} from '@mitmach/feed';
import {listFormat} from '@mitmach/logic';
import {freshnessOf} from '@mitmach/logic/opportunities';
import {dayInWords, lineOf, phoneLink, webLink, type ItemContact} from '@mitmach/ui';
import type {ShownText} from '@mitmach/ui';
import {offerMail} from './mail.js';
import {isGone} from './notice.model.js';
import type {OpenedContext} from './opened-context.js';

/** A way to ask: what it is, and where it leads; `href` is undefined for what nothing can be made of. */
export interface ContactWay {
  readonly text: string;
  readonly href: string | undefined;
}

/** Whom to ask about an offer, and how. */
export interface OfferContact {
  /** "Whom to ask: …", where that is not the offer's own contact. */
  readonly whose: string | undefined;
  readonly name: ShownText | undefined;
  readonly role: ShownText | undefined;
  readonly instructions: ShownText | undefined;
  readonly mail: ContactWay | undefined;
  readonly phone: ContactWay | undefined;
  readonly page: ContactWay | undefined;
  /** In which languages one can ask. */
  readonly languages: string | undefined;
  /** What speaks for asking first. */
  readonly caution: string | undefined;
  /** Said where there is no way to ask. */
  readonly none: string | undefined;
}

interface Candidate {
  readonly contact: ItemContact & {readonly languages?: readonly string[] | undefined};
  /** Whose it is, where it is not the offer's own. */
  readonly of: ShownText | undefined;
}

const organizationOf = ({organization: id}: Opportunity, {feed}: OpenedContext): Organization | undefined =>
  id === undefined ? undefined : feed.find(organizations, id);

/** The offer's own contact, the organization's, the publisher's: in this order. */
const candidatesFor = (offer: Opportunity, context: OpenedContext): readonly Candidate[] => {
  const {publisher} = context.feed.envelope;
  const organization = organizationOf(offer, context);
  const given = (contact: Candidate['contact'] | undefined, of?: Localized): readonly Candidate[] =>
    contact ? [{contact, of: lineOf(of, context)?.text}] : [];
  return [
    ...given(offer.apply),
    ...given(organization?.contact, organization?.name),
    ...given(publisher && {...publisher, name: undefined}, publisher?.name),
  ];
};

const waysOf = (
  {contact, of}: Candidate,
  offer: Opportunity,
  context: OpenedContext,
): Pick<OfferContact, 'mail' | 'phone' | 'page'> => {
  const {email, phone, url, languages, name} = contact;
  const {feed, locale} = context;
  const page = webLink(url, feed);
  const recipient = lineOf(name, context)?.text.text;
  return {
    mail:
      email === undefined
        ? undefined
        : {
            text: email,
            href: offerMail(offer, {email, name: recipient, languages}, context),
          },
    phone: phone === undefined ? undefined : {text: phone, href: phoneLink(phone)},
    page:
      page === undefined ? undefined : {text: locale.t(of ? 'detailContactPage' : 'openedApply'), href: page},
  };
};

const canBeUsed = ({mail, phone, page}: ReturnType<typeof waysOf>): boolean =>
  [mail, phone, page].some((way) => way?.href !== undefined);

const spokenIn = (languages: readonly string[] = [], {locale}: OpenedContext): string | undefined => {
  const names = [...new Set(languages.map(locale.nameOfLanguage))];
  if (names.length === 0) return undefined;
  return locale.t('openedSpeaks', {
    languages: listFormat(locale.tag, {type: 'conjunction'}).format(names),
  });
};

const cautionOf = (offer: Opportunity, context: OpenedContext): string | undefined => {
  const freshness = freshnessOf(offer, context.now);
  const date = freshness?.isStale ? dayInWords(freshness.at, context) : undefined;
  return date === undefined ? undefined : context.locale.t('openedStale', {date});
};

type Chosen = Candidate & {readonly ways: Pick<OfferContact, 'mail' | 'phone' | 'page'>};

const nobody: Chosen = {
  contact: {},
  of: undefined,
  ways: {mail: undefined, phone: undefined, page: undefined},
};

/** The first who can be reached; where nobody can, the first of whom anything is known. */
const chosenFor = (offer: Opportunity, context: OpenedContext): Chosen => {
  const candidates = candidatesFor(offer, context).map((candidate) => ({
    ...candidate,
    ways: waysOf(candidate, offer, context),
  }));
  return candidates.find(({ways}) => canBeUsed(ways)) ?? candidates[0] ?? nobody;
};

/**
 * Whom to ask about an offer: its own contact, where that says no way to ask the organization's, then the publisher's. What
 * the offer says about how to apply stays. Undefined where it is of no use to ask any more.
 */
export const contactOf = (offer: Opportunity, context: OpenedContext): OfferContact | undefined => {
  if (isGone(offer, context)) return undefined;
  const {contact, of, ways} = chosenFor(offer, context);
  const {t} = context.locale;
  const isNone = Object.values(ways).every((way) => way === undefined);
  return {
    whose: of && t('openedAsk', {name: of.text}),
    name: lineOf(contact.name, context)?.text,
    role: lineOf(contact.role, context)?.text,
    instructions: lineOf(offer.apply?.instructions, context)?.text,
    ...ways,
    languages: spokenIn(contact.languages, context),
    caution: cautionOf(offer, context),
    none: isNone ? t('openedNoContact') : undefined,
  };
};
