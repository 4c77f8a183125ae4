import {elementHtml, elementJsx, escapeHtml, textJsx} from './markup.js';

/** The forms in which a widget gets into a page. */
export const snippetForms = ['html', 'div', 'iframe', 'wordpress', 'react', 'module'] as const;
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
}

/** Pixels of a frame whose page cannot say how high it is. */
export const FRAME_HEIGHT = '640';

/** The address of a file in the same folder. */
export const beside = (script: string, file: string): string => script.replace(/[^/]*$/, file);

const fallback = ({link, text}: SnippetOptions): string => elementHtml('a', {href: link}, escapeHtml(text));

const loader = (script: string): string => `<script async src="${escapeHtml(script)}"></script>`;

const element = (options: SnippetOptions): string =>
  elementHtml(`mitmach-${options.widget}`, options.attributes, fallback(options));

const html = (options: SnippetOptions): string => loader(options.script) + element(options);

/** A `div` that becomes the widget. A flag gets a value: some editors take attributes without one away. */
export const holder = (options: SnippetOptions): string => {
  const {widget, attributes} = options;
  const data = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value || 'true'] as const);
  return elementHtml('div', Object.fromEntries([['data-mitmach', widget], ...data]), fallback(options));
};

const div = (options: SnippetOptions): string => loader(options.script) + holder(options);

const iframe = (options: SnippetOptions): string => {
  const {widget, attributes, script, title, lang} = options;
  const query = new URLSearchParams({widget, lang, title, ...attributes});
  const src = `${beside(script, 'frame.html')}?${query.toString()}`;
  const frame = elementHtml('iframe', {src, title, width: '100%', height: FRAME_HEIGHT, loading: 'lazy'}, '');
  return loader(beside(script, 'frame-host.js')) + frame;
};

/** The markup of the block "Custom HTML", for the code editor; authors who may not write scripts keep the `div`. */
const wordpress = (options: SnippetOptions): string => `<!-- wp:html -->${div(options)}<!-- /wp:html -->`;

const moduleScript = (options: SnippetOptions): string => {
  const src = escapeHtml(beside(options.script, `${options.widget}.js`));
  return `<script type="module" src="${src}"></script>${element(options)}`;
};

const react = (options: SnippetOptions): string => {
  const {widget, attributes, link, text} = options;
  const name = widget.charAt(0).toUpperCase() + widget.slice(1);
  const inner = elementJsx('a', {href: link}, textJsx(text));
  return [
    `import '@mitmach/${widget}/define';`,
    '',
    `export const ${name} = () => (`,
    `  ${elementJsx(`mitmach-${widget}`, attributes, inner)}`,
    ');',
  ].join('\n');
};

const forms: Readonly<Record<SnippetForm, (options: SnippetOptions) => string>> = {
  html,
  div,
  iframe,
  wordpress,
  react,
  module: moduleScript,
};

/** What to paste into a page, by the contract of the embed: one line of HTML, options in attributes, a link inside. */
export const writeSnippet = (form: SnippetForm, options: SnippetOptions): string => forms[form](options);

/** Where `mitmach.js` most likely is: beside the feed, in the folder that a release is unpacked to, version 1. */
export const scriptBeside = (feed: string): string =>
  beside(feed.replace(/[?#].*$/, ''), 'mitmach/1/mitmach.js');
