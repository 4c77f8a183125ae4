import {readFileSync} from 'node:fs';

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Of this package. Another version may read the same source in another way. */
export const toolVersion: string = version;
