import type * as z from 'zod/mini';

/** An object of the feed: its schema and, in plain English, what it and each of its fields mean. */
export interface DescribedObject {
  readonly schema: z.core.$ZodObject;
  readonly meaning: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A value of the feed that is no object, the same. */
export interface DescribedValue {
  readonly schema: z.core.$ZodType;
  readonly meaning: string;
  /** As it stands in a document. */
  readonly example: unknown;
  /** What JSON Schema can say about it and Zod cannot. */
  readonly keywords?: Readonly<Record<string, unknown>>;
}

/** A meaning for each field: one too few or too many does not compile. */
export type Meanings<Shape> = Readonly<Record<keyof Shape, string>>;

export const described = <Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape>,
  meaning: string,
  fields: Meanings<Shape>,
): DescribedObject => ({schema, meaning, fields});

/** What an optional field holds. */
export const within = <T extends z.ZodMiniType>(field: z.ZodMiniOptional<T>): T => field._zod.def.innerType;

/** What an optional list holds. */
export const entryOf = <T extends z.ZodMiniType>(field: z.ZodMiniOptional<z.ZodMiniArray<T>>): T =>
  within(field)._zod.def.element;
