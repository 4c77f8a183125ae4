import {resolveLink, type Milestone} from '@mitmach/feed';
import {numberFormat} from '@mitmach/logic';
import type {ShownText} from '@mitmach/ui';
import type {TimelineContext} from '../timeline-context.js';

type Attachment = NonNullable<Milestone['attachments']>[number];

/** A link, and of a document its type and size in words: "PDF, 1.2 MB". */
export interface ShownFile {
  readonly href: string;
  readonly title: ShownText;
  readonly about?: string;
}

const namedTypes: Readonly<Record<string, string>> = {
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'text/plain': 'TXT',
  'audio/mpeg': 'MP3',
};

/** "PDF": from the media type, else from the end of the address; undefined where neither says. */
export const typeOf = (mediaType: string | undefined, href: string): string | undefined => {
  const type = mediaType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const named = Object.hasOwn(namedTypes, type) ? namedTypes[type] : undefined;
  const [, subtype] = /^[a-z]+\/([a-z\d]{2,5})$/.exec(type) ?? [];
  const [, ending] = /\.([a-z\d]{2,5})$/i.exec(new URL(href).pathname) ?? [];
  return named ?? (subtype ?? ending)?.toUpperCase();
};

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "1.2 MB", in steps of a thousand as the International System of Units has it; locale as in `numberFormat`. */
export const sizeInWords = (bytes: number, tag: string): string => {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return numberFormat(tag, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
};

const shownFile = (
  {url, title, mediaType, bytes}: Attachment,
  {feed, locale}: TimelineContext,
): ShownFile | undefined => {
  const href = resolveLink(url, feed.url);
  if (href === undefined) return undefined;
  const words = [
    typeOf(mediaType, href),
    bytes === undefined ? undefined : sizeInWords(bytes, locale.tag),
  ].filter((word) => word !== undefined);
  return {
    href,
    title: locale.show(title, feed.envelope.language),
    ...(words.length > 0 && {about: words.join(', ')}),
  };
};

/** A milestone's documents; those whose address is not allowed are left out. */
export const filesOf = ({attachments = []}: Milestone, context: TimelineContext): ShownFile[] =>
  attachments.flatMap((each) => shownFile(each, context) ?? []);

/** A milestone's links; those that are not allowed are left out. */
export const linksOf = ({links = []}: Milestone, {feed, locale}: TimelineContext): ShownFile[] =>
  links.flatMap(({url, title}) => {
    const href = resolveLink(url, feed.url);
    return href === undefined ? [] : [{href, title: locale.show(title, feed.envelope.language)}];
  });
