import {converter, formatHex, parse, toGamut, wcagContrast, type Color} from 'culori';

/** Lightness (OKLCH) that an accent has at most on a light page and at least on a dark one: as in the tokens of `ui`. */
const darkest = 0.5;
const lightest = 0.78;

/** The pages that an accent is tried on. */
const papers = {light: '#ffffff', dark: '#17191d'} as const;
export type Paper = keyof typeof papers;

/** What text must have (WCAG 2.2, 1.4.3). */
export const enough = 4.5;

const oklch = converter('oklch');
const inSrgb = toGamut('rgb', 'oklch');

/** A colour as CSS takes it in the short form; undefined for what is none. */
export const hexOf = (text: string): string | undefined => {
  const colour = parse(text.trim().toLowerCase());
  return colour && formatHex(colour);
};

/** What becomes of an accent on paper of its kind, and how well it can be read there. */
export interface AccentOnPaper {
  readonly hex: string;
  /** WCAG 2.x contrast, 1 to 21. */
  readonly contrast: number;
  /** Its lightness was changed so that it can be read. */
  readonly isAdapted: boolean;
}

/** The accent as widgets show it: its hue, with a lightness at which it can be read. Undefined for what is no colour. */
export const accentOn = (accent: string, paper: Paper): AccentOnPaper | undefined => {
  const given: Color | undefined = parse(accent.trim().toLowerCase());
  const colour = given && oklch(given);
  if (!given || !colour) return undefined;
  const l = paper === 'light' ? Math.min(colour.l, darkest) : Math.max(colour.l, lightest);
  const hex = formatHex(inSrgb({...colour, l}));
  return {hex, contrast: wcagContrast(hex, papers[paper]), isAdapted: l !== colour.l};
};

/** How well one colour can be read on another; undefined where one of them is none. */
export const contrastOf = (text: string, background: string): number | undefined => {
  const [front, back] = [parse(text), parse(background)];
  return front && back ? wcagContrast(front, back) : undefined;
};

/** What may be a colour in a piece of CSS: hexadecimal, a function of colours. */
const candidates = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lch|lab|hwb)a?\([^()]{1,60}\)/gi;

const most = 24;

/** A colour found in pasted text. */
export interface FoundColour {
  readonly hex: string;
  /** The custom property or property that had it, `--brand`; empty where it stands alone. */
  readonly name: string;
}

/** The colours in a piece of CSS, or in a list of colours, each once, in the order in which they come. */
export const coloursIn = (text: string): readonly FoundColour[] => {
  const found = new Map<string, FoundColour>();
  for (const match of text.matchAll(candidates)) {
    const hex = hexOf(match[0]);
    const [, name = ''] = /([\w-]+)\s*:\s*$/.exec(text.slice(0, match.index)) ?? [];
    if (hex !== undefined && !found.has(hex)) found.set(hex, {hex, name});
    if (found.size === most) break;
  }
  return [...found.values()];
};

/** The colour that is most likely a site's accent: the one with most colour in it. Undefined where all are grey. */
export const likelyAccent = (colours: readonly FoundColour[]): string | undefined => {
  const chromas = colours.map(({hex}) => ({hex, chroma: oklch(hex)?.c ?? 0}));
  const [best] = chromas.filter(({chroma}) => chroma > 0.04).sort((a, b) => b.chroma - a.chroma);
  return best?.hex;
};
