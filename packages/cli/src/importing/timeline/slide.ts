/** A slide of a timeline as TimelineJS takes it, of which nothing is certain. */
export type Slide = Readonly<Record<string, unknown>>;

export const isSlide = (value: unknown): value is Slide =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The member of a member, `text.headline`. */
export const memberOf = (slide: Slide, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (isSlide(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    slide,
  );

/** The text at a path, numbers as text; empty where there is none. */
export const textOf = (slide: Slide, ...path: readonly string[]): string => {
  const value = memberOf(slide, ...path);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};
