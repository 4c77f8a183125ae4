import type * as z from 'zod/mini';
import type {envelope, kinds} from './schema/document.js';
import type {Schema} from './table.js';

/** The item type of each kind, under the name of its array in the document. */
export type ItemTypes = {[K in keyof typeof kinds]: z.infer<(typeof kinds)[K]>};
export type KindName = keyof ItemTypes;
export type Organization = ItemTypes['organizations'];
export type Opportunity = ItemTypes['opportunities'];
/** An event of a feed; not to be confused with the DOM's `Event`. */
export type FeedEvent = ItemTypes['events'];
export type NewsItem = ItemTypes['news'];
export type Milestone = ItemTypes['milestones'];
/** Everything of a feed but its items. A field that was broken is absent. */
export type Envelope = z.infer<typeof envelope>;

/** A kind of items. It is a value, so that a page loads the schema of those kinds only that it shows. */
export interface Kind<K extends KindName = KindName> extends Schema {
  readonly name: K;
}
