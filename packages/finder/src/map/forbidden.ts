/**
 * Whether code could not be taken up because the page enforces Trusted Types (W3C): Leaflet tries out `innerHTML` when it
 * is loaded. Each engine says so in its own words.
 */
export const isForbidden = (error: unknown): boolean =>
  /Trusted ?HTML|Sink type mismatch/i.test(String(error));
