import type {FacetChoices, FacetCounts, FacetName, Point} from '@mitmach/logic/opportunities';
import type {ControlsKey, FacetState, Locale} from '@mitmach/ui';
import type {FinderContext} from '../finder-context.js';
import type {FinderKey} from '../finder.catalogue.js';
import type {FiltersKey} from './filters.catalogue.js';

/** Where distances are measured from, as the visitor said it. */
export interface NearState {
  /** Postal code or place as it was typed; empty where it is the visitor's own position, or nothing. */
  readonly typed: string;
  /** Kilometres; undefined where it may be any distance. */
  readonly within: number | undefined;
  /** Where that is; undefined where nobody knows. */
  readonly point: Point | undefined;
}

/** A place that was typed, or the visitor's own position, which must stay out of the page's address. */
export type NearChoice = {readonly place: string} | {readonly point: Point; readonly label: string};

/** What there is to choose from, and what is chosen. */
export interface FilterOptions {
  readonly context: FinderContext;
  /** Undefined as long as nobody has counted. */
  readonly counts: FacetCounts | undefined;
  /**
   * The counts without any choice, text or place: with them the values of a group keep their order whatever is chosen,
   * and nothing moves away under a finger.
   */
  readonly base?: FacetCounts | undefined;
  readonly choices: FacetChoices;
  /** Which filters, in their order. */
  readonly names: readonly (FacetName | 'near')[];
  readonly near: NearState;
  readonly searchIn: (groupId: string) => string;
  /** A group's contents are left out as long as it is closed. */
  readonly isOpen: (groupId: string) => boolean;
}

/** What happens on filters. */
export interface FilterHandlers {
  readonly onChange: (name: FacetName, value: string, state: FacetState) => void;
  /** Several values at once, such as all evenings; without it `onChange` is called for one after the other. */
  readonly onChangeAll?: (name: FacetName, values: readonly string[], state: FacetState) => void;
  readonly onNear: (near: NearChoice | undefined, within?: number) => void;
  readonly onReset: () => void;
  readonly onSearch: (groupId: string, words: string) => void;
  /** Must lead to the filters being shown anew. */
  readonly onToggle: (groupId: string, isOpen: boolean) => void;
}

/** The reader's language with the texts of this part. */
export type FiltersLocale = Locale<FiltersKey | FinderKey | ControlsKey>;

/** The same language; the texts of this part were added to it when it was loaded. */
export const spokenBy = ({locale}: Pick<FinderContext, 'locale'>): FiltersLocale => locale as Locale;

/** Whether the words of this part, of facets and of their values are there: they may come a moment after it. */
export const hasWords = (locale: FiltersLocale): boolean =>
  ['filtersNear', 'values-age', 'wheelchair'].every((key) => locale.has(key));
