import {resolveText, type Opportunity} from '@mitmach/feed';
import {mailLink, oneLine} from '@mitmach/ui';
import type {OpenedContext} from './opened-context.js';

interface MailWords {
  readonly subject: string;
  readonly greeting: string;
  readonly namedGreeting: string;
  readonly sentence: string;
  readonly closing: string;
}

/**
 * What a mail to an organization says. It is in the language of those who read it, which is not the visitor's: so all are
 * at hand, whatever the visitor reads.
 */
const words: Readonly<Record<string, MailWords>> = {
  de: {
    subject: 'Interesse an: {title}',
    greeting: 'Guten Tag,',
    namedGreeting: 'Guten Tag {name},',
    sentence: 'ich interessiere mich für „{title}“ und möchte gern mehr wissen.',
    closing: 'Mit freundlichen Grüßen',
  },
  en: {
    subject: 'Interested in: {title}',
    greeting: 'Hello,',
    namedGreeting: 'Hello {name},',
    sentence: 'I am interested in “{title}” and would like to know more.',
    closing: 'Kind regards',
  },
  da: {
    subject: 'Interesse for: {title}',
    greeting: 'Hej',
    namedGreeting: 'Hej {name}',
    sentence: 'Jeg er interesseret i »{title}« og vil gerne høre mere.',
    closing: 'Venlig hilsen',
  },
  ar: {
    subject: 'بخصوص: {title}',
    greeting: 'مرحبًا،',
    namedGreeting: 'مرحبًا {name}،',
    sentence: 'أودّ المشاركة في «{title}» ومعرفة المزيد.',
    closing: 'مع أطيب التحيات',
  },
  fa: {
    subject: 'دربارهٔ: {title}',
    greeting: 'سلام،',
    namedGreeting: 'سلام {name}،',
    sentence: 'به «{title}» علاقه دارم و می‌خواهم بیشتر بدانم.',
    closing: 'با احترام',
  },
};

const longestTitle = 150;
const longestName = 80;

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? tag;

/** The feed's language where those who are asked speak it or say nothing, else the first that they speak. */
const languageOf = (languages: readonly string[], feedLanguage: string): string => {
  const isUnderstood = languages.some((tag) => primary(tag) === primary(feedLanguage));
  return isUnderstood ? feedLanguage : (languages[0] ?? feedLanguage);
};

/** Replaced by functions: what is put in may look like a pattern. */
const filled = (text: string, holes: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, hole: string) => holes[hole] ?? '');

/** To whom one writes. */
export interface MailRecipient {
  readonly email: string;
  readonly name?: string | undefined;
  /** BCP 47 tags. */
  readonly languages?: readonly string[] | undefined;
}

/**
 * A `mailto:` address (RFC 6068) to those who seek help, with a subject and a short text that names the offer, in the
 * language of those who read it. Undefined for what is no single mail address.
 */
export const offerMail = (
  {title, languages: spoken}: Opportunity,
  {email, name, languages}: MailRecipient,
  {feed, link}: OpenedContext,
): string | undefined => {
  const feedLanguage = feed.envelope.language;
  const language = languageOf(languages ?? spoken ?? [], feedLanguage);
  const text = words[primary(language)] ?? words[primary(feedLanguage)] ?? words['en'];
  if (!text) return undefined;
  const named = resolveText(title, {languages: [language], feedLanguage}).text;
  const holes = {title: oneLine(named, longestTitle), name: oneLine(name ?? '', longestName)};
  const greeting = holes.name === '' ? text.greeting : text.namedGreeting;
  const paragraphs = [greeting, text.sentence, ...(link === undefined ? [] : ['{link}']), text.closing];
  const body = `${paragraphs.map((each) => filled(each, {...holes, link: link ?? ''})).join('\n\n')}\n`;
  return mailLink(email, filled(text.subject, holes), body);
};
