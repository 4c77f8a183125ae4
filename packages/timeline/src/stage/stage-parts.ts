import {adoptStyles, controlsStyles, Part} from '@mitmach/ui';
import type {LitElement} from 'lit';

/** What of the controls and layouts is loaded when a page wants it. */
export class StageParts {
  /** Search and values to choose from. */
  readonly filters;
  /** The bar of years or phases. */
  readonly navigator;
  /** Milestones side by side. */
  readonly horizontal;

  constructor(host: LitElement) {
    this.filters = new Part(host, async () => {
      const filters = await import('./filters/index.js');
      adoptStyles(host, [controlsStyles, filters.filtersStyles]);
      return filters;
    });
    this.navigator = new Part(host, async () => {
      const {Navigator, navigatorModel, navigatorStyles} = await import('./navigator/index.js');
      adoptStyles(host, navigatorStyles);
      return {navigator: new Navigator(host), navigatorModel};
    });
    this.horizontal = new Part(host, async () => {
      const {HorizontalStrip, horizontalStyles} = await import('./horizontal/index.js');
      adoptStyles(host, horizontalStyles);
      return new HorizontalStrip(host);
    });
  }
}
