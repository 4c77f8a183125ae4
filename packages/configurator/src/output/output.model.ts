import {lookRule, writeSnippet, type SnippetForm, type SnippetOptions} from '@mitmach/cli/snippet';
import type {Locale} from '@mitmach/ui';
import {absolute, isLink, originOf} from '../addresses.model.js';
import {formsAt, takesHeight, without, type Choice, type Place} from '../choice/choice.model.js';
import type {ConfiguratorKey} from '../configurator.catalogue.js';
import type {KnownWidget} from '../context.js';
import {effectiveLook} from '../look/look.model.js';
import {effectiveOptions} from '../options/options.model.js';

/** Something to copy: what it is, and where it goes. */
export interface Piece {
  /** Key of its heading; `config` is a file, `style` a rule for the site's style sheet. */
  readonly what: SnippetForm | 'style' | 'config' | 'configured' | 'typo3-policy' | 'vue-compiler';
  readonly code: string;
}

/** Where the page of the tool has things from. */
export interface Sources {
  /** Absolute address of the feed in use. */
  readonly feed: string;
  /** Absolute address of `mitmach.js`; undefined where the page gives one that is none. */
  readonly script: string | undefined;
}

/** What a snippet needs that nobody chooses, or not yet. */
export interface OutputContext {
  /** Absolute address of the feed. */
  readonly feed: string;
  /** Absolute address of `mitmach.js`. */
  readonly script: string;
  /** What suits the widget, in the language of the page. */
  readonly text: string;
  readonly title: string;
  /** Language of text and title. */
  readonly lang: string;
}

/** The usual place of the script, where nobody gives an address that is one. */
const usualScript = './mitmach.js';

/** What goes into a snippet beside the choice; an address that is none does not. */
export const outputContext = (
  {widget, script}: Choice,
  sources: Sources,
  {t, language}: Locale<ConfiguratorKey>,
): OutputContext => ({
  feed: sources.feed,
  script: absolute(script) ?? sources.script ?? usualScript,
  text: t(`text_${widget as KnownWidget}`),
  title: t(`title_${widget as KnownWidget}`),
  lang: language,
});

/** Where people get who do not see the widget: the site that the feed is on. */
const siteOf = (feed: string): string => `${originOf(feed) ?? '.'}/`;

/** All that the snippet writer takes. */
export const snippetOptions = (choice: Choice, context: OutputContext): SnippetOptions => {
  const {widget, options, lang, look, preset, link, text} = choice;
  const height = takesHeight(choice.height) ? choice.height : undefined;
  return {
    widget,
    attributes: {
      src: context.feed,
      ...effectiveOptions(widget, options),
      ...(lang !== '' && {lang}),
    },
    script: context.script,
    link: isLink(link) ? link : siteOf(context.feed),
    text: text === '' ? context.text : text,
    title: context.title,
    lang: lang === '' ? context.lang : lang,
    look: {...effectiveLook(look), ...(height !== undefined && {place: `${height}px`})},
    preset: preset === '' ? undefined : preset,
    height,
  };
};

/** A frame has its height from its own attribute. */
const forFrame = (options: SnippetOptions): SnippetOptions => ({
  ...options,
  look: without(options.look ?? {}, 'place'),
});

/** The options as a file that several pages can share; what a page itself says wins over it. */
const configFile = ({attributes}: SnippetOptions): string => {
  const own = Object.entries(without(attributes, 'lang'));
  return JSON.stringify(
    Object.fromEntries(own.map(([name, value]) => [name, value === '' ? true : value])),
    undefined,
    2,
  );
};

