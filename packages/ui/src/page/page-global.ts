/** The protocol between separately built copies of mitmach on one page; another number means own store, own request. */
const protocol = 1;

/**
 * A value that all copies of mitmach on a page share, made by whoever asks first. Nothing else is put on the page.
 * @param name becomes `Symbol.for('mitmach.<name>.<protocol>')`
 */
export const pageGlobal = <T>(name: string, create: () => T): T => {
  const page = globalThis as unknown as Record<symbol, T | undefined>;
  return (page[Symbol.for(`mitmach.${name}.${String(protocol)}`)] ??= create());
};
