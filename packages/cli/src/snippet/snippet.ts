import {attributesJsx, elementHtml, escapeHtml, styleJsx, textJsx} from './markup.js';

/** The forms in which a widget gets into a page. */
export const snippetForms = [
  'html',
  'div',
  'iframe',
  'wordpress',
  'shortcode',
  'module',
  'npm',
  'react',
  'vue',
] as const;
export type SnippetForm = (typeof snippetForms)[number];

export interface SnippetOptions {
  /** `calendar`. */
  readonly widget: string;
  /** Of the widget, by name in small letters; a flag has an empty value. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Address of `mitmach.js`; its other files are beside it. */
  readonly script: string;
  /** Where visitors go who do not see the widget, and what that is called. */
  readonly link: string;
  readonly text: string;
  /** What a screen reader calls the frame of an iframe. */
  readonly title: string;
  /** Language of text and title, a BCP 47 tag. */
  readonly lang: string;
  /** Custom properties by name without `--mitmach-`: `{accent: '#8a1c5c', space: '3px'}`. */
  readonly look?: Readonly<Record<string, string>> | undefined;
  /** A style sheet of `presets/`, `kern`. */
  readonly preset?: string | undefined;
  /** Pixels of a frame that does not tell how high it is (default 640). */
  readonly height?: string | undefined;
}

type Attributes = Readonly<Record<string, string>>;

/** Pixels of a frame whose page cannot say how high it is. */
export const FRAME_HEIGHT = '640';

/** The address of a file in the same folder. */
export const beside = (script: string, file: string): string => script.replace(/[^/]*$/, file);

const fallback = ({link, text}: SnippetOptions): string => elementHtml('a', {href: link}, escapeHtml(text));

const properties = ({look = {}}: SnippetOptions): (readonly [string, string])[] =>
  Object.entries(look).map(([name, value]) => [`--mitmach-${name}`, value] as const);

/** The look as an element's own style; no attribute without one. */
const style = (options: SnippetOptions): Attributes => {
  const own = properties(options);
  return own.length === 0 ? {} : {style: own.map(([name, value]) => `${name}: ${value}`).join('; ')};
};

/** The same as a rule, for a page whose policy refuses styles in elements. Empty without a look. */
export const lookRule = (options: SnippetOptions): string => {
  const lines = properties(options).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? '' : [':root {', ...lines, '}'].join('\n');
};

/** Where the style sheet of a preset is. */
const presetFile = (preset: string): string => `presets/${preset}.css`;

const sheet = ({script, preset}: SnippetOptions): string =>
  preset === undefined
    ? ''
    : `<link rel="stylesheet" href="${escapeHtml(beside(script, presetFile(preset)))}">`;

const loader = (script: string): string => `<script async src="${escapeHtml(script)}"></script>`;

const element = (options: SnippetOptions): string =>
  elementHtml(`mitmach-${options.widget}`, {...options.attributes, ...style(options)}, fallback(options));

const html = (options: SnippetOptions): string => sheet(options) + loader(options.script) + element(options);

/** A `div` that becomes the widget. A flag gets a value: some editors take attributes without one away. */
export const holder = (options: SnippetOptions): string => {
  const {widget, attributes} = options;
  const data = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value || 'true'] as const);
  const own = {'data-mitmach': widget, ...Object.fromEntries(data), ...style(options)};
  return elementHtml('div', own, fallback(options));
};

const div = (options: SnippetOptions): string => sheet(options) + loader(options.script) + holder(options);

const iframe = (options: SnippetOptions): string => {
  const {widget, attributes, script, title, lang, look, preset, height = FRAME_HEIGHT} = options;
  const own = {widget, lang, title, ...attributes, ...look, ...(preset !== undefined && {preset})};
  const src = `${beside(script, 'frame.html')}?${new URLSearchParams(own).toString()}`;
  const frame = elementHtml('iframe', {src, title, width: '100%', height, loading: 'lazy'}, '');
  return loader(beside(script, 'frame-host.js')) + frame;
};

