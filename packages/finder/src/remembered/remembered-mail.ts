import {mailLink, oneLine} from '@mitmach/ui';
import type {Remembered, RememberedContext, RememberedOffer} from './remembered.model.js';

/** What mail programs and systems still take as an address, in characters. */
export const longestMail = 1_800;
const longestLine = 120;

const blockOf = ({title, organization, contact, page}: RememberedOffer): string => {
  const {name, phone, mail, page: form} = contact ?? {};
  const person = [name?.text, phone?.text, mail?.text].filter((text) => text !== undefined).join(', ');
  const lines = [title.text, organization?.text, person].map((text) => oneLine(text ?? '', longestLine));
  return [...lines, page ?? form?.href].filter(Boolean).join('\n');
};

/**
 * A `mailto:` address (RFC 6068) without a recipient, with the remembered offers, their organizations and contacts. As
 * long as mail programs take it: what does not fit is counted. Undefined where nothing of it is in the feed.
 * @param link absolute address of the list; left out where it alone would be too long
 */
export const rememberedMail = (
  remembered: readonly Remembered[],
  link: string | undefined,
  {feed, locale}: RememberedContext,
): string | undefined => {
  const blocks = remembered.flatMap((each) => (each.kind === 'offer' ? [blockOf(each.offer)] : []));
  if (blocks.length === 0) return undefined;
  const {title, language} = feed.envelope;
  const subject = locale.t('rememberedSubject', {feed: locale.show(title, language).text});
  const list =
    link === undefined || link.length > longestMail / 2 ? [] : [`${locale.t('rememberedAll')} ${link}`];
  const mailWith = (count: number): string => {
    const left = blocks.length - count;
    const rest = left === 0 ? [] : [locale.t('rememberedMore', {count: left})];
    return mailLink(undefined, subject, [...list, ...blocks.slice(0, count), ...rest].join('\n\n')) ?? '';
  };
  let count = Math.min(blocks.length, longestMail / 20);
  while (count > 0 && mailWith(count).length > longestMail) count -= 1;
  return mailWith(count);
};
