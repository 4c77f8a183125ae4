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

/**
 * Finds the widgets of a page, in their order, with the places of their content in its text: so that a list can be
 * written there and not a letter of anything else changes. Never throws: HTML is what browsers make of any text.
 */
export const findWidgets = (html: string): readonly WidgetInPage[] => {
  const found: WidgetInPage[] = [];
  let pageSource: string | undefined;
  const path: Open[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const around = path.at(-1);
      const inWidget = path.findLast(({widget}) => widget);
      const widget = inWidget ? undefined : widgetOf(tag, attributes);
      if (isFeedLink(tag, attributes)) pageSource ??= attributes['href'];
      path.push({
        lang: attributes['lang'] ?? around?.lang,
        source: (tag === 'mitmach-feed' && attributes['src']) || around?.source,
        widget: widget && {...widget, from: parser.endIndex + 1},
        former: [],
        listFrom: inWidget && listMark in attributes ? parser.startIndex : undefined,
      });
    },
    onclosetag() {
      const closed = path.pop();
      if (closed?.listFrom !== undefined) {
        const end = parser.endIndex + 1;
        path.findLast(({widget}) => widget)?.former.push({from: closed.listFrom, to: end});
      }
      if (closed?.widget) {
        const {widget, lang, source, former} = closed;
        found.push({
          ...widget,
          lang,
          source: widget.options['src'] ?? source,
          former,
          to: Math.max(parser.startIndex, widget.from),
        });
      }
    },
  });
  parser.end(html);
  return found
    .sort((a, b) => a.from - b.from)
    .map((widget) => ({...widget, source: widget.source ?? pageSource}));
};
