import {hexOf} from './colours.model.js';

/** The custom properties that can be chosen, by name without `--mitmach-`. */
export const lookNames = ['accent', 'text', 'background', 'font', 'radius', 'space'] as const;
export type LookName = (typeof lookNames)[number];

/** Values of custom properties by their names. */
export type Look = Readonly<Partial<Record<LookName, string>>>;

/** The looks that a style sheet brings; without one a widget looks like the page around it. */
export const presets = ['kern', 'high-contrast', 'print-friendly'] as const;
export type Preset = (typeof presets)[number];

const isColour = (value: string): boolean => hexOf(value) !== undefined;
const isLength = (value: string): boolean => /^(?:0|\d{1,3}(?:\.\d{1,3})?(?:px|r?em))$/.test(value);
const isFont = (value: string): boolean => CSS.supports('font-family', value);

const takes: Readonly<Record<LookName, (value: string) => boolean>> = {
  accent: isColour,
  text: isColour,
  background: isColour,
  font: isFont,
  radius: isLength,
  space: isLength,
};

/** Whether a value can be copied into a style sheet: a colour, a font, a length, and nothing that ends its rule. */
export const takesLook = (name: LookName, value: string): boolean => takes[name](value);

/** The part of a look that counts: what is being typed wrong goes into no page. */
export const effectiveLook = (look: Look): Look =>
  Object.fromEntries(
    lookNames.flatMap((name) => {
      const value = look[name];
      return value !== undefined && takesLook(name, value) ? [[name, value]] : [];
    }),
  );
