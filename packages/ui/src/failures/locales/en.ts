import type {Texts} from '../../texts/texts.js';
import type {FaultTexts} from '../failure.catalogue.js';

export default {
  offline: 'You are offline. As soon as you are connected again, this will appear here.',
  'not-found': 'The data cannot be found at its address.',
  'http-error': 'The server with the data reports an error.',
  timeout: 'The server with the data takes too long to answer.',
  'not-json': 'The address does not give the data that is expected here.',
  'not-a-feed': 'The address does not give the data that is expected here.',
  'unsupported-version': 'The data is in a newer form that this page cannot read yet.',
  'too-large': 'The data is too large to be shown here.',
  'no-source': 'No data has been chosen for this place yet.',
  internal: 'Something went wrong while showing this.',
  stale: 'As of {date}. Newer data cannot be loaded at the moment.',
  expired: 'As of {date}.',
  lost: {
    one: '{count} entry has an error and is not shown.',
    other: '{count} entries have errors and are not shown.',
  },
  loadingSlow: 'This is taking longer than usual. Please wait a moment.',
  openFeed: 'Open the data itself',
} satisfies Texts<FaultTexts>;
