/** The JSON Schema of the feed, for editors and for those who write a feed with other tools. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ROOT} from '../root.mjs';
import {jsonSchema} from './feed/json-schema.mjs';

const file = join(ROOT, 'packages/feed/dist/feed.schema.json');

// Nothing in `dist` is kept, so that there is nothing to compare: with `--check` too it is only made anew.
mkdirSync(dirname(file), {recursive: true});
writeFileSync(file, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
