/**
 * `cdn.js` of the packages that a content delivery network serves by their name alone: it adds the loader under its whole
 * address, because the loader looks for its modules beside itself. Both come from the same network in the same version.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {formatted, keep} from './feed/keep.mjs';

const LOADER = {folder: 'packages/embed', file: 'dist/mitmach.js'};
const FOLDERS = [LOADER.folder, 'packages/umbrella'];

/** @param {string} folder from the root @returns {{name: string, version: string}} its package.json */
const packageIn = (folder) => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));

/** @param {string} name of the package that is asked for @returns {string} a classic script */
function relay(name) {
  const loader = packageIn(LOADER.folder);
  const own = name.replaceAll('/', String.raw`\/`);
  return `// Written by scripts/generate/cdn.mjs; do not edit.
(function () {
  var own = document.currentScript;
  var network = own && /^(https?:.*\\/)${own}(@[^/]*)?(\\/cdn\\.js)?([?#]|$)/.exec(own.src);
  if (!network) {
    console.warn('mitmach: Load cdn.js by the address https://<network>/${name} only; from elsewhere mitmach.js of ${loader.name}.');
    return;
  }
  var loader = document.createElement('script');
  loader.async = true;
  loader.nonce = own.nonce;
  loader.src = network[1] + '${loader.name}@${loader.version}/${LOADER.file}';
  document.head.append(loader);
})();
`;
}

const files = {};
for (const folder of FOLDERS) {
  const path = `${folder}/cdn.js`;
  files[path] = await formatted(path, relay(packageIn(folder).name));
}
keep(files);
