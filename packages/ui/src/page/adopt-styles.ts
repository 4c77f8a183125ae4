import type {CSSResultGroup, CSSResultOrNative, ReactiveElement} from 'lit';

const flat = (styles: CSSResultGroup): readonly CSSResultOrNative[] =>
  Array.isArray(styles) ? styles.flatMap(flat) : [styles];

/** Adds the styles of a part that came later to a widget's shadow root; those that are there already stay as they are. */
export const adoptStyles = ({renderRoot}: ReactiveElement, styles: CSSResultGroup): void => {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const known = renderRoot.adoptedStyleSheets;
  const added = flat(styles)
    .flatMap((each) => (each instanceof CSSStyleSheet ? each : (each.styleSheet ?? [])))
    .filter((sheet) => !known.includes(sheet));
  renderRoot.adoptedStyleSheets = [...known, ...added];
};
