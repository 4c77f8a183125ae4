/** The roots from the element up to the document: every shadow root it is in, then the document. */
export const rootsOf = (element: Element): readonly Node[] => {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
};

/** As the standard writes it. What follows what is well-formed is left out: in `de-simple-DE` the region is misplaced. */
const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    const end = tag.lastIndexOf('-');
    return end < 0 ? undefined : canonical(tag.slice(0, end));
  }
};

/**
 * The language of the page around an element: the nearest `lang`, climbing out of shadow roots. Undefined where none
 * is given or it is no BCP 47 tag.
 */
export const readerLanguage = (element: Element): string | undefined => {
  for (let node: Element | undefined = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return canonical(holder.getAttribute('lang') ?? '');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
};
