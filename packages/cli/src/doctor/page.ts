import {Parser} from 'htmlparser2';
import {elements} from '../snippet/elements.generated.js';

type Attributes = Readonly<Record<string, string>>;

/** A script of the page. */
export interface PageScript {
  /** Absolute. */
  readonly address: string;
  /** As it is written. */
  readonly src: string;
  readonly isModule: boolean;
  readonly isAsync: boolean;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

/** A widget that the page holds. */
export interface PageWidget {
  /** `mitmach-calendar`, also of a `<div data-mitmach="calendar">`. */
  readonly tag: string;
  readonly attributes: Attributes;
  /** As it is written, `<mitmach-calendar>` or `<div data-mitmach="calendar">`. */
  readonly written: string;
  /** `src` of the `<mitmach-feed>` around it. */
  readonly surrounding?: string | undefined;
  /** There is something inside for those who do not see the widget. */
  hasFallback: boolean;
}

/** What of a page concerns mitmach. */
export interface PageFacts {
  /** To which relative addresses refer. */
  readonly base: string;
  readonly scripts: readonly PageScript[];
  readonly widgets: readonly PageWidget[];
  /** Addresses of frames with a widget in them. */
  readonly frames: readonly string[];
  /** Addresses of `mitmach.css`. */
  readonly styles: readonly string[];
  /** Of `<meta http-equiv="Content-Security-Policy">`. */
  readonly policies: readonly string[];
  /** Of `<link rel="alternate" type="application/mitmach+json">`. */
  readonly feed?: string | undefined;
}

const known = new Set(elements.map(({tag}) => tag));
const widgetFile = /(^|\/)(calendar|finder|timeline|ticker|feed)\.js([?#]|$)/;
const ownFile = /(^|\/)mitmach[\w.-]*\.js([?#]|$)/;

/** An address as the browser makes one of what is written; undefined where it cannot. */
const absolute = (written: string | undefined, base: string): string | undefined => {
  try {
    return written === undefined ? undefined : new URL(written.trim(), base).href;
  } catch {
    return undefined;
  }
};

const isOwnScript = (src: string, type: string | undefined): boolean =>
  ownFile.test(src) || (type === 'module' && widgetFile.test(src));

interface Open {
  readonly name: string;
  readonly widget?: PageWidget | undefined;
  /** Of a `<mitmach-feed>`. */
  readonly feed?: string | undefined;
}

/** Elements whose content is no page. */
const inert = new Set(['template', 'noscript', 'textarea', 'iframe']);

/** Elements without an end. */
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

class PageReader {
  base: string;
  readonly scripts: PageScript[] = [];
  readonly widgets: PageWidget[] = [];
  readonly frames: string[] = [];
  readonly styles: string[] = [];
  readonly policies: string[] = [];
  feed: string | undefined;
  #hasBase = false;
  readonly #open: Open[] = [];

  constructor(address: string) {
    this.base = address;
  }

  opened(name: string, attributes: Attributes): void {
    const isInert = this.#open.some((each) => inert.has(each.name));
    const widget = isInert ? undefined : this.#widget(name, attributes);
    if (!isInert) this.#take(name, attributes);
    if (widget) this.widgets.push(widget);
    this.#markFallback(name);
    const feed = name === 'mitmach-feed' ? attributes['src'] : undefined;
    if (!empty.test(name)) this.#open.push({name, widget, feed});
  }

  text(text: string): void {
    if (/\S/.test(text)) this.#markFallback('');
  }

  closed(name: string): void {
    const at = this.#open.findLastIndex((each) => each.name === name);
    if (at >= 0) this.#open.length = at;
  }

  #markFallback(name: string): void {
    const widget = this.#open.findLast((each) => each.widget)?.widget;
    if (widget && !known.has(name)) widget.hasFallback = true;
  }

  #take(name: string, attributes: Attributes): void {
    if (name === 'base') this.#setBase(attributes['href']);
    else if (name === 'script') this.#script(attributes);
    else if (name === 'link') this.#link(attributes);
    else if (name === 'meta') this.#meta(attributes);
    else if (name === 'iframe') this.#frame(attributes['src']);
  }

  /** Only the first counts. */
  #setBase(href: string | undefined): void {
    if (href === undefined || this.#hasBase) return;
    this.#hasBase = true;
    this.base = absolute(href, this.base) ?? this.base;
  }

  #script({src, type, nonce, integrity, ...others}: Attributes): void {
    const address = absolute(src, this.base);
    if (src === undefined || address === undefined || !isOwnScript(src, type)) return;
    const isModule = type === 'module';
    this.scripts.push({address, src, isModule, isAsync: 'async' in others, nonce, integrity});
  }

  #link({rel = '', type, href}: Attributes): void {
    const address = absolute(href, this.base);
    const relations = rel.toLowerCase().split(/\s+/);
    if (address === undefined) return;
    if (relations.includes('alternate') && type === 'application/mitmach+json') this.feed ??= address;
    if (relations.includes('stylesheet') && /(^|\/)mitmach[\w.-]*\.css([?#]|$)/.test(address)) {
      this.styles.push(address);
    }
  }

  #meta({'http-equiv': equivalent = '', content}: Attributes): void {
    if (/^content-security-policy$/i.test(equivalent) && content !== undefined) this.policies.push(content);
  }

  #frame(src: string | undefined): void {
    const address = absolute(src, this.base);
    if (address !== undefined && /\/frame\.html\?(.*&)?widget=/.test(address)) this.frames.push(address);
  }

  #surrounding(): string | undefined {
    return this.#open.findLast(({feed}) => feed !== undefined)?.feed;
  }

  #widget(name: string, attributes: Attributes): PageWidget | undefined {
    const surrounding = this.#surrounding();
    if (name.startsWith('mitmach-')) {
      return {tag: name, attributes, written: `<${name}>`, surrounding, hasFallback: false};
    }
    const held = attributes['data-mitmach'];
    if (held === undefined) return undefined;
    const options = Object.entries(attributes)
      .filter(([key]) => key.startsWith('data-') && key !== 'data-mitmach')
      .map(([key, value]) => [key.slice('data-'.length), value]);
    const tag = `mitmach-${held.trim().toLowerCase()}`;
    const written = `<${name} data-mitmach="${held}">`;
    return {
      tag,
      attributes: Object.fromEntries(options) as Attributes,
      written,
      surrounding,
      hasFallback: false,
    };
  }
}

/**
 * Finds what of an HTML page concerns mitmach. Never throws; what scripts add later is not there.
 * @param address of the page, absolute
 */
export const readPage = (html: string, address: string): PageFacts => {
  const reader = new PageReader(address);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.opened(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.closed(name),
    },
    {lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true},
  );
  parser.end(html);
  return reader;
};
