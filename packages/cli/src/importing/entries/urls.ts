/** The parts of an absolute address; undefined for none, and for what is no address. */
export const parseUrl = (url: string | undefined): URL | undefined => {
  try {
    return url === undefined ? undefined : new URL(url);
  } catch {
    return undefined;
  }
};
