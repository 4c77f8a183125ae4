import type {Scalar} from '@mitmach/cli/editing';
import type {KindName} from '@mitmach/feed';

/** How a field is filled in. */
export type ControlType =
  | 'line'
  | 'lines'
  | 'email'
  | 'phone'
  | 'link'
  | 'number'
  | 'flag'
  | 'date'
  | 'moment'
  | 'instant'
  | 'fuzzy'
  | 'list'
  | 'slots'
  | 'organization';

/** How a plain value is filled in; undefined for what only a program can write. */
export const scalarTypes: Readonly<Record<Scalar, ControlType | undefined>> = {
  line: 'line',
  lines: 'lines',
  rich: 'lines',
  token: 'line',
  email: 'email',
  phone: 'phone',
  link: 'link',
  whole: 'number',
  amount: 'number',
  latitude: 'number',
  longitude: 'number',
  flag: 'flag',
  date: 'date',
  start: 'moment',
  'local-date-time': 'moment',
  instant: 'instant',
  'fuzzy-date': 'fuzzy',
  language: 'line',
  'time-zone': 'line',
  duration: 'line',
  slots: 'slots',
  'as-is': undefined,
};

/** What most items have, in the order in which people think of it. */
export const commonFields: Readonly<Record<KindName, readonly string[]>> = {
  organizations: ['name', 'description', 'topics', 'location', 'contact', 'url'],
  opportunities: [
    'title',
    'organization',
    'description',
    'status',
    'locations',
    'topics',
    'causes',
    'commitment',
    'availability',
    'apply',
    'url',
  ],
  events: [
    'title',
    'start',
    'end',
    'status',
    'location',
    'organization',
    'description',
    'categories',
    'topics',
    'url',
    'registration',
    'free',
    'price',
  ],
  news: ['title', 'published', 'summary', 'description', 'organization', 'categories', 'image', 'url'],
  milestones: ['title', 'date', 'endDate', 'description', 'phase', 'topics', 'image', 'links'],
};

/** The text of an item in Leichte Sprache: of use to all readers, and more than a translation of its description. */
export const simpleField = 'plainLanguage';

/** What the desk keeps itself, or what people cannot know. */
export const hidden: ReadonlySet<string> = new Set(['id', 'deleted', 'updated', 'source', 'sequence']);

/** What takes so little room that two go side by side within a group. */
export const short: ReadonlySet<string> = new Set([
  'postalCode',
  'city',
  'email',
  'phone',
  'amount',
  'currency',
  'lat',
  'lon',
  'hours',
  'per',
  'width',
  'height',
]);

/** Parts of groups that few need. */
export const rare: ReadonlySet<string> = new Set([
  'location.address.country',
  'location.geo',
  'location.room',
  'location.note',
  'locations.address.country',
  'locations.geo',
  'locations.room',
  'locations.note',
  'contact.languages',
  'contact.url',
  'apply.languages',
  'apply.role',
  'apply.url',
  'image.license',
  'image.width',
  'image.height',
  'logo.license',
  'logo.width',
  'logo.height',
  'commitment.months',
  'registration.required',
]);
