import {elementHtml, escapeHtml} from './markup.js';
import {beside, FRAME_HEIGHT, holder, type SnippetOptions} from './snippet.js';

/** What a page of its own needs beside the options of its widget. */
export interface PageOptions extends SnippetOptions {
  /** Address at which the page will be, `https://city.example/termine.html`. */
  readonly page: string;
}

/** The two files that belong together: a page with nothing but the widget, and what tells others how to embed it. */
export const pageForms = ['page', 'oembed'] as const;
export type PageForm = (typeof pageForms)[number];

/** Beside the page: `termine.oembed.json`. */
export const oembedAddress = (page: string): string => {
  const address = new URL(page);
  address.search = '';
  address.hash = '';
  const {pathname} = address;
  const name = pathname.endsWith('/') ? `${pathname}index` : pathname.replace(/\.\w+$/, '');
  address.pathname = `${name}.oembed.json`;
  return address.href;
};

/** Pixels: wide enough for a column of text; who embeds it may make it narrower. */
const FRAME_WIDTH = '600';

/** A page with the widget alone, as `frame.html` is one, but with an address that says nothing else. */
const page = (options: PageOptions): string => {
  const {script, title, lang} = options;
  const oembed = {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: oembedAddress(options.page),
    title,
  };
  const opening = (tag: string, attributes: Readonly<Record<string, string>>): string =>
    elementHtml(tag, attributes, '').replace(`</${tag}>`, '');
  const deferred = (file: string): string =>
    elementHtml('script', {src: beside(script, file), defer: ''}, '');
  return [
    '<!doctype html>',
    opening('html', {lang}),
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    elementHtml('title', {}, escapeHtml(title)),
    '<base target="_top">',
    opening('link', {rel: 'canonical', href: options.page}),
    opening('link', oembed),
    ...['mitmach.css', 'frame.css'].map((file) =>
      opening('link', {rel: 'stylesheet', href: beside(script, file)}),
    ),
    deferred('frame.js'),
    deferred('mitmach.js'),
    '</head>',
    `<body><main>${elementHtml('h1', {}, escapeHtml(title))}${holder(options)}</main></body>`,
    '</html>',
  ].join('\n');
};

/**
 * What WordPress and others ask for when somebody pastes the page's address.
 * @see https://oembed.com, 2.3.4.4 "rich"
 */
const oembed = ({page: src, title}: PageOptions): string => {
  const {origin, host} = new URL(src);
  const size = {width: FRAME_WIDTH, height: FRAME_HEIGHT};
  return JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: host,
      provider_url: `${origin}/`,
      cache_age: 86_400,
      width: Number(size.width),
      height: Number(size.height),
      html: elementHtml('iframe', {src, title, ...size}, ''),
    },
    undefined,
    2,
  );
};

/** A page for a widget, or the file that describes it, to be put on a web server under the names in them. */
export const writePage = (form: PageForm, options: PageOptions): string =>
  form === 'page' ? page(options) : oembed(options);
