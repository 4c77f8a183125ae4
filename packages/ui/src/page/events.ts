import type {ItemTypes, KindName, Problem} from '@mitmach/feed';
import type {FailureReason} from '../feed/feed-state.js';

const fromWidget: EventInit = {bubbles: true, composed: true};

/** A widget shows its feed for the first time. */
export class MitmachReadyEvent extends Event {
  static readonly type = 'mitmach-ready';

  constructor() {
    super(MitmachReadyEvent.type, fromWidget);
  }
}

/** A feed failed, or something in it is wrong. */
export class MitmachErrorEvent extends Event {
  static readonly type = 'mitmach-error';
  /** Why nothing can be shown; undefined when only parts of the feed are wrong. */
  readonly reason: FailureReason | undefined;
  /** What is wrong in the feed, each with its place; empty when the feed failed as a whole. */
  readonly problems: readonly Problem[];

  constructor(reason: FailureReason | undefined, problems: readonly Problem[]) {
    super(MitmachErrorEvent.type, fromWidget);
    this.reason = reason;
    this.problems = problems;
  }
}

/** An item is about to be opened. Cancelable: then the page shows it its own way. */
export class MitmachSelectEvent<K extends KindName = KindName> extends Event {
  static readonly type = 'mitmach-select';
  /** What the item is: `events`, `milestones`, `news`, `opportunities` or `organizations`. */
  readonly kind: K;
  /** The item as it is in the feed. */
  readonly item: ItemTypes[K];

  constructor(kind: K, item: ItemTypes[K]) {
    super(MitmachSelectEvent.type, {...fromWidget, cancelable: true});
    this.kind = kind;
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mitmach-ready': MitmachReadyEvent;
    'mitmach-error': MitmachErrorEvent;
    /** One for each kind, so that the kind tells what the item is. */
    'mitmach-select': {[K in KindName]: MitmachSelectEvent<K>}[KindName];
  }
}
