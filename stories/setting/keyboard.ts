const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** The elements below, in the order in which the tab key meets them, through shadow roots and slots. */
const tabStops = (root: Element | ShadowRoot): HTMLElement[] => {
  const children =
    root instanceof HTMLSlotElement && root.assignedElements().length > 0
      ? root.assignedElements()
      : [...root.children];
  return children.flatMap((child) => {
    const isStop =
      child instanceof HTMLElement &&
      child.matches(focusable) &&
      child.tabIndex >= 0 &&
      child.checkVisibility();
    return [...(isStop ? [child] : []), ...tabStops(child.shadowRoot ?? child)];
  });
};

const deepActiveElement = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

/**
 * What the tab key does, which a page cannot press: moves the focus to the next stop in an element, the first where
 * the focus is elsewhere. Gives the element that has it then; undefined after the last.
 */
export const tab = (within: HTMLElement): HTMLElement | undefined => {
  const stops = tabStops(within.shadowRoot ?? within);
  const next = stops[stops.indexOf(deepActiveElement() as HTMLElement) + 1];
  next?.focus();
  return next;
};
