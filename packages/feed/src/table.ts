import type {RuleName} from './schema/rules.js';

/** Nodes by the name of the field. */
type Fields = Readonly<Record<string, number>>;

/**
 * One value of the schema, as the reader knows it; numbers refer to other nodes. `s` text, `n` number, `b` boolean,
 * `e` one of these, `a` list, `o` object with its required and optional fields, `r` object of any keys, `u` any of
 * these. Written from the Zod schema by `scripts/generate/feed-table.mjs`.
 */
export type Node =
  | readonly ['s', minimum: number, maximum: number, rule?: RuleName]
  | readonly ['n', minimum: number | null, maximum: number | null, isWhole: 0 | 1]
  | readonly ['b']
  | readonly ['e', ...values: (string | boolean)[]]
  | readonly ['a', element: number, minimum: number, maximum: number | null]
  | readonly ['o', required: Fields, optional: Fields]
  | readonly ['r', key: number, value: number, minimum: number]
  | readonly ['u', ...options: number[]];

/** A node of one type. */
export type NodeOf<T extends Node[0]> = Extract<Node, readonly [T, ...unknown[]]>;

/** What a value is read by: nodes that go on after the shared ones, and where to begin. */
export interface Schema {
  readonly nodes: readonly Node[];
  readonly root: number;
}
