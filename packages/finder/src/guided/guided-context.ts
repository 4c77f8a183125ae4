import type {RawItem} from '@mitmach/feed';
import type {Answers, FacetChoices, FacetCounts} from '@mitmach/logic/opportunities';
import type {Locale, UiKey} from '@mitmach/ui';
import type {FinderContext, FinderTexts} from '../finder-context.js';
import type {ValuesKey} from '../values/index.js';
import type {GuidedKey} from './guided.catalogue.js';

/** How far somebody is. */
export interface GuidedState {
  /** From 1; one more than there are questions are the results. What is out of range is taken as the nearest. */
  readonly step: number;
  readonly answers: Answers;
}

export interface GuidedOptions {
  readonly context: FinderContext;
  /** Of an answer to a query without choices. */
  readonly counts: FacetCounts;
  /** What can be found, as `FeedSource.offers` gives it. */
  readonly offers: readonly RawItem[];
  readonly state: GuidedState;
  readonly headingLevel: number;
  /** How many results to show. */
  readonly shown: number;
  /** How many more come with "show more"; ten when absent. */
  readonly step?: number;
  /** An offer as the finder shows it, with its reasons below. It stands in an item of a list with the classes that results have. */
  readonly resultView: (raw: RawItem, below: unknown) => unknown;
}

export interface GuidedHandlers {
  readonly onAnswers: (answers: Answers) => void;
  readonly onStep: (step: number) => void;
  /** The full list with the answers as filters. */
  readonly onShowAll: (choices: FacetChoices) => void;
  readonly onMore: () => void;
  readonly onLeave: () => void;
}

/** The texts that the guided search needs. */
export type GuidedLocale = Locale<GuidedKey | FinderTexts | ValuesKey | UiKey>;

/** What its models are made from. */
export interface GuidedContext extends Omit<FinderContext, 'locale'> {
  readonly locale: GuidedLocale;
}
