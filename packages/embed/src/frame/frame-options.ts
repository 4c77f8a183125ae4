import {directionOf} from '@mitmach/feed';

/** What the address of a frame page asks for. */
export interface FrameOptions {
  /** `calendar`; undefined where the address names none. */
  readonly widget: string | undefined;
  /** Attributes of the holder, `data-src`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Custom properties of the page, `--mitmach-accent`. */
  readonly look: ReadonlyMap<string, string>;
  /** Name of a style sheet of `presets/`, `kern`. */
  readonly preset: string | undefined;
  /** BCP 47 tag of the reader's language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Of the document, for the list of open windows and for screen readers. */
  readonly title: string;
}

/** Custom properties that an address may set, and what they may be set to: no address, no function but of colours. */
const looks = ['accent', 'text', 'background', 'font', 'radius', 'space'];
const value = /^(?:[#\w\s.,%'"-]|\b(?:rgb|hsl|oklch|oklab)\([\d\s.,%/-]*\))+$/;

const ownNames = new Set(['widget', 'lang', 'title', 'preset', ...looks]);
const optionName = /^[a-z][\w-]*$/;

const languageOf = (tag: string | null, fallback: string): string => {
  try {
    return Intl.getCanonicalLocales(tag ?? '')[0] ?? fallback;
  } catch {
    return fallback;
  }
};

/** The name of a style sheet, and nothing that leads elsewhere. */
const presetNamed = (text: string | null): string | undefined => /^[a-z-]+$/.exec(text ?? '')?.[0];

const widgetNamed = (text: string): string | undefined => {
  const name = text.trim().toLowerCase();
  return name === '' ? undefined : name;
};

/**
 * Reads the address of `frame.html?widget=calendar&src=…&view=list`: `widget`, `lang`, `title`, a colour or length for
 * `accent`, `text`, `background`, `font`, `radius` and `space`, a `preset`; everything else is an attribute of the widget. What is
 * not understood is passed over.
 * @param search `location.search`
 * @param reader tag of the language that the browser is set to, where the address names none
 */
export const frameOptions = (search: string, reader: string): FrameOptions => {
  const params = new URLSearchParams(search);
  const attributes = new Map<string, string>();
  for (const [name, text] of params) {
    if (optionName.test(name) && !ownNames.has(name)) attributes.set(`data-${name}`, text);
  }
  const look = new Map<string, string>();
  for (const name of looks) {
    const text = params.get(name) ?? '';
    if (value.test(text)) look.set(`--mitmach-${name}`, text);
  }
  const lang = languageOf(params.get('lang'), reader);
  return {
    widget: widgetNamed(params.get('widget') ?? ''),
    attributes,
    look,
    preset: presetNamed(params.get('preset')),
    lang,
    dir: directionOf(lang),
    title: params.get('title') ?? 'mitmach',
  };
};
