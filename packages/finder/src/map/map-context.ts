import type {Choice, Point} from '@mitmach/logic/opportunities';
import type {FacetState, Locale, UiKey} from '@mitmach/ui';
import type {FinderContext, FinderTexts} from '../finder-context.js';
import type {MapKey} from './map.catalogue.js';

/** An offer at a place. */
export interface MapPoint {
  readonly id: string;
  readonly point: Point;
  readonly title: string;
}

export interface MapOptions {
  readonly context: FinderContext;
  /** How many offers each district has. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: Choice | undefined;
  /** URL template of a tile server, `https://…/{z}/{x}/{y}.png`, where the page names one. */
  readonly tiles: string | undefined;
  /** Asked only while the street map is shown. */
  readonly points: () => readonly MapPoint[];
}

export interface MapHandlers {
  readonly onChange: (district: string, state: FacetState) => void;
  readonly onOpen: (id: string) => void;
}

/** The texts that the map needs. */
export type MapLocale = Locale<MapKey | FinderTexts | UiKey>;
