import {feed} from '../../packages/feed/src/schema/descriptions.js';
import {envelope, kinds} from '../../packages/feed/src/schema/document.js';
import {table} from './tables.js';

/** Which widgets show a kind; the names of organizations are in all. */
const shownBy: Readonly<Record<keyof typeof kinds, string>> = {
  organizations: 'all, as names and filters',
  opportunities: 'finder, ticker',
  events: 'calendar, ticker',
  news: 'ticker',
  milestones: 'timeline',
};

const isRequired = ([, field]: readonly [string, unknown]): boolean =>
  (field as {readonly _zod: {readonly optin?: string}})._zod.optin !== 'optional';

const names = Object.keys(kinds) as (keyof typeof kinds)[];

/** What an item of a kind cannot do without, from the schema itself. */
const requiredBy = (name: keyof typeof kinds): string =>
  Object.entries(kinds[name].shape)
    .filter(isRequired)
    .map(([field]) => `\`${field}\``)
    .join(', ');

const fieldCount = (name: keyof typeof kinds): string => String(Object.keys(kinds[name].shape).length);

/** The kinds of items that a feed has. */
export const kindsTable = (): string =>
  table(
    ['Kind', 'What it is', 'An item needs', 'Fields', 'Shown by'],
    names.map((name) => [
      `\`${name}\``,
      feed.fields[name] ?? '',
      requiredBy(name),
      fieldCount(name),
      shownBy[name],
    ]),
  );

/** What a document says of itself. */
export const envelopeTable = (): string =>
  table(
    ['Field', 'What it is', 'Required'],
    Object.entries(envelope.shape).map((entry) => [
      `\`${entry[0]}\``,
      feed.fields[entry[0]] ?? '',
      isRequired(entry) ? 'yes' : '',
    ]),
  );
