const NEUTRAL_BASE = 'https://neutral.invalid/';

/**
 * Whether a feed may link to `text`: `https:`, `http:`, `mailto:`, `tel:` or relative. The WHATWG URL parser
 * decides, so that a browser can never read another scheme than the one checked here. Refused are also the empty
 * string, control characters, white space at either end and credentials (`https://name:secret@…`).
 */
export function isAllowedLink(text: string): boolean {
  return allowedUrl(text, NEUTRAL_BASE) !== undefined;
}

/**
 * The absolute address of a link, `undefined` where it is not allowed or cannot be resolved (a relative one
 * without `base`). The result is checked again: a relative link takes its scheme from `base`. Under a `file:` base
 * (a demo opened from disk) a relative link may stay `file:`, but only without a host, so that `//server/share`
 * never reaches a network drive.
 */
export function resolveLink(text: string, base: string | undefined): string | undefined {
  return isAllowedLink(text) ? allowedUrl(text, base)?.href : undefined;
}

function allowedUrl(text: string, base: string | undefined): URL | undefined {
  if (/^$|^\s|\s$|\p{Cc}/u.test(text)) return undefined;
  try {
    const url = new URL(text, base);
    if (url.username || url.password) return undefined;
    // By its text, because Firefox takes the server out of `file://server/share`.
    const isLocal = url.protocol === 'file:' && base?.startsWith('file:') && !/^[/\\]{2}/.test(text);
    return isLocal || /^(https?|mailto|tel):$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
