/*
 * Stands between the feeds' loader and the network. Import it before everything else: the loader takes `fetch` once.
 */
const pageFetch = globalThis.fetch;
const documents = new Map<string, object>();

globalThis.fetch = (input, init) => {
  const document = documents.get(input instanceof Request ? input.url : String(input));
  return document ? Promise.resolve(Response.json(document)) : pageFetch(input, init);
};

/** Gives a document at an address from now on. */
export const serve = (address: string, document: object): void => {
  documents.set(address, document);
};
