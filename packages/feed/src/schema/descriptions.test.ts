import {expect} from '@open-wc/testing';
import * as z from 'zod/mini';
import {everyItem, feed, objects, values} from './descriptions.js';

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];

const partsOf = (definition: Definition): readonly Schema[] => {
  switch (definition.type) {
    case 'optional':
      return [definition.innerType];
    case 'array':
      return [definition.element];
    case 'record':
      return [definition.keyType, definition.valueType];
    case 'union':
      return definition.options;
    case 'object':
      return Object.values(definition.shape);
    default:
      return [];
  }
};

/** All schemas that a schema is made of, itself included. */
const schemasIn = (schema: Schema, found = new Set<Schema>()): Set<Schema> => {
  if (found.has(schema)) return found;
  found.add(schema);
  for (const part of partsOf(schema._zod.def as Definition)) schemasIn(part, found);
  return found;
};

const all = schemasIn(feed.schema);
const described = [...Object.values(objects), ...Object.values(values)].map(({schema}) => schema);

describe('the descriptions', () => {
  it('have every object of the feed', () => {
    const known = new Set<Schema>([feed.schema, ...described]);
    const unknown = [...all].filter((schema) => schema._zod.def.type === 'object' && !known.has(schema));
    expect(unknown).to.deep.equal([]);
  });

  it('have nothing that is not in the feed, and nothing twice', () => {
    expect(described.filter((schema) => !all.has(schema))).to.deep.equal([]);
    expect(new Set(described).size).to.equal(described.length);
  });

  it('are sentences of at most 100 characters', () => {
    const groups = [feed, everyItem, ...Object.values(objects)];
    const meanings = [
      ...groups.flatMap(({meaning, fields}) => [meaning, ...Object.values(fields)]),
      ...Object.values(values).map(({meaning}) => meaning),
    ];
    expect(meanings.length).to.be.greaterThan(200);
    expect(meanings.filter((meaning) => !/^[A-Z`][^|\n]{0,98}[.”]$/.test(meaning))).to.deep.equal([]);
  });

  for (const [name, {schema, example}] of Object.entries(values)) {
    it(`show a good example of ${name}`, () => {
      expect(z.safeParse(schema, example).error).to.equal(undefined);
    });
  }
});
