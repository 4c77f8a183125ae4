import {readingOf} from './converters.mjs';

/**
 * @typedef {import('@custom-elements-manifest/analyzer').ts} TypeScript
 * @typedef {import('@custom-elements-manifest/analyzer').Plugin} Plugin
 * @typedef {import('./converters.mjs').Converter} Converter
 */

/** @param {TypeScript} ts @param {any} node @returns {string | number} what is written in the source */
function literal(ts, node) {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  throw new Error(`"${node.getText()}" is no text or number: the manifest cannot tell what it stands for.`);
}

/** @param {TypeScript} ts @param {any} node such as `ids` or `choice('a', 'b')` @returns {Converter} */
function converterOf(ts, node) {
  if (!ts.isCallExpression(node)) return {name: node.getText(), arguments: []};
  return {
    name: node.expression.getText(),
    arguments: node.arguments.map((argument) => literal(ts, argument)),
  };
}

/** @param {TypeScript} ts @param {any} member of a class @returns {any} the object given to its `@property`, if any */
function declarationOf(ts, member) {
  const calls = (ts.canHaveDecorators(member) ? ts.getDecorators(member) : [])
    ?.map(({expression}) => expression)
    .filter(
      (expression) => ts.isCallExpression(expression) && expression.expression.getText() === 'property',
    );
  return calls?.[0]?.arguments[0];
}

/** @param {any} declaration an object in the source @param {string} name @returns {any} the value under that name */
const entryOf = (declaration, name) =>
  declaration.properties.find((property) => property.name.getText() === name)?.initializer;

/**
 * On what an attribute depends, as the comment above its field says it: `@appliesTo view list next` (only where one of
 * these can be seen), `@appliesTo deep-links` (only where that is set).
 *
 * @param {TypeScript} ts @param {any} member of a class @returns {{attribute: string, values: string[]} | undefined}
 */
function conditionOf(ts, member) {
  const tag = ts.getJSDocTags(member).find(({tagName}) => tagName.text === 'appliesTo');
  if (!tag) return undefined;
  const [attribute, ...values] = ts.getTextOfJSDocComment(tag.comment).trim().split(/\s+/);
  return {attribute, values};
}

/**
 * The same for what a class inherits, from the comment above the class: `@appliesTo limit view list next`.
 *
 * @param {TypeScript} ts @param {any} node of a class @returns {Record<string, {attribute: string, values: string[]}>}
 */
function conditionsOf(ts, node) {
  const tags = ts.getJSDocTags(node).filter(({tagName}) => tagName.text === 'appliesTo');
  return Object.fromEntries(
    tags.map(({comment}) => {
      const [name, attribute, ...values] = ts.getTextOfJSDocComment(comment).trim().split(/\s+/);
      return [name, {attribute, values}];
    }),
  );
}

/**
 * What an attribute takes, where its converter alone does not tell, as the comment above its field says it:
 * `@takes names as in …`.
 *
 * @param {TypeScript} ts @param {any} member of a class @returns {string | undefined} in Markdown
 */
function takenBy(ts, member) {
  const tag = ts.getJSDocTags(member).find(({tagName}) => tagName.text === 'takes');
  return tag && ts.getTextOfJSDocComment(tag.comment).trim();
}

/** @param {any} field in the manifest @param {string} name @param {any} more what else is known @returns {any} its attribute */
function attributeOf(field, name, {converter, takes, appliesTo}) {
  return {
    name,
    fieldName: field.name,
    type: {text: readingOf(converter).type},
    ...(field.default !== undefined && {default: field.default}),
    description: field.description,
    converter,
    ...(takes && {takes}),
    ...(appliesTo && {appliesTo}),
  };
}

/**
 * Makes an attribute of each field under the project's `@property({attribute, converter})`, with the values that its
 * converter takes. The converter itself is kept beside the type, for those who build a form or a table from it.
 *
 * @returns {Plugin}
 */
export const optionsPlugin = () => ({
  name: 'mitmach: options',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const element = moduleDoc.declarations.find(({name}) => name === node.name?.text);
    element.conditions = conditionsOf(ts, node);
    for (const member of node.members) {
      const declaration = declarationOf(ts, member);
      if (declaration === undefined) continue;
      const field = element.members.find(({name}) => name === member.name.getText());
      field.attribute = entryOf(declaration, 'attribute')?.text ?? field.name.toLowerCase();
      const converter = converterOf(ts, entryOf(declaration, 'converter'));
      const more = {converter, takes: takenBy(ts, member), appliesTo: conditionOf(ts, member)};
      element.attributes.push(attributeOf(field, field.attribute, more));
    }
  },
});

/**
 * Notes which module registers which element: `defineElement(tag, class)`.
 *
 * @returns {Plugin}
 */
export const definitionsPlugin = () => ({
  name: 'mitmach: definitions',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
    const [tag, element] = node.arguments;
    moduleDoc.exports.push({
      kind: 'custom-element-definition',
      name: literal(ts, tag),
      declaration: {name: element.getText()},
    });
  },
});

/**
 * Takes back the exports of types alone: nobody can import them as the classes that a manifest is about.
 *
 * @returns {Plugin}
 */
export const typeExportsPlugin = () => ({
  name: 'mitmach: exports of types',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isExportDeclaration(node) || !node.exportClause || !ts.isNamedExports(node.exportClause)) return;
    const types = node.exportClause.elements.filter(({isTypeOnly}) => node.isTypeOnly || isTypeOnly);
    const names = new Set(types.map(({name}) => name.text));
    moduleDoc.exports = moduleDoc.exports.filter(({name}) => !names.has(name));
  },
});
