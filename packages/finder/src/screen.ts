import type {Scope} from '@mitmach/logic';
import type {FacetCounts, FeedSource, Point} from '@mitmach/logic/opportunities';
import {noteView, type Part} from '@mitmach/ui';
import type {TemplateResult} from 'lit';
import type {FinderActions} from './actions.js';
import type {FinderContext} from './finder-context.js';
import type {FinderParts} from './finder-parts.js';
import type {FinderPlan, FinderSettings} from './finder-settings.js';
import type {Mark} from './highlighted.view.js';
import type {OffersViewOptions} from './offer.view.js';
import type {PageModel} from './page.model.js';

/** Everything that a finder's model is shown with. */
export interface Screen {
  readonly source: FeedSource;
  readonly scopes: readonly Scope[];
  readonly context: FinderContext;
  readonly plan: FinderPlan;
  readonly settings: FinderSettings;
  readonly actions: FinderActions;
  readonly parts: FinderParts;
  /** What can be chosen from stands beside the results. */
  readonly isBeside: boolean;
  readonly arePanelsOpen: boolean;
  readonly position: Point | undefined;
  /** Ids of the remembered offers. */
  readonly bookmarks: readonly string[];
  /** How many results "show more" has brought. */
  readonly shown: number;
  /** How many offers each value has before anything is chosen: by these values are in order. */
  readonly baseCounts: () => FacetCounts | undefined;
  /** The text searched for in a group of values. */
  readonly searchIn: (groupId: string) => string;
  readonly isOpen: (groupId: string) => boolean;
  readonly onSearch: (groupId: string, words: string) => void;
  readonly onToggle: (groupId: string, isOpen: boolean) => void;
  readonly onTogglePanels: (isOpen: boolean) => void;
  readonly onMark: (id: string) => void;
  readonly onMore: () => void;
  readonly onSkip: () => void;
  readonly onFocusSearch: () => void;
}

/** Something of a finder as it is shown. */
export type ScreenView = (model: PageModel, screen: Screen) => unknown;

const noMark: Mark = () => [];

/** Says that a part is on its way, or will not come. */
export const pending = (
  part: Pick<Part<unknown>, 'hasFailed'>,
  {context: {locale}}: Screen,
): TemplateResult => noteView(locale.t(part.hasFailed ? 'partFailed' : 'loadingPart'));

/** Marks what is looked for. */
export const markOf = ({state}: PageModel, {source}: Screen): Mark => {
  const index = source.textSearch;
  return index && state.text.trim() !== '' ? (text) => index.highlight(text, state.text) : noMark;
};

/** How offers are shown. */
export const offersOptions = (model: PageModel, screen: Screen): OffersViewOptions => {
  const {context, settings, bookmarks, onMark, actions, parts} = screen;
  const cards = model.state.layout === 'cards' ? parts.cards.value : undefined;
  return {
    locale: context.locale,
    headingLevel: settings.headingLevel + 1,
    layout: cards ? 'cards' : 'list',
    picture: (entry) => cards?.pictureView(entry, context),
    mark: markOf(model, screen),
    isMarked: (id) => bookmarks.includes(id),
    onOpen: ({offer}) => {
      actions.onOpen(offer);
    },
    onMark,
  };
};
