import type {Counts, StreamItem} from '@mitmach/logic';
import type {TickerEntry} from '../entry.model.js';

/** What there is to see. */
export interface Found {
  readonly entries: readonly TickerEntry[];
  readonly total: number;
  /** How many items each value of a filter has; undefined as long as nobody counts them. */
  readonly counts: ReadonlyMap<string, Counts> | undefined;
  /** What has come since, and waits to be asked for. */
  readonly fresh: readonly StreamItem[];
  /** What decides on it is on its way. */
  readonly isPending: boolean;
  /** The visitor has chosen among the items. */
  readonly isChoosing: boolean;
}