/** Where the file is said to be: beside the feed. */
const configAddress = (feed: string, widget: string): string =>
  feed.replace(/[?#].*$/, '').replace(/[^/]*$/, `${widget}.config.json`);

const configured = (options: SnippetOptions): SnippetOptions => {
  const {src = '', lang} = options.attributes;
  const config = configAddress(src, options.widget);
  return {...options, attributes: {config, ...(lang !== undefined && {lang})}};
};

/** A server as a policy names it; what is no address is on the page's own. */
const sourceOf = (address: string): string => originOf(address) ?? "'self'";

/** What a site of TYPO3 (12.4 and later) has to allow, `config/sites/<site>/csp.yaml`. */
const typo3Policy = ({feed, script}: OutputContext): string => {
  const extend = (directive: string, address: string): string[] => [
    '  - mode: extend',
    `    directive: ${directive}`,
    `    sources: ['${sourceOf(address)}']`,
  ];
  return [
    'inheritDefault: true',
    'mutations:',
    ...extend('script-src', script),
    ...extend('connect-src', feed),
    ...extend('img-src', feed),
  ].join('\n');
};

const vueCompiler = `vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('mitmach-')}}})`;

/** Further pieces of a place, beside the snippets. */
const extras: Partial<Record<Place, (context: OutputContext) => Piece>> = {
  typo3: (context) => ({what: 'typo3-policy', code: typo3Policy(context)}),
  vue: () => ({what: 'vue-compiler', code: vueCompiler}),
};

/** Places whose pages may have a policy that refuses the look as a style of the element. */
const hasRule = (place: Place): boolean => !['iframe', 'react', 'config'].includes(place);

/** Whether the element has a style of its own: a look, or a height. A script of a bundle sets it without asking. */
const hasStyle = (choice: Choice, context: OutputContext): boolean =>
  !['react', 'vue'].includes(choice.place) && lookRule(snippetOptions(choice, context)) !== '';

/** Everything to copy for the place that was chosen, in the order in which it is needed. */
export const piecesFor = (choice: Choice, context: OutputContext): readonly Piece[] => {
  const options = snippetOptions(choice, context);
  const {place} = choice;
  if (place === 'config') {
    return [
      {what: 'config', code: configFile(options)},
      {what: 'configured', code: writeSnippet('html', configured(options))},
    ];
  }
  const own = place === 'iframe' ? forFrame(options) : options;
  const snippets = formsAt(place).map((what): Piece => ({what, code: writeSnippet(what, own)}));
  const rule = hasRule(place) ? lookRule(options) : '';
  const extra = extras[place]?.(context);
  return [
    ...snippets,
    ...(extra ? [extra] : []),
    ...(rule === '' ? [] : [{what: 'style', code: rule} as const]),
  ];
};

/** Whether the code of the widgets becomes part of the page's own, so that no address of a script is needed. */
export const isBundled = (place: Place): boolean => ['npm', 'react', 'vue'].includes(place);

const directive = (name: string, sources: readonly string[]): string[] =>
  sources.length === 0 ? [] : [`${name} ${[...new Set(sources)].join(' ')}`];

/**
 * What a page's Content-Security-Policy has to allow, a directive a line (CSP Level 3).
 * @param images addresses of the feed's pictures
 */
export const policyLines = (
  choice: Choice,
  context: OutputContext,
  images: readonly string[],
): readonly string[] => {
  const {place, preset, options} = choice;
  const {feed, script} = context;
  const host = sourceOf(script);
  if (place === 'iframe') return [`frame-src ${host}`, `script-src ${host}`];
  const ofScripts = isBundled(place) ? [] : [host];
  const ofStyles = [
    ...(preset === '' ? [] : ofScripts),
    ...(hasStyle(choice, context) ? ["'unsafe-inline'"] : []),
  ];
  const tiles = [options['tiles'] ?? ''].filter((address) => URL.canParse(address));
  return [
    ...directive('script-src', ofScripts),
    ...directive('connect-src', [sourceOf(feed), ...ofScripts]),
    ...directive('img-src', ['data:', ...[feed, ...images, ...tiles].map(sourceOf)]),
    ...directive('style-src', ofStyles),
  ];
};
