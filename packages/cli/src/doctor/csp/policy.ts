/*
 * Content Security Policy Level 3 (https://www.w3.org/TR/CSP3/), as far as it decides whether a page may load a file.
 */

/** One policy: directive in small letters → its values, in the order of the policy. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a header or the content of a `<meta>`; a header may hold several policies, all of which hold. */
export const parsePolicies = (text: string): Policy[] =>
  text
    .split(',')
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const directive of policy.split(';')) {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        // Of two of the same name the first holds (CSP3 §2.2.1).
        if (name !== '' && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
      }
      return directives;
    })
    .filter((policy) => policy.size > 0);

/** A policy as it stands in a header. */
export const writePolicy = (policy: Policy): string =>
  [...policy].map(([name, values]) => [name, ...values].join(' ')).join('; ');

const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'style-src-elem': ['style-src-elem', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

/** The directive of a policy that decides about something, by its fallbacks; undefined where none does. */
export const decisive = (policy: Policy, name: string): string | undefined =>
  (fallbacks[name] ?? [name]).find((directive) => policy.has(directive));

const portOf = ({protocol, port}: URL): string => port || (protocol === 'https:' ? '443' : '80');

/** A scheme also stands for its safe form (CSP3 §6.7.2.8). */
const schemeFits = (wanted: string, scheme: string): boolean =>
  wanted === scheme || (wanted === 'http:' && scheme === 'https:') || (wanted === 'ws:' && scheme === 'wss:');

const hostFits = (wanted: string, host: string): boolean =>
  wanted.startsWith('*.')
    ? host.endsWith(wanted.slice(1)) && host.length > wanted.length - 1
    : wanted === host;

const portFits = (wanted: string | undefined, url: URL, scheme: string): boolean => {
  if (wanted === '*') return true;
  const expected = wanted ?? portOf(new URL(`${scheme}//x`));
  const isUpgraded = scheme === 'http:' && expected === '80' && portOf(url) === '443';
  return expected === portOf(url) || isUpgraded;
};

const pathFits = (wanted: string, path: string): boolean =>
  wanted === '' || wanted === '/' || (wanted.endsWith('/') ? path.startsWith(wanted) : path === wanted);

const sourceParts =
  /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[a-z\d_-]+(?:\.[a-z\d_-]+)*|\[[\da-f:.]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;

/** A source that names a host, taken apart. */
interface HostSource {
  readonly scheme: string | undefined;
  readonly host: string;
  readonly port: string | undefined;
  readonly path: string;
}

const hostSource = (source: string): HostSource | undefined => {
  const [, scheme, host, port, path = ''] = sourceParts.exec(source) ?? [];
  return host === undefined
    ? undefined
    : {scheme: scheme?.toLowerCase(), host: host.toLowerCase(), port, path};
};

const hostSourceFits = ({scheme, host, port, path}: HostSource, url: URL, page: URL): boolean =>
  schemeFits(scheme ?? page.protocol, url.protocol) &&
  (host === '*' || hostFits(host, url.hostname)) &&
  portFits(port ?? (host === '*' ? '*' : undefined), url, scheme ?? url.protocol) &&
  pathFits(path, url.pathname);

const isNetwork = (url: URL, page: URL): boolean =>
  /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol;

/** 'self' also stands for the safe form of the page's own origin. */
const isSelf = (url: URL, page: URL): boolean =>
  url.origin === page.origin ||
  (url.hostname === page.hostname &&
    schemeFits(page.protocol, url.protocol) &&
    portFits(undefined, url, url.protocol));

/** Whether an entry of a list of sources lets a page load an address. */
export const sourceFits = (source: string, url: URL, page: URL): boolean => {
  const entry = source.toLowerCase();
  if (entry === '*') return isNetwork(url, page);
  if (entry === "'self'") return isSelf(url, page);
  if (/^[a-z][a-z\d+.-]*:$/.test(entry)) return schemeFits(entry, url.protocol);
  const named = hostSource(source);
  return named !== undefined && hostSourceFits(named, url, page);
};
