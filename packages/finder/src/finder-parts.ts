import {adoptStyles, Part, type Catalogue} from '@mitmach/ui';
import type {CSSResultGroup, LitElement} from 'lit';
import type {ScreenView} from './screen.js';

/** What facets and their values are called. */
const loadValues = async (): Promise<readonly Catalogue[]> => {
  const {valuesCatalogue, termsCatalogue} = await import('./values/index.js');
  return [valuesCatalogue, termsCatalogue];
};

/** What of a finder is loaded when it is first used. */
export class FinderParts {
  /** The values of all offers, to narrow and to count by. */
  readonly facets;
  /** Everything to narrow the results by, and the ways on where nothing is left. */
  readonly filters;
  /** Offers as cards, with their pictures. */
  readonly cards;
  /** The text search. */
  readonly search;
  /** The offer that is open. */
  readonly opened: Part<ScreenView>;
  /** The list of what a visitor remembered. */
  readonly remembered: Part<ScreenView>;
  /** The guided search. */
  readonly guided: Part<ScreenView>;
  /** The districts as a map. */
  readonly map: Part<ScreenView>;
  /** schema.org for search engines. */
  readonly structured;
  readonly #host: LitElement;
  readonly #addTexts: (catalogue: Catalogue) => void;

  /**
   * @param addTexts takes the texts that come with a part
   * @param onClose closes the offer that is open
   */
  constructor(host: LitElement, addTexts: (catalogue: Catalogue) => void, onClose: () => void) {
    this.#host = host;
    this.#addTexts = addTexts;
    this.facets = new Part(host, () => import('./facets/index.js'));
    this.filters = new Part(host, async () => {
      const part = await this.#withValues(import('./filters/index.js'));
      this.#take(part.filtersStyles, part.filtersCatalogue);
      return part;
    });
    this.cards = new Part(host, async () => {
      const part = await import('./cards/index.js');
      this.#take(part.cardsStyles);
      return part;
    });
    this.search = new Part(host, () => import('./search/index.js'));
    this.opened = new Part(host, async () => {
      const part = await import('./opened/index.js');
      this.#take(part.openedStyles, ...part.openedCatalogues);
      return part.openedScreen(new part.OpenedOffer(host, onClose));
    });
    this.remembered = new Part(host, async () => {
      const part = await import('./remembered/index.js');
      this.#take(part.rememberedStyles, ...part.rememberedCatalogues);
      return part.rememberedScreen(new part.RememberedOffers(host));
    });
    this.guided = new Part(host, async () => {
      const {guidedCatalogue, guidedScreen, guidedStyles} = await this.#withValues(
        import('./guided/index.js'),
      );
      this.#take(guidedStyles, guidedCatalogue);
      return guidedScreen;
    });
    this.map = new Part(host, async () => {
      const [part] = await Promise.all([import('./map/index.js'), this.facets.loaded()]);
      this.#take(part.mapStyles, part.mapCatalogue);
      return part.mapScreen(new part.DistrictMap(host));
    });
    this.structured = new Part(host, () => import('./structured-data.js'));
  }
  #take(styles: CSSResultGroup, ...catalogues: readonly Catalogue[]): void {
    adoptStyles(this.#host, styles);
    catalogues.forEach(this.#addTexts);
  }

  /** With what values are called, and how often there are. */
  async #withValues<T>(part: Promise<T>): Promise<T> {
    const [loaded, texts] = await Promise.all([part, loadValues(), this.facets.loaded()]);
    texts.forEach(this.#addTexts);
    return loaded;
  }
}
