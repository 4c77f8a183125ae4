import {numberFormat} from '@mitmach/logic';
import type {TickerLocale} from '../ticker-context.js';

/** What is known of a file without having it. */
export interface KnownFile {
  readonly url: string;
  readonly mediaType: string | undefined;
  readonly bytes: number | undefined;
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Types whose own name says nothing to anybody. */
const names: Readonly<Record<string, string>> = {
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'text/plain': 'TXT',
  'text/calendar': 'ICS',
};

/** "82 kB", "1.2 MB" as the language writes it, by the decimal units that browsers use. */
export const sizeWords = (bytes: number, tag: string): string => {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return numberFormat(tag, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    maximumFractionDigits: power < 2 ? 0 : 1,
  }).format(bytes / 1_000 ** power);
};

const endingOf = (url: string): string =>
  URL.canParse(url) ? (/\.([a-z\d]{2,5})$/i.exec(new URL(url).pathname)?.[1] ?? '') : '';

/** A file's type in a word: by its media type, else by the end of its address; empty where neither tells. */
export const typeWord = ({mediaType, url}: Pick<KnownFile, 'mediaType' | 'url'>): string => {
  const [type = ''] = (mediaType ?? '').toLowerCase().split(/[\s;]/, 1);
  if (Object.hasOwn(names, type)) return names[type] ?? '';
  const word = /\/(?:x-)?([a-z\d]{2,5})(?:\+xml)?$/.exec(type)?.[1];
  return (word ?? endingOf(url)).toUpperCase();
};

/** "PDF, 82 kB"; what is not known is left out. */
export const fileNote = (
  file: KnownFile,
  {tag, direction}: Pick<TickerLocale, 'tag' | 'direction'>,
): string => {
  const size = file.bytes === undefined ? '' : sizeWords(file.bytes, tag);
  return [typeWord(file), size].filter(Boolean).join(direction === 'rtl' ? '، ' : ', ');
};
