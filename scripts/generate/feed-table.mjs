/** The Zod schema of the feed as tables that the reader goes by: a page need not load Zod, nor the kinds it does not show. */
import {tableModules} from './feed/table.mjs';
import {formatted, keep} from './feed/keep.mjs';

/** @type {Record<string, string>} */
const files = {};
for (const [path, content] of Object.entries(tableModules())) files[path] = await formatted(path, content);
keep(files);
