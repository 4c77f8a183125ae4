import {reactUsage} from './jsx.mjs';
import {carriedBy, elementsOf} from './manifests.mjs';
import {descriptionOf, wordsOf} from './told.mjs';

/** @typedef {import('./manifests.mjs').PackageOfElements} PackageOfElements */

const BLOCK = /(?<=<!-- generated: element -->\n)[^]*?(?=<!-- \/generated -->)/;

/** @param {string} text @returns {string} as it stands in code, in a table */
const code = (text) => `\`${text}\``;

/** @param {string[]} cells @returns {string} where a bar would end a cell */
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/**
 * @param {string} title
 * @param {string[]} columns
 * @param {string[][]} rows
 * @returns {string[]} nothing when there is nothing to list
 */
function section(title, columns, rows) {
  if (rows.length === 0) return [];
  const table = [columns, columns.map(() => '---'), ...rows].map(row).join('\n');
  return [`### ${title}`, table];
}

/** @param {any} item @returns {string} its default, if it has one */
const defaultCell = ({default: byDefault}) => (byDefault === undefined ? '' : code(byDefault));

/** @param {any} attribute @returns {string[]} */
const attributeCells = (attribute) => [
  code(attribute.name),
  wordsOf(attribute),
  defaultCell(attribute),
  descriptionOf(attribute),
];

/** @param {any} property @returns {string[]} */
const propertyCells = (property) => [code(property.name), defaultCell(property), property.description];

/** @param {any} item @returns {string[]} */
const namedCells = ({name, description}) => [name === '' ? '(default)' : code(name), description];

/** @param {PackageOfElements[]} packages @param {any} element @returns {string[]} paragraphs and tables */
function partsOf(
  packages,
  {tagName, attributes = [], events = [], slots = [], cssParts = [], cssProperties = []},
) {
  const eventCells = (event) => {
    const carried = carriedBy(packages, event).map(code).join(', ');
    return [code(event.name), carried, event.description];
  };
  return [
    `## ${code(`<${tagName}>`)}`,
    ...section(
      'Attributes',
      ['Attribute', 'Values', 'Default', 'Description'],
      attributes.map(attributeCells),
    ),
    ...(attributes.length > 0 ? ['Each attribute is a property, too, in camel case.'] : []),
    ...section('Slots', ['Slot', 'Description'], slots.map(namedCells)),
    ...section('Events', ['Event', 'Carries', 'Description'], events.map(eventCells)),
    ...section('CSS parts', ['Part', 'Description'], cssParts.map(namedCells)),
    ...section(
      'CSS custom properties',
      ['Property', 'Default', 'Description'],
      cssProperties.map(propertyCells),
    ),
  ];
}

/** @param {string} name of the package @returns {string} how tools learn of its elements, in Markdown */
export const toolsPart = (name) => `### Editors and JSX

Visual Studio Code completes and explains the attributes with this setting:

\`\`\`json
{"html.customData": ["./node_modules/${name}/html-custom-data.json"]}
\`\`\`

The editors of JetBrains find \`web-types.json\` by themselves.

In TypeScript, this makes them known to React, once a project; other frameworks with JSX go likewise:

\`\`\`ts
${reactUsage(name)}
\`\`\`

The [manifest](custom-elements.json) says the same to other tools.`;

/**
 * What a README says about the elements of its package: attributes, slots, events, what can be styled, and how tools
 * learn of it.
 *
 * @param {PackageOfElements[]} packages all of them, because events may belong to another one
 * @param {PackageOfElements} one
 * @returns {string} Markdown
 */
export function readmePart(packages, {name, manifest}) {
  const parts = elementsOf(manifest).flatMap((element) => partsOf(packages, element));
  return [...parts, toolsPart(name)].join('\n\n');
}

/**
 * @param {string} readme
 * @param {string} part Markdown
 * @returns {string} with the part between its markers; unchanged where there are none
 */
export const withPart = (readme, part) => readme.replace(BLOCK, () => `\n${part.trim()}\n\n`);
