/**
 * What is in a field: the name of the object, with `*` before it where there are several by key; `link`; or nothing that
 * has fields. A list is told like its entries.
 */
type FieldType = string;

/** The objects of a feed: field → type, by the object's name. */
export type Shapes = Readonly<Record<string, Readonly<Record<string, FieldType>>>>;
