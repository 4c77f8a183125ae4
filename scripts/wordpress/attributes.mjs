/**
 * What the plugin knows of the widgets, from the custom elements manifests: `data/options.php` says which options there
 * are and which values they take, `data/texts.php` what an editor reads about them.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {keep} from '../generate/feed/keep.mjs';
import {isMain, ROOT} from '../root.mjs';
import {OPTION_TEXTS, WIDGET_TEXTS} from './editor-texts.mjs';
import {phpFile, translated} from './php.mjs';

const FOLDER = 'packages/wordpress/plugin/data';

/** The attributes that are addresses, which the manifests call texts. */
const ADDRESSES = new Set(['src', 'config']);

/** @type {Record<string, (...parameters: any[]) => object>} by the converter that reads the attribute */
const RULES = {
  text: () => ({type: 'text'}),
  ids: () => ({type: 'ids'}),
  isoDate: () => ({type: 'date'}),
  duration: () => ({type: 'duration'}),
  flag: () => ({type: 'flag'}),
  choice: (...values) => ({type: 'choice', values}),
  choices: (...values) => ({type: 'choices', values}),
  wholeNumber: (minimum, maximum) => ({type: 'number', minimum, maximum}),
};

/** @param {any} attribute of a manifest @returns {object} which values it takes @throws for a converter that is new here */
export function ruleOf({name, fieldName, converter}) {
  const rule = RULES[converter?.name];
  if (rule === undefined) {
    throw new Error(
      `${name} is read by "${converter?.name}", which scripts/wordpress/attributes.mjs does not know.`,
    );
  }
  if (name === 'tiles') return {property: fieldName, type: 'tiles'};
  return {property: fieldName, ...(ADDRESSES.has(name) ? {type: 'address'} : rule(...converter.arguments))};
}

/** @param {string} name of an attribute @returns {string} as a person would write it */
const spelledOut = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** @param {any} rule @param {Record<string, string>} labels @returns {object | undefined} the labels of its values */
const labelled = ({values}, labels = {}) =>
  values && {
    labels: Object.fromEntries(
      values.map((value) => [value, translated(labels[value] ?? spelledOut(value))]),
    ),
  };

/** @param {string} widget @param {any} attribute of its manifest @returns {object} what an editor reads about it */
function textsOf(widget, attribute) {
  const {name} = attribute;
  const texts = OPTION_TEXTS[`${widget}.${name}`] ?? OPTION_TEXTS[name];
  const {label = spelledOut(name), panel = 'advanced', help, empty, values} = texts ?? {};
  return {
    label: translated(label),
    panel,
    ...(help && {help: translated(help)}),
    ...(empty && {empty: translated(empty)}),
    ...(attribute.default !== undefined && {default: attribute.default}),
    ...labelled(ruleOf(attribute), values),
  };
}

/** @param {any[]} attributes @param {(attribute: any) => object} make @returns {Record<string, object>} */
const byName = (attributes, make) => Object.fromEntries(attributes.map((each) => [each.name, make(each)]));

/** @param {any[]} attributes @returns {any[]} in the order in which an editor meets them */
function asListed(attributes) {
  const listed = Object.keys(OPTION_TEXTS);
  const place = ({name}) => (listed.includes(name) ? listed.indexOf(name) : listed.length);
  return [...attributes].sort((a, b) => place(a) - place(b));
}

/** @param {string} widget its name @returns {any} its element in the manifest */
function elementOf(widget) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'packages', widget, 'custom-elements.json'), 'utf8'));
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  return declarations.find(({tagName}) => tagName === `mitmach-${widget}`);
}

/** @returns {Record<string, string>} the files by path from the root */
export function attributeFiles() {
  const options = {};
  const texts = {};
  for (const [widget, {label, icon}] of Object.entries(WIDGET_TEXTS)) {
    const {summary, attributes} = elementOf(widget);
    options[widget] = byName(attributes, ruleOf);
    texts[widget] = {
      label: translated(label),
      description: translated(summary),
      icon,
      options: byName(asListed(attributes), (attribute) => textsOf(widget, attribute)),
    };
  }
  return {
    [`${FOLDER}/options.php`]: phpFile('Which options each widget has, and which values they take.', options),
    [`${FOLDER}/texts.php`]: phpFile('What an editor reads about the widgets and their options.', texts),
  };
}

if (isMain(import.meta.url)) keep(attributeFiles());
