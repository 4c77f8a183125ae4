// Written by scripts/generate/elements.mjs; do not edit.
import type {} from '@mitmach/configurator';

/** What `<mitmach-configurator>` takes in JSX, besides what every element does. */
export interface MitmachConfiguratorAttributes {
  /** Address of the feed to begin with. */
  src?: string | undefined;
  /** Address of `mitmach.js`, beside which `frame.html` lies: for the preview, and for what is copied. */
  script?: string | undefined;
  /** Address of the page with the feed desk; without it nothing leads there. */
  desk?: string | undefined;
}

/** What `<mitmach-feed-desk>` takes in JSX, besides what every element does. */
export interface MitmachFeedDeskAttributes {
  /** Address of the script of the widgets, for the preview; on the same server as the page. */
  script?: string | undefined;
}

/**
 * The elements of this package by tag, for a framework whose elements all take `Common`. In React:
 *
 *     import type {DetailedHTMLProps, HTMLAttributes} from 'react';
 *     import type {MitmachElements} from '@mitmach/configurator/jsx';
 *
 *     type Common = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends MitmachElements<Common> {}
 *       }
 *     }
 */
export interface MitmachElements<Common> {
  'mitmach-configurator': MitmachConfiguratorAttributes & Common;
  'mitmach-feed-desk': MitmachFeedDeskAttributes & Common;
}
