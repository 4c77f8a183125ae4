/** What a server answers, or a page on a disk. No other scheme becomes part of a page. */
const schemes = /^(?:https?|file):$/;

/** An address as somebody wrote it, absolute; undefined for what is none, and for `javascript:`, `data:` and the like. */
export const absolute = (text: string, base?: string): string | undefined => {
  if (!URL.canParse(text, base)) return undefined;
  const {protocol, href} = new URL(text, base);
  return schemes.test(protocol) ? href : undefined;
};

/** A file in the same folder; undefined where there is no folder. */
export const besideOf = (address: string | undefined, name: string): string | undefined =>
  address === undefined ? undefined : absolute(name, address);

/** `https://city.example`; undefined for what is no address. */
export const originOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).origin : undefined;

/** The server's name, with a port that is not the usual one; the text itself where it is no address. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

/** Whether an address leads to the computer that it is opened on. */
export const isOwnMachine = (address: string): boolean =>
  URL.canParse(address) && /^(localhost|127\.|\[::1\])/.test(new URL(address).hostname);

/** Whether a link can be made of it, as it is: whole, or as seen from the page that it will be on. */
export const isLink = (text: string): boolean =>
  text !== '' && absolute(text, 'https://page.example/') !== undefined;
