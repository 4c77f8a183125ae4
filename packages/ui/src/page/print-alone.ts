/** Marks the element that is printed; on it alone, nothing of the page is touched. */
const mark = 'data-mitmach-printed';

const alone = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  // What holds the widget gives up its box; whatever stands beside it is left out.
  sheet.replaceSync(`@media print {
    *:has([${mark}]) {
      display: block !important; position: static !important; float: none !important;
      inline-size: auto !important; max-inline-size: none !important; block-size: auto !important;
      max-block-size: none !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
      overflow: visible !important; columns: auto !important; transform: none !important; filter: none !important; clip-path: none !important; contain: none !important;
      background: none !important; opacity: 1 !important; visibility: visible !important;
    }
    *:has([${mark}]) > *:not([${mark}], :has([${mark}])), *:has(> [${mark}])::before, *:has(> [${mark}])::after {
      display: none !important;
    }
    [${mark}] { visibility: visible !important; position: static !important; max-block-size: none !important; }
  }`);
  return sheet;
};

/** The roots that an element lies in, from its own to the document. */
const rootsOf = (element: Element): (Document | ShadowRoot)[] => {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return [root, ...rootsOf(root.host)];
  return root instanceof Document ? [root] : [];
};

/**
 * Prints a widget without the page around it. The page gets a style sheet of its own for as long as the browser prints,
 * which no policy forbids; nothing else of it changes.
 */
export const printAlone = (element: HTMLElement): void => {
  const roots = rootsOf(element);
  const hosts = roots.flatMap((root) => (root instanceof ShadowRoot ? [root.host] : []));
  const sheet = alone();
  for (const each of [element, ...hosts]) each.setAttribute(mark, '');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const restore = (): void => {
    for (const each of [element, ...hosts]) each.removeAttribute(mark);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  };
  addEventListener('afterprint', restore, {once: true});
  print();
};
