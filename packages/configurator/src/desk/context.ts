import type {KindName} from '@mitmach/feed';
import type {Actions} from './actions.js';
import type {Desk} from './desk.js';
import type {Editor, Subject} from './editor.js';
import type {Intake} from './intake.js';
import type {ListView} from './list.model.js';
import type {WidgetName} from './preview.model.js';
import type {DeskLocale} from './reader.js';

export const tabs = ['items', 'feed', 'preview', 'download'] as const;
export type TabName = (typeof tabs)[number];

/** The tab on which a form stands. */
export const homeOf = ({type}: Subject): TabName => (type === 'envelope' ? 'feed' : 'items');

/** Why a feed could not be opened, by the key of its sentence. */
export interface AddressFailure {
  readonly key: FailureKey;
  readonly url: string;
}
export type FailureKey =
  | 'failOffline'
  | 'failUnreachable'
  | 'failTimeout'
  | 'failCors'
  | 'failCsp'
  | 'failNotFound'
  | 'failHttp'
  | 'failNotJson'
  | 'failTooLarge'
  | 'failNotFeed'
  | 'failPage';

/** What is shown of the desk. */
export interface ViewState {
  readonly tab: TabName;
  readonly list: ListView;
  readonly widget: WidgetName | undefined;
  /** An item that the preview opens. */
  readonly shownId: string | undefined;
  readonly failure: AddressFailure | undefined;
  /** Something has to wait until the form that is open is saved or given up. */
  readonly isHeld: boolean;
  /** Files are held over the page. */
  readonly isDragging: boolean;
}

/** What views need. */
export interface DeskContext {
  readonly locale: DeskLocale;
  readonly desk: Desk;
  readonly intake: Intake;
  readonly editor: Editor;
  readonly view: ViewState;
  readonly actions: Actions;
  /** Address of the page that shows a widget; undefined where there is none that may read the feed. */
  readonly frame: string | undefined;
  /** Address of the feed as it is now, within this browser. */
  readonly feedAddress: string | undefined;
  /** How many entries of the list are shown. */
  readonly limit: number;
  /** Of the reader's computer. */
  readonly ownTimeZone: string;
  readonly onMore: () => void;
}

export const kindKeys = {
  events: 'kindEvents',
  opportunities: 'kindOpportunities',
  organizations: 'kindOrganizations',
  news: 'kindNews',
  milestones: 'kindMilestones',
} as const satisfies Record<KindName, string>;

/** The kinds in the order in which people look for them. */
export const shownKinds: readonly KindName[] = [
  'events',
  'opportunities',
  'organizations',
  'news',
  'milestones',
];
