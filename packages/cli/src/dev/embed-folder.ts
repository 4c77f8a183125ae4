import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

/** Where the built files of `@mitmach/embed` are: installed in the project, or beside the tool; undefined for nowhere. */
export const embedFolder = (project: string): string | undefined => {
  for (const from of [join(project, 'package.json'), import.meta.url]) {
    try {
      const file = createRequire(from).resolve('@mitmach/embed/mitmach.js');
      if (existsSync(file)) return dirname(file);
    } catch {
      // Not installed there.
    }
  }
  return undefined;
};
