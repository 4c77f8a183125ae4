/**
 * What one feed document may hold. Each exceeded limit is a reported problem, never an exception; more than this
 * comes as `pages`.
 */
export const limits = {
  /** Bytes of one document after decompression. */
  documentBytes: 25_000_000,
  /** Characters of one text. */
  text: 20_000,
  /** Characters of a `summary`. */
  summary: 300,
  /** Characters of an id, a link, a date, a rule. */
  token: 2_000,
  /** Items of one kind in one document. */
  items: 50_000,
  /** Entries of any other list. */
  list: 1_000,
  /** Entries of a list within an item. */
  itemList: 200,
  /** Starts of a recurring event expanded beforehand. */
  starts: 5_000,
  /** Documents that `pages` may name for one kind. */
  pages: 500,
  /** Problems reported of one item, and of the envelope. */
  problems: 1_000,
} as const;
