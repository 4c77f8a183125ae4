// Written by scripts/generate/elements.mjs; do not edit.
import type {} from '@mitmach/configurator';

/** What `<mitmach-configurator>` takes in JSX, besides what every element does. */
export interface MitmachConfiguratorAttributes {}

/** What `<mitmach-feed-desk>` takes in JSX, besides what every element does. */
export interface MitmachFeedDeskAttributes {}

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
