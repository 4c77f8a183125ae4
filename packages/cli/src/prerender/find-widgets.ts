import {Parser} from 'htmlparser2';

/** A widget as somebody wrote it into a page. */
export interface WidgetInPage {
  /** `calendar` */
  readonly name: string;
  /** Its options by attribute name, those of a `<div data-mitmach>` without their `data-`. */
  readonly options: Readonly<Record<string, string>>;
  /** Its feed, as the page writes the address: its own, else that of the nearest `<mitmach-feed>`, else the page's. */
  readonly source: string | undefined;
  /** BCP 47 tag of the nearest `lang`; undefined where the page says none. */
  readonly lang: string | undefined;
  /** Where its content begins and ends in the text of the page. */
  readonly from: number;
  readonly to: number;
  /** Where a list begins and ends that was written before. */
  readonly former: readonly {readonly from: number; readonly to: number}[];
}

/** Marks the list that is written, so that it can be found again. */
export const listMark = 'data-mitmach-prerendered';

const elementName = /^mitmach-(calendar|finder|timeline|ticker)$/;

const holderOptions = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      name.startsWith('data-') && name !== 'data-mitmach' ? [[name.slice('data-'.length), value]] : [],
    ),
  );

const isFeedLink = (tag: string, {rel = '', type = ''}: Readonly<Record<string, string>>): boolean =>
  tag === 'link' && /\balternate\b/i.test(rel) && type.trim().toLowerCase() === 'application/mitmach+json';

interface Open {
  readonly lang: string | undefined;
  readonly source: string | undefined;
  readonly widget: {name: string; options: Readonly<Record<string, string>>; from: number} | undefined;
  readonly former: {from: number; to: number}[];
  readonly listFrom: number | undefined;
}

const widgetOf = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
): {name: string; options: Readonly<Record<string, string>>} | undefined => {
  const name = elementName.exec(tag)?.[1];
  if (name !== undefined) return {name, options: attributes};
  const held = elementName.exec(`mitmach-${(attributes['data-mitmach'] ?? '').trim().toLowerCase()}`)?.[1];
  return held === undefined ? undefined : {name: held, options: holderOptions(attributes)};
};

type Attributes = Readonly<Record<string, string>>;

const sourceOf = (tag: string, {src}: Attributes): string | undefined =>
  tag === 'mitmach-feed' ? src : undefined;

/** The widgets of a page as its tags come. */
class WidgetSearch {
  readonly found: WidgetInPage[] = [];
  /** The feed of the page itself. */
  source: string | undefined;
  readonly #path: Open[] = [];

  /** @param from where the tag begins @param to where its content begins */
  open(tag: string, attributes: Attributes, [from, to]: readonly [number, number]): void {
    if (isFeedLink(tag, attributes)) this.source ??= attributes['href'];
    const {lang, source} = this.#path.at(-1) ?? {};
    const isInside = this.#around() !== undefined;
    const widget = isInside ? undefined : widgetOf(tag, attributes);
    this.#path.push({
      lang: attributes['lang'] ?? lang,
      source: sourceOf(tag, attributes) ?? source,
      widget: widget && {...widget, from: to},
      former: [],
      listFrom: isInside && listMark in attributes ? from : undefined,
    });
  }

  /** @param from where the end tag begins @param to where it ends */
  close([from, to]: readonly [number, number]): void {
    const closed = this.#path.pop();
    if (!closed) return;
    const {widget, lang, source, former, listFrom} = closed;
    if (listFrom !== undefined) this.#around()?.former.push({from: listFrom, to});
    if (!widget) return;
    const own = widget.options['src'] ?? source;
    this.found.push({...widget, lang, source: own, former, to: Math.max(from, widget.from)});
  }

  #around(): Open | undefined {
    return this.#path.findLast(({widget}) => widget);
  }
}

/**
 * Finds the widgets of a page, in their order, with the places of their content in its text: so that a list can be
 * written there and not a letter of anything else changes. Never throws: HTML is what browsers make of any text.
 */
export const findWidgets = (html: string): readonly WidgetInPage[] => {
  const search = new WidgetSearch();
  const parser = new Parser({
    onopentag(tag, attributes) {
      search.open(tag, attributes, [parser.startIndex, parser.endIndex + 1]);
    },
    onclosetag() {
      search.close([parser.startIndex, parser.endIndex + 1]);
    },
  });
  parser.end(html);
  return search.found
    .sort((a, b) => a.from - b.from)
    .map((widget) => ({...widget, source: widget.source ?? search.source}));
};
