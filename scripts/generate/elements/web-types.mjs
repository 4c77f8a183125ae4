import {readingOf} from './converters.mjs';
import {elementsOf} from './manifests.mjs';
import {descriptionOf, descriptionWithDefault} from './told.mjs';

const SCHEMA = 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json';

/** @param {any} item of a manifest @returns {{name: string, description?: string}} */
const named = ({name, description}) => ({name, description});

/** @param {any} attribute @returns {any} values are a type in TypeScript, of which editors offer the parts */
function attributeOf(attribute) {
  const {name, default: byDefault, converter} = attribute;
  const {type, values} = readingOf(converter);
  const isFlag = type === 'boolean';
  const choices = values?.map((value) => `'${value}'`).join(' | ');
  return {
    name,
    description: descriptionOf(attribute),
    ...(byDefault !== undefined && {default: byDefault}),
    value: {type: isFlag ? 'boolean' : (choices ?? 'string')},
  };
}

/** @param {any} property @returns {{name: string, description: string}} the format has no place for its default */
const styleOf = (property) => ({name: property.name, description: descriptionWithDefault(property)});

/** @param {any} member @returns {any} nothing but fields are properties for an editor */
function propertiesOf(members) {
  return members
    .filter(({kind}) => kind === 'field')
    .map((member) => ({...named(member), type: member.type.text}));
}

/** @param {any} event @returns {any} */
const eventOf = (event) => ({...named(event), type: event.type.text});

/** @param {any} element @returns {any} */
function elementOf(element) {
  const {members = [], attributes = [], slots = [], events = [], cssParts = [], cssProperties = []} = element;
  return {
    name: element.tagName,
    description: element.description,
    attributes: attributes.map(attributeOf),
    slots: slots.map(named),
    js: {properties: propertiesOf(members), events: events.map(eventOf)},
    css: {properties: cssProperties.map(styleOf), parts: cssParts.map(named)},
  };
}

/**
 * What the editors of JetBrains offer while somebody writes HTML, CSS or JavaScript: the Web Types format. They find the
 * file by the field `web-types` of `package.json`.
 *
 * @param {{name: string, version: string}} owner the package
 * @param {import('./public.mjs').Manifest} manifest
 * @returns {any}
 */
export const webTypes = ({name, version}, manifest) => ({
  $schema: SCHEMA,
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {html: {elements: elementsOf(manifest).map(elementOf)}},
});
