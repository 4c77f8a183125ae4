import type {Feed, LoadFailure, ParseFailure, Problem} from '@mitmach/feed';

/** Why there is no feed; `no-source`: nobody said where it is. */
export type FailureReason = LoadFailure | ParseFailure | 'no-source';

/** A feed that can be shown. */
export interface ReadyState {
  readonly status: 'ready';
  readonly feed: Feed;
  readonly problems: readonly Problem[];
  /** Epoch milliseconds of the last good load, when a later one failed. */
  readonly staleSince?: number;
}

/** What is known of a feed. Exactly one of these holds at any time. */
export type FeedState =
  | {
      readonly status: 'loading';
      /** It takes longer than a visitor expects. */
      readonly isSlow: boolean;
    }
  | ReadyState
  | {
      readonly status: 'failed';
      readonly reason: FailureReason;
      readonly isRetrying: boolean;
    };
