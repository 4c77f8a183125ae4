import {attributeFaults, elementOf, widgetNames, type AttributeFault} from '../snippet/attributes.js';
import {similarTo} from '../texts/similar.js';
import {isSafe} from './check-answer.js';
import type {Diagnosis} from './diagnosis.js';
import type {PageFacts, PageScript, PageWidget} from './page.js';

const tags = ['mitmach-feed', ...widgetNames.map((name) => `mitmach-${name}`)];

const attributeDiagnosis = ({written}: PageWidget, fault: AttributeFault): Diagnosis => {
  const {code, name, value, attribute, suggestion} = fault;
  const expected = attribute?.of.join(attribute.takes === 'wholeNumber' ? '–' : ', ') ?? '';
  const holes = {name, value, expected, suggestion: suggestion ?? ''};
  return {code, state: 'warning', about: written, holes};
};

/** Where a widget's feed is, as it is written; undefined where nothing says so. */
export const sourceOf = ({attributes, surrounding}: PageWidget, {feed}: PageFacts): string | undefined =>
  [attributes['src'], surrounding, feed].find((source) => source !== undefined && source.trim() !== '');

const widgetDiagnoses = (widget: PageWidget, facts: PageFacts): Diagnosis[] => {
  const {tag, attributes, written: about, hasFallback} = widget;
  const element = elementOf(tag);
  if (!element) {
    const holes = {known: tags.join(', '), suggestion: similarTo(tag, tags) ?? ''};
    return [{code: 'unknown-widget', state: 'error', about, holes}];
  }
  const faults = attributeFaults(element, attributes).map((fault) => attributeDiagnosis(widget, fault));
  const isWidget = tag !== 'mitmach-feed';
  const hasSource = sourceOf(widget, facts) !== undefined || (attributes['config'] ?? '') !== '';
  return [
    ...(hasSource || !isWidget ? [] : [{code: 'no-source', state: 'error', about} as const]),
    ...faults,
    ...(hasFallback || !isWidget ? [] : [{code: 'no-fallback', state: 'warning', about} as const]),
  ];
};

/** One script a page is enough, however many widgets; the same module twice is run once. */
const duplicates = (scripts: readonly PageScript[]): Diagnosis[] => {
  const loaders = scripts.filter(({isModule}) => !isModule);
  if (loaders.length < 2) return [];
  const about = loaders.at(1)?.src ?? '';
  return [{code: 'script-twice', state: 'warning', about, holes: {count: loaders.length}}];
};

const scriptLine = '<script async src="https://…/mitmach/1/mitmach.js"></script>';

/** What of a page is not encrypted although the page is: browsers do not load it. */
const mixed = (addresses: readonly string[], page: string): Diagnosis[] =>
  page.startsWith('https:')
    ? addresses
        .filter((address) => !isSafe(address))
        .map((about) => ({code: 'mixed-content', state: 'error', about}))
    : [];

/** What the page itself says: its widgets, their attributes, the scripts. */
export const checkPage = (
  facts: PageFacts,
  page: {address: string; feeds: readonly string[]},
): Diagnosis[] => {
  const {scripts, widgets, frames} = facts;
  const shown = widgets.filter(({tag}) => tag !== 'mitmach-feed');
  const {address: about, feeds} = page;
  if (shown.length + frames.length === 0) {
    return [
      {code: 'no-widgets', state: scripts.length > 0 ? 'warning' : 'error', about},
      ...duplicates(scripts),
    ];
  }
  const isScriptMissing = shown.length > 0 && scripts.length === 0;
  const remedy = {kind: 'html', html: scriptLine} as const;
  return [
    {code: 'widgets', state: 'ok', about, holes: {count: shown.length + frames.length}},
    ...(isScriptMissing ? [{code: 'no-script', state: 'error', about, remedy} as const] : []),
    ...duplicates(scripts),
    ...widgets.flatMap((widget) => widgetDiagnoses(widget, facts)),
    ...mixed([...scripts.map(({address}) => address), ...feeds, ...frames], about),
  ];
};

/** Different versions of mitmach on one page. */
export const checkVersions = (versions: readonly string[], about: string): Diagnosis[] => {
  const different = [...new Set(versions)];
  if (different.length < 2) return [];
  return [{code: 'versions-differ', state: 'error', about, holes: {versions: different.join(', ')}}];
};
