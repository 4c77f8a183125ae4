import {adoptStyles, Part, type Catalogue} from '@mitmach/ui';
import type {LitElement} from 'lit';

/** What of a finder is loaded when it is first used. */
export class FinderParts {
  /** Everything to narrow the results by, and the ways on where nothing is left. */
  readonly filters;
  /** The text search. */
  readonly search;
  /** The offer that is open. */
  readonly opened;
  /** The list of what a visitor remembered. */
  readonly remembered;
  /** The guided search. */
  readonly guided;
  /** The districts as a map. */
  readonly map;
  /** schema.org for search engines. */
  readonly structured;

  /**
   * @param addTexts takes the texts that come with a part
   * @param onClose closes the offer that is open
   */
  constructor(host: LitElement, addTexts: (catalogue: Catalogue) => void, onClose: () => void) {
    this.filters = new Part(host, async () => {
      const [part, {valuesCatalogue, termsCatalogue}] = await Promise.all([
        import('./filters/index.js'),
        import('./values/index.js'),
      ]);
      adoptStyles(host, part.filtersStyles);
      [part.filtersCatalogue, valuesCatalogue, termsCatalogue].forEach(addTexts);
      return part;
    });
    this.search = new Part(host, () => import('./search/index.js'));
    this.opened = new Part(host, async () => {
      const part = await import('./opened/index.js');
      adoptStyles(host, part.openedStyles);
      part.openedCatalogues.forEach(addTexts);
      return new part.OpenedOffer(host, onClose);
    });
    this.remembered = new Part(host, async () => {
      const part = await import('./remembered/index.js');
      adoptStyles(host, part.rememberedStyles);
      part.rememberedCatalogues.forEach(addTexts);
      return new part.RememberedOffers(host);
    });
    this.guided = new Part(host, async () => {
      const [part, {valuesCatalogue, termsCatalogue}] = await Promise.all([
        import('./guided/index.js'),
        import('./values/index.js'),
      ]);
      adoptStyles(host, part.guidedStyles);
      [part.guidedCatalogue, valuesCatalogue, termsCatalogue].forEach(addTexts);
      return part;
    });
    this.map = new Part(host, async () => {
      const part = await import('./map/index.js');
      adoptStyles(host, part.mapStyles);
      addTexts(part.mapCatalogue);
      return new part.DistrictMap(host);
    });
    this.structured = new Part(host, () => import('./structured-data.js'));
  }
}
