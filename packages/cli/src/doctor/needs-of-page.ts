import type {Needs} from './csp/index.js';
import type {PageFacts, PageScript} from './page.js';

/** What is known of the files of a page besides its HTML. */
export interface PageFiles {
  /** Address of the page. */
  readonly page: string;
  /** Feeds, their further documents, config files. */
  readonly data: readonly string[];
  readonly images: readonly string[];
  /** Addresses of scripts that may not be read from this page: their modules cannot be loaded. */
  readonly closed: ReadonlySet<string>;
}

const beside = (address: string, file: string): string => new URL(file, address).href;

const isWhole = ({address}: PageScript): boolean => new URL(address).pathname.endsWith('/mitmach.all.js');

/** Some of the files that a script loads: enough to see whether the page lets it. */
const partsOf = (script: PageScript, tags: readonly string[], closed: ReadonlySet<string>): string[] => {
  const {address, isModule} = script;
  if (isWhole(script)) return [];
  if (isModule) return [beside(address, 'core.js')];
  if (closed.has(address)) return [beside(address, 'mitmach.all.js')];
  return ['core.js', ...tags.map((tag) => `${tag.replace('mitmach-', '')}.js`)].map((file) =>
    beside(address, file),
  );
};

/** What the widgets of a page need of its Content Security Policy. */
export const needsOfPage = (facts: PageFacts, {page, data, images, closed}: PageFiles): Needs => {
  const {scripts, widgets, frames, styles} = facts;
  const tags = [...new Set(widgets.map(({tag}) => tag))];
  const isClassic = scripts.some((script) => isWhole(script) || closed.has(script.address));
  return {
    page,
    scripts,
    parts: [...new Set(scripts.flatMap((script) => partsOf(script, tags, closed)))],
    data,
    images,
    styles,
    frames,
    trustedTypes: scripts.length === 0 ? [] : ['lit-html', ...(isClassic ? ['mitmach'] : [])],
  };
};
