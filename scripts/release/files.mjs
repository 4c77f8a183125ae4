import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {ROOT} from '../root.mjs';
import {htaccess, nginx} from './server-lines.mjs';
import {snippets} from './snippets.mjs';

/** @typedef {{path: string, content: Buffer}} Entry */

/** @param {string} folder absolute @returns {string[]} the files below it, absolute, in a stable order */
function filesBelow(folder) {
  return readdirSync(folder, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** @param {string} from folder below the root @param {string} to folder of the release @returns {Entry[]} */
function copied(from, to) {
  const folder = join(ROOT, from);
  if (!existsSync(folder)) return [];
  return filesBelow(folder).map((file) => ({
    path: [to, ...relative(folder, file).split(sep)].join('/'),
    content: readFileSync(file),
  }));
}

/** Made for those who build on the packages: pages need none of it. */
const NOT_FOR_PAGES = /^[^/]+\/types\/|\.tsbuildinfo$/;
const TEXT = /\.(html|xhtml|css|js)$/;

/** @param {Entry} entry @param {string} following @returns {Entry} a page that names its scripts where they are here */
const rebased = ({path, content}, following) => ({
  path,
  content: TEXT.test(path)
    ? Buffer.from(
        content
          .toString()
          .replaceAll('packages/embed/dist/', `${following}/`)
          .replaceAll('packages/configurator/dist/page/', 'configurator/'),
      )
    : content,
});

/** @param {string} path @param {string} text @returns {Entry} */
const written = (path, text) => ({path, content: Buffer.from(text)});

const START = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>mitmach</title>
  <meta http-equiv="refresh" content="0; url=demo/index.html" />
  <a href="demo/index.html">mitmach</a>
</html>
`;

/**
 * What a town puts on its server: the widgets in a folder that follows the releases (`1/`) and in one of this release
 * alone (`1.4.2/`), the demo pages with the configurator and the feed desk, the Storybook where it is built, lines for the server and lines to paste.
 *
 * @param {string} version `1.4.2`
 * @returns {Entry[]}
 */
export function releaseFiles(version) {
  // What comes before 1.0.0 is a first look at it: lines that name its folder stay good.
  const following = String(Math.max(1, Number.parseInt(version, 10)));
  const widgets = (to) => copied('packages/embed/dist', to).filter(({path}) => !NOT_FOR_PAGES.test(path));
  const integrity = JSON.parse(readFileSync(join(ROOT, 'packages/embed/dist/integrity.json'), 'utf8'));
  const licence = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  return [
    ...widgets(following),
    ...widgets(version),
    ...copied('demo', 'demo').map((entry) => rebased(entry, following)),
    ...copied('packages/configurator/dist/page', 'configurator'),
    ...copied('storybook-static', 'storybook'),
    written('index.html', START),
    written('LICENSE.txt', licence),
    written('.htaccess', htaccess({following, pinned: version})),
    written('nginx.conf.txt', nginx({following, pinned: version})),
    written('snippets.txt', snippets({version, following, integrity})),
  ];
}
