/** A widget's view state as it stands in the page's address: short texts by name. */
export type FragmentState = Readonly<Record<string, string>>;

const prefix = 'mitmach.';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // half of an escape, from an address that was cut
  }
};

/** Whatever would end a part is escaped; what does not stays readable. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%20', '+');

const parts = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);

const isOf = (part: string, key: string): boolean => part.startsWith(`${prefix}${encode(key)}=`);

const parse = (value: string): FragmentState => {
  const entries = value.split(';').flatMap((pair): [string, string][] => {
    const at = pair.indexOf(':');
    const name = decode(pair.slice(0, Math.max(at, 0)));
    return at < 1 || name === '' || name === '__proto__'
      ? []
      : [[name, decode(pair.slice(at + 1).replaceAll('+', ' '))]];
  });
  return Object.fromEntries(entries);
};

/**
 * The state of a widget in a fragment: `#mitmach.<key>=name:value;name:value`, beside whatever else is there. What
 * cannot be read counts as absent.
 */
export const readFragment = (hash: string, key: string): FragmentState => {
  const own = parts(hash).find((part) => isOf(part, key));
  return own === undefined ? {} : parse(own.slice(own.indexOf('=') + 1));
};

/** The fragment with this widget's state in it, or without it where the state is empty; the rest stays as it was. */
export const writeFragment = (hash: string, key: string, state: FragmentState): string => {
  const value = Object.entries(state)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${encode(name)}:${encode(text)}`)
    .join(';');
  const others = parts(hash).filter((part) => !isOf(part, key));
  return [...others, ...(value === '' ? [] : [`${prefix}${encode(key)}=${value}`])].join('&');
};

/** The page's address with a fragment, from the server's root: a fragment alone would be seen from the page's `<base>`. */
export const addressWith = (fragment: string): string =>
  location.pathname + location.search + (fragment && `#${fragment}`);
