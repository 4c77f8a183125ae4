import {parseFeed} from '@mitmach/feed';
import {TextIndex} from '../search/index.js';
import {dataSourceContract} from '../testing/data-source-contract.js';
import {FeedSource} from './feed-source.js';
import {offerSearch} from './offer-search.js';

dataSourceContract({
  name: 'A feed in memory',
  create: (document, now) => {
    const parsed = parseFeed(document);
    if (!parsed.ok) throw new Error(parsed.reason);
    const source = new FeedSource(parsed.feed, {now: () => now});
    source.useSearch(offerSearch((texts) => new TextIndex(texts)));
    return source;
  },
});
