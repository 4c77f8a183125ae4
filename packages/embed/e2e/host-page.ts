import type {Page} from 'playwright-core';

/** Waits until so many widgets of a page show what is in their feed. */
export const untilWidgetsShow = async (page: Page, count: number): Promise<void> => {
  await page.waitForFunction((expected) => {
    // What runs in the page names no function: the compiler would want a helper for it that the page lacks.
    const found: Element[] = [];
    const roots: ParentNode[] = [document];
    for (const from of roots) {
      for (const element of from.querySelectorAll('*')) {
        if (/^mitmach-(?!feed|configurator)/.test(element.localName)) found.push(element);
        else if (element.shadowRoot) roots.push(element.shadowRoot);
      }
    }
    const shown = found.filter(
      ({shadowRoot}) =>
        shadowRoot?.querySelector('.bone') === null && shadowRoot.querySelector('li, td') !== null,
    );
    return shown.length === expected;
  }, count);
};

interface WidgetLook {
  readonly tag: string;
  /** The smallest size of any text that is seen, in CSS pixels. */
  readonly smallest: number;
  /** Nothing of the page's alignment, indent, spacing, capitals comes in. */
  readonly isAligned: boolean;
  /** By how much something sticks out of the widget. */
  readonly overflow: number;
}

/** How the widgets of a page look that can be seen. */
export const readWidgets = (page: Page): Promise<WidgetLook[]> =>
  page.evaluate(() => {
    const widgets = [...document.querySelectorAll('*')].filter(
      ({localName, shadowRoot}) => localName.startsWith('mitmach-') && shadowRoot !== null,
    );
    return widgets.map((widget) => {
      const texts = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter(
        (element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) &&
          element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}) &&
          !element.closest('.visually-hidden, svg, style'),
      );
      const styles = texts.map((element) => getComputedStyle(element));
      const frame = widget.shadowRoot?.querySelector('.frame');
      const style = frame && getComputedStyle(frame);
      return {
        tag: widget.localName,
        smallest: Math.min(...styles.map(({fontSize}) => Number.parseFloat(fontSize))),
        isAligned:
          ['start', undefined].includes(style?.textAlign) &&
          styles.every(
            ({textIndent, textTransform, wordSpacing, letterSpacing}) =>
              textIndent === '0px' &&
              textTransform === 'none' &&
              wordSpacing === '0px' &&
              Math.abs(Number.parseFloat(letterSpacing) || 0) < 1,
          ),
        overflow: frame ? frame.scrollWidth - Math.ceil(frame.getBoundingClientRect().width) : 0,
      };
    });
  });

/** What scripts of the page find: its globals, what prototypes have, where it is, and its elements outside of widgets. */
export const hostFingerprint = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    // What Lit leaves on every page: its version numbers, which the widgets cannot keep from it.
    const known =
      /^(litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata|reactiveElementPolyfillSupport|metadata)$/;
    const prototypes = [Array, Object, String, Element, HTMLElement, Event, Promise, Map, Set, Node];
    const objects = [globalThis, ...prototypes.map(({prototype}) => prototype), Symbol, Object, Array];
    const keys = objects.map((each) =>
      Reflect.ownKeys(each)
        .map(String)
        .filter((key) => !known.test(key) && !key.startsWith('Symbol(mitmach.'))
        .sort(),
    );
    return {
      keys,
      scroll: [scrollX, scrollY],
      focus: document.activeElement?.localName,
      classes: [document.documentElement.className, document.body.className],
      styles: [...document.styleSheets].length + document.adoptedStyleSheets.length,
      title: document.title,
      hash: location.hash,
    };
  });
