import * as z from 'zod/mini';
import './on-sources.mjs';

const {feed, objects, recordsByLanguage, values} =
  await import('../../../packages/feed/src/schema/descriptions.ts');

/** The names and meanings of the parts; each is then written once, and referred to by its name. */
function registry() {
  const names = z.registry();
  for (const [id, {schema, keywords}] of Object.entries(values)) names.add(schema, {id, ...keywords});
  for (const [id, {schema}] of Object.entries(objects)) names.add(schema, {id});
  for (const schema of recordsByLanguage) names.add(schema, {minProperties: 1});
  return names;
}

/** @param {any} definition of an object in JSON Schema @param {Record<string, string>} fields their meanings */
const withMeanings = ({properties, ...definition}, {meaning, fields}) => ({
  description: meaning,
  ...definition,
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, {description: fields[name], ...property}]),
  ),
});

/** @returns {any} the schema of the feed by JSON Schema 2020-12 */
export function jsonSchema() {
  const {
    $schema,
    $defs: definitions,
    ...document
  } = z.toJSONSchema(feed.schema, {metadata: registry(), io: 'input', target: 'draft-2020-12'});
  const $defs = {};
  for (const name of Object.keys(objects)) $defs[name] = withMeanings(definitions[name], objects[name]);
  for (const name of Object.keys(values)) {
    $defs[name] = {description: values[name].meaning, examples: [values[name].example], ...definitions[name]};
  }
  return {
    $schema,
    $id: 'urn:mitmach:feed:1.0',
    title: 'mitmach feed',
    ...withMeanings(document, feed),
    $defs,
  };
}
