import type {ImportedTerm} from '../importing/importer.js';
import type {CheckedItem, ItemId} from '../items/item.js';
import type {LooseNote} from '../items/note.js';

/** What one file or answer of a source gave when it was last good: imported, checked, its series worked out. */
export interface PartContent {
  readonly items: readonly CheckedItem[];
  readonly deleted: readonly ItemId[];
  /** Items that are there, but too broken to be published. */
  readonly lost: readonly ItemId[];
  readonly notes: readonly LooseNote[];
  readonly terms: readonly ImportedTerm[];
}

export const noContent: PartContent = {items: [], deleted: [], lost: [], notes: [], terms: []};
