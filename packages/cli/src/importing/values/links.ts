import {isAllowedLink, resolveLink} from '@mitmach/feed';
import {bad, good, type Reading} from './reading.js';

/** Addresses as people type them, without the protocol. */
const bare =
  /^(?:www\.|(?:[a-z\d-]+\.)+(?:de|dk|com|org|net|info|eu|at|ch|nl|uk|io|city|hamburg|berlin|sh)(?:[/?#:]|$))/i;
const mailbox = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]{2,}$/;

/**
 * Reads an address. `www.example.org` gets its `https://`, a relative one is resolved against `base`, and of several
 * in one cell the first is taken, with `rest` for the others. What the feed does not allow (`javascript:`) is a problem.
 */
export const readLink = (raw: unknown, base?: string): Reading<string> => {
  const text = typeof raw === 'string' ? raw.trim() : '';
  if (text === '' || /\s/.test(text)) return bad('bad-value', 'https://…');
  if (bare.test(text)) return readLink(`https://${text}`);
  if (mailbox.test(text)) return good(`mailto:${text}`);
  if (!isAllowedLink(text)) return bad('unsafe-link');
  return good(base === undefined ? text : (resolveLink(text, base) ?? text));
};

/** The addresses in one cell, `https://a.example, https://b.example`. */
export const splitLinks = (text: string): string[] =>
  text
    .trim()
    .split(/\s+|[,;|]+\s*(?=https?:|www\.)/i)
    .filter((part) => part !== '' && !/^[,;|]+$/.test(part))
    .map((part) => part.replace(/[,;|]+$/, ''));

/** Reads an e-mail address, alone or as `mailto:` link. */
export const readEmail = (raw: unknown): Reading<string> => {
  const text = typeof raw === 'string' ? raw.trim().replace(/^mailto:/i, '') : '';
  return mailbox.test(text) ? good(text) : bad('bad-value', 'name@example.org');
};

/** Reads a telephone number; a number of a spreadsheet counts, although its first zero is lost. */
export const readPhone = (raw: unknown): Reading<string> => {
  const text = typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.trim() : '';
  const phone = text.replace(/^(?:tel(?:efon)?|phone|fon|tlf|mobil|handy)?[.:]*\s*/i, '');
  return /^[+(\d][\d\s()/.–-]{2,}(?:\s*(?:[a-z.]+\s*)?\d+)?$/i.test(phone)
    ? good(phone)
    : bad('bad-value', '0461 123456');
};
