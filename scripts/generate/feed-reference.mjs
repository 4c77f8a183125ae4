/** The reference of the feed, `docs/feed.md`, from its schema and what is said about it. */
import {keep} from './feed/keep.mjs';
import {reference} from './feed/reference.mjs';

keep({'docs/feed.md': reference()});
