import {snippetForms, type SnippetForm} from '@mitmach/cli/snippet';
import {
  effectiveLook,
  lookNames,
  presets,
  type Look,
  type LookName,
  type Preset,
} from '../look/look.model.js';
import {languages} from '../options/languages.js';
import {optionNamed, takesValue, widgetNamed} from '../options/options.model.js';

/** Where the snippet goes. */
export const places = [
  'html',
  'wordpress',
  'typo3',
  'drupal',
  'jimdo',
  'iframe',
  'react',
  'vue',
  'npm',
  'config',
] as const;
export type Place = (typeof places)[number];

/** All that somebody has chosen. An empty text means: as it comes. */
export interface Choice {
  /** Address of the feed as it was typed. */
  readonly src: string;
  /** `calendar`. */
  readonly widget: string;
  /** Attributes by name; a flag has an empty value. Those without a value are not there. */
  readonly options: Readonly<Record<string, string>>;
  readonly look: Look;
  readonly preset: Preset | '';
  /** Language of the widget; empty: the page's. */
  readonly lang: string;
  /** Height that is kept for the widget in pixels; empty: as its content needs. */
  readonly height: string;
  /** Where visitors go who do not see the widget, and what that is called; empty: what suits the widget. */
  readonly link: string;
  readonly text: string;
  /** Address of `mitmach.js`; empty: where this page has it from. */
  readonly script: string;
  readonly place: Place;
}

export const firstChoice: Choice = {
  src: '',
  widget: 'calendar',
  options: {},
  look: {},
  preset: '',
  lang: '',
  height: '',
  link: '',
  text: '',
  script: '',
  place: 'html',
};

/** All of a record but for one entry. */
export const without = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));

/** Sets an option; undefined takes it away, and so does an empty text but for a flag. */
export const withOption = (choice: Choice, name: string, value: string | undefined): Choice => {
  const isFlag = optionNamed(choice.widget, name)?.takes === 'flag';
  const rest = without(choice.options, name);
  const isGiven = value !== undefined && (value !== '' || isFlag);
  return {...choice, options: isGiven ? {...rest, [name]: value} : rest};
};

/** Another widget, with those options that it has, too. */
export const withWidget = (choice: Choice, widget: string): Choice => ({
  ...choice,
  widget,
  options: Object.fromEntries(
    Object.entries(choice.options).filter(([name, value]) => takesValue(widget, name, value)),
  ),
});

/** Sets a custom property; an empty text takes it away. */
export const withLook = (choice: Choice, name: LookName, value: string): Choice => {
  const rest = without(choice.look, name);
  return {...choice, look: value === '' ? rest : {...rest, [name]: value}};
};

const ownNames = ['src', 'preset', 'lang', 'height', 'link', 'script'] as const;

/**
 * A choice as it stands in the fragment of an address, `#widget=calendar&view=list`: named like the address of
 * `frame.html`. What is as it comes is left out.
 */
export const choiceFragment = (choice: Choice): string => {
  const {widget, options, look, text, place} = choice;
  const params = new URLSearchParams({widget});
  for (const name of ownNames) if (choice[name] !== '') params.set(name, choice[name]);
  for (const [name, value] of Object.entries(options)) params.set(name, value);
  for (const [name, value] of Object.entries(look)) params.set(`look.${name}`, value);
  if (text !== '') params.set('link-text', text);
  if (place !== firstChoice.place) params.set('place', place);
  return `#${params.toString()}`;
};

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | undefined =>
  known.find((each) => each === text);

/** Characters that a value has at most: the longest addresses that servers take. */
const longest = 2_000;

/** The heights that can be chosen, in pixels. */
export const heights = [80, 4_000] as const;

/** Whether a height can be kept for a widget: whole pixels, within reason. */
export const takesHeight = (text: string): boolean => {
  const [least, most] = heights;
  return /^\d{2,4}$/.test(text) && Number(text) >= least && Number(text) <= most;
};

/** Reads such a fragment. What nobody understands is passed over, so that an old address still leads somewhere. */
export const choiceFrom = (fragment: string): Choice => {
  const given = [...new URLSearchParams(fragment.replace(/^#/, ''))].filter(
    ([, value]) => value.length <= longest,
  );
  const params = new URLSearchParams(given);
  const text = (name: string): string => params.get(name) ?? '';
  const widget = widgetNamed(text('widget'))?.name ?? firstChoice.widget;
  const height = text('height');
  return {
    src: text('src'),
    widget,
    options: Object.fromEntries(given.filter(([name, value]) => takesValue(widget, name, value))),
    look: effectiveLook(Object.fromEntries(lookNames.map((name) => [name, text(`look.${name}`)]))),
    preset: oneOf(presets, text('preset')) ?? '',
    lang: languages.find(({tag}) => tag === text('lang'))?.tag ?? '',
    height: takesHeight(height) ? height : '',
    link: text('link'),
    text: text('link-text'),
    script: text('script'),
    place: oneOf(places, text('place')) ?? firstChoice.place,
  };
};

/** The forms of the snippet writer that a place takes, the usual one first. */
export const formsAt = (place: Place): readonly SnippetForm[] =>
  ({
    html: ['html', 'div'],
    wordpress: ['shortcode', 'wordpress'],
    typo3: ['html', 'div'],
    drupal: ['html', 'div'],
    jimdo: ['html'],
    iframe: ['iframe'],
    react: ['react'],
    vue: ['vue'],
    npm: ['npm'],
    config: ['html'],
  })[place].filter((form): form is SnippetForm => snippetForms.includes(form as SnippetForm));
