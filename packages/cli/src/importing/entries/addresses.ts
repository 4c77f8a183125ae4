/** A place of the feed, as far as a line of text tells. */
export interface PlaceFields {
  readonly name?: string;
  readonly address?: {
    readonly street?: string;
    readonly postalCode?: string;
    readonly city?: string;
    readonly country?: string;
  };
}

/** `24937 Flensburg`, `D-24937 Flensburg`, `DK-6200 Aabenraa`, `1010 Wien`. */
const TOWN = /^(?:[A-Z]{1,3}[-–] ?)?(\d{4,5}) +(\p{L}.*)$/u;
/** `Norderstraße 5a`, `Steeler Str. 261`, `Am Markt 3–5`; not `Raum 5`. */
const STREET =
  /^(?!(?:raum|saal|zimmer|halle|etage|room|hall)\b)\p{L}[\p{L}.’' -]* \d+\s?[a-z]?(?:\s?[-–/]\s?\d+\s?[a-z]?)?$/iu;

const COUNTRIES: Readonly<Record<string, string>> = {
  deutschland: 'DE',
  germany: 'DE',
  danmark: 'DK',
  dänemark: 'DK',
  denmark: 'DK',
  österreich: 'AT',
  austria: 'AT',
  schweiz: 'CH',
  switzerland: 'CH',
};

const partsOf = (line: string): string[] =>
  line
    .split(/\s*[\r\n,]+\s*/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');

/** What the last part is, taken off where it is that. */
const takeLast = <Found>(parts: string[], find: (part: string) => Found | undefined): Found | undefined => {
  const found = find(parts.at(-1) ?? '');
  if (found !== undefined) parts.pop();
  return found;
};

const countryOf = (part: string): string | undefined => COUNTRIES[part.toLowerCase()];

const townOf = (part: string): {postalCode: string; city: string} | undefined => {
  const [, postalCode, city] = TOWN.exec(part) ?? [];
  return postalCode && city ? {postalCode, city} : undefined;
};

/**
 * Reads the line of a place: `Bürgerhalle, Norderstraße 5, 24937 Flensburg, Deutschland`. Only what surely is a street or a
 * town becomes one; a line without is the name of the place as a whole.
 */
export const readPlace = (line: string): PlaceFields => {
  const parts = partsOf(line);
  const whole = parts.join(', ');
  const country = takeLast(parts, countryOf);
  const town = takeLast(parts, townOf);
  const isStreet = town !== undefined || parts.length > 1;
  const street = takeLast(parts, (part) => (isStreet && STREET.test(part) ? part : undefined));
  if (!town && !street) return whole ? {name: whole} : {};
  const name = parts.join(', ');
  const address = {...(street && {street}), ...town, ...(country && {country})};
  return name ? {name, address} : {address};
};
