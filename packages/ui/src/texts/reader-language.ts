/** The roots from the element up to the document: every shadow root it is in, then the document. */
export const rootsOf = (element: Element): readonly Node[] => {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
};

const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
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
