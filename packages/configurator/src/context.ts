import type {Locale} from '@mitmach/ui';
import type {Choice} from './choice/choice.model.js';
import type {ConfiguratorKey} from './configurator.catalogue.js';
import type {FeedValues} from './feed/feed-values.model.js';

/** The widgets that the tool has words for. */
export type KnownWidget = 'calendar' | 'finder' | 'timeline' | 'ticker';

/** What every part of the tool needs: what is chosen, in which language to speak, and whom to tell of a change. */
export interface ToolContext {
  readonly choice: Choice;
  readonly locale: Locale<ConfiguratorKey>;
  /** Undefined as long as no feed is there. */
  readonly values: FeedValues | undefined;
  readonly onChoice: (choice: Choice) => void;
}
