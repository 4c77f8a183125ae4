/**
 * `llms.txt`, what programs that read for people should know of mitmach (llmstxt.org): the tags and attributes are
 * those of the elements' manifests. By its rules headings are for lists of links alone.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {elementsOf, readManifests} from './elements/manifests.mjs';
import {descriptionOf, wordsOf} from './elements/told.mjs';
import {keep} from './feed/keep.mjs';

/** What stands in a page; the other elements are tools for whoever makes one. */
const WIDGETS = ['calendar', 'finder', 'timeline', 'ticker', 'feed'].map((name) => `mitmach-${name}`);

/** @param {any} attribute @returns {string} one line, short */
function attributeLine(attribute) {
  const {name, default: byDefault} = attribute;
  const preset = byDefault === undefined ? '' : `; default \`${byDefault}\``;
  return `- \`${name}\` (${wordsOf(attribute)}${preset}): ${descriptionOf(attribute)}`;
}

/**
 * @param {any} element
 * @param {Set<string>} common names that all widgets have; one that depends on something here is told once more
 * @returns {string}
 */
function elementPart({tagName, summary, attributes = [], events = []}, common) {
  const own = attributes.filter(
    ({name, appliesTo}) => !common.has(name) || appliesTo || tagName === 'mitmach-feed',
  );
  const told = events.map(({name}) => `\`${name}\``).join(', ');
  return [
    `**\`<${tagName}>\`**: ${summary}`,
    own.map(attributeLine).join('\n'),
    ...(told === '' ? [] : [`Events: ${told}.`]),
  ].join('\n\n');
}

const elements = readManifests(ROOT).flatMap(({manifest}) => elementsOf(manifest));
const shown = WIDGETS.map((tag) => elements.find(({tagName}) => tagName === tag));
const widgets = shown.filter(({tagName}) => tagName !== 'mitmach-feed');
const [first, ...others] = widgets.map(({attributes}) => attributes);
const shared = first.filter((one) =>
  others.every((all) => all.some((each) => each.name === one.name && each.description === one.description)),
);
const names = new Set(shared.map(({name}) => name));

const text = readFileSync(join(ROOT, 'scripts/generate/llms.template.md'), 'utf8')
  .replaceAll(/^<!-- .* -->\n/gm, '')
  .replace('{{common}}', () => shared.map((one) => attributeLine({...one, appliesTo: undefined})).join('\n'))
  .replace('{{elements}}', () => shown.map((element) => elementPart(element, names)).join('\n\n'));

keep({'llms.txt': text});