/** The markup of the block "Custom HTML", for the code editor; authors who may not write scripts keep the `div`. */
const wordpress = (options: SnippetOptions): string => `<!-- wp:html -->${div(options)}<!-- /wp:html -->`;

/** What ends a shortcode or one of its attributes early. */
const references: Readonly<Record<string, string>> = {'[': '&#91;', ']': '&#93;'};
const escapeShortcode = (text: string): string =>
  escapeHtml(text).replace(/[[\]]/g, (sign) => references[sign] ?? sign);

/** For the plugin, which brings the scripts and knows the site's link. Of a look it takes the accent. */
const shortcode = ({widget, attributes, text, look = {}}: SnippetOptions): string => {
  const {accent} = look;
  const own = Object.entries({...attributes, ...(accent !== undefined && {accent})})
    .map(([name, value]) => (value === '' ? name : `${name}="${escapeShortcode(value)}"`))
    .join(' ');
  return `[mitmach ${widget}${own && ' '}${own}]${escapeShortcode(text)}[/mitmach]`;
};

const moduleScript = (options: SnippetOptions): string => {
  const src = escapeHtml(beside(options.script, `${options.widget}.js`));
  return `${sheet(options)}<script type="module" src="${src}"></script>${element(options)}`;
};

const imports = ({widget, preset}: SnippetOptions): string[] => [
  `import '@mitmach/${widget}/define';`,
  ...(preset === undefined ? [] : [`import '@mitmach/ui/${presetFile(preset)}';`]),
];

/** A module of one's own, for a bundler, and the element in the page. */
const npm = (options: SnippetOptions): string =>
  [
    `npm install @mitmach/${options.widget}`,
    '',
    '// main.js',
    ...imports(options),
    '',
    '<!-- index.html -->',
    element(options),
  ].join('\n');

const react = (options: SnippetOptions): string => {
  const {widget, attributes, link, text} = options;
  const name = widget.charAt(0).toUpperCase() + widget.slice(1);
  const own = styleJsx(properties(options));
  const given = attributesJsx(attributes) + (own === '' ? '' : ' style={look}');
  const inner = `<a${attributesJsx({href: link})}>${textJsx(text)}</a>`;
  return [
    ...(own === '' ? [] : [`import type {CSSProperties} from 'react';`]),
    ...imports(options),
    '',
    ...(own === '' ? [] : [`const look = ${own} as CSSProperties;`, '']),
    `export const ${name} = () => (`,
    `  <mitmach-${widget}${given}>${inner}</mitmach-${widget}>`,
    ');',
  ].join('\n');
};

/** A single-file component. The compiler has to be told that `mitmach-…` are elements of their own. */
const vue = (options: SnippetOptions): string =>
  [
    '<script setup>',
    ...imports(options),
    '</script>',
    '',
    '<template>',
    `  ${elementHtml(`mitmach-${options.widget}`, {...options.attributes, ...style(options)}, elementHtml('a', {href: options.link}, `<span v-pre>${escapeHtml(options.text)}</span>`))}`,
    '</template>',
  ].join('\n');

const forms: Readonly<Record<SnippetForm, (options: SnippetOptions) => string>> = {
  html,
  div,
  iframe,
  wordpress,
  shortcode,
  module: moduleScript,
  npm,
  react,
  vue,
};

/** What to paste into a page, by the contract of the embed: one line of HTML, options in attributes, a link inside. */
export const writeSnippet = (form: SnippetForm, options: SnippetOptions): string => forms[form](options);

/** Where `mitmach.js` most likely is: beside the feed, in the folder that a release is unpacked to, version 1. */
export const scriptBeside = (feed: string): string =>
  beside(feed.replace(/[?#].*$/, ''), 'mitmach/1/mitmach.js');
