/**
 * @typedef {object} Release
 * @property {string} version `1.4.2`
 * @property {string} following `1`
 * @property {Record<string, string>} integrity file → hash
 */

/** Where the town puts the release; whoever pastes a line writes their own address in its place. */
const PLACE = 'https://your-town.example/mitmach';
const FEED = 'https://your-town.example/feed.json';

/** @param {string} widget @returns {string} the element with its fallback */
const element = (widget) =>
  `<mitmach-${widget} src="${FEED}"><a href="${FEED}">${widget}</a></mitmach-${widget}>`;

/** @param {Release} release @returns {string} lets browsers refuse module files that are not those of this release */
function importMap({version, integrity}) {
  const modules = Object.entries(integrity).filter(
    ([file]) => file.endsWith('.js') && !/^(mitmach\.(all|extra)|mitmach|frame|frame-host)\.js$/.test(file),
  );
  const map = {
    integrity: Object.fromEntries(modules.map(([file, hash]) => [`${PLACE}/${version}/${file}`, hash])),
  };
  return `<script type="importmap">\n${JSON.stringify(map, null, 2)}\n</script>`;
}

/** @param {Release} release @returns {string} a text with the lines that people paste, for whoever looks after the server */
export function snippets(release) {
  const {version, following, integrity} = release;
  return `mitmach ${version}: lines to paste. Put your own addresses in place of ${PLACE} and ${FEED}.

1. The usual line. It follows the releases of version ${following}: nothing has to be pasted again.

<script async src="${PLACE}/${following}/mitmach.js"></script>${element('calendar')}

2. This release and no other, in one file that the browser checks (Subresource Integrity). What that file loads later from
its own folder is not checked: series of dates, QR codes, the street map, and texts in Leichte Sprache, Turkish, Ukrainian
and Polish.

<script async src="${PLACE}/${version}/mitmach.all.js" integrity="${integrity['mitmach.all.js']}" crossorigin="anonymous"></script>${element('calendar')}

3. This release as modules, each of which is checked by browsers that know "integrity" in import maps. The import map stands
before all other scripts.

${importMap(release)}
<script type="module" src="${PLACE}/${version}/calendar.js"></script>
${element('calendar')}

4. A frame, for systems that take no scripts. The second line makes it as high as its content, where scripts are taken.

<iframe title="Calendar" src="${PLACE}/${following}/frame.html?widget=calendar&amp;src=${encodeURIComponent(FEED)}&amp;lang=en" width="100%" height="600" loading="lazy"></iframe>
<script async src="${PLACE}/${following}/frame-host.js"></script>
`;
}
