import {expect} from '@open-wc/testing';
import * as z from 'zod/mini';
import type {KindName} from './kinds.js';
import {formatPath} from './problems.js';
import {read, readLeniently, type Reading} from './reader.js';
import * as document from './schema/document.js';
import {events} from './schema/events.generated.js';
import {milestones} from './schema/milestones.generated.js';
import {news} from './schema/news.generated.js';
import {opportunities} from './schema/opportunities.generated.js';
import {organizations} from './schema/organizations.generated.js';
import {envelopeRoot} from './schema/shared.generated.js';
import type {Schema} from './table.js';
import * as fixtures from './testing/fixtures.js';
import {mutated, mutations, pathsIn} from './testing/mutations.js';
import {disagreements, unusedFields} from './testing/oracle.js';

interface Subject {
  readonly name: string;
  readonly schema: z.ZodMiniType;
  readonly fixture: unknown;
  readonly read: (value: unknown) => Reading<unknown>;
}

const tables: Readonly<Record<KindName, Schema>> = {organizations, opportunities, events, news, milestones};

const subjects: readonly Subject[] = [
  ...Object.entries(tables).map(([name, table]) => ({
    name: `an item of the ${name}`,
    schema: document.kinds[name as KindName],
    fixture: fixtures.items[name as KindName],
    read: (value: unknown) => read(table, value, []),
  })),
  {
    name: 'the envelope',
    schema: z.partial(document.envelope),
    fixture: fixtures.envelope,
    read: (value) => readLeniently({nodes: [], root: envelopeRoot}, value),
  },
];

describe('the fixtures', () => {
  for (const {name, schema, fixture} of subjects) {
    it(`use every field of ${name}`, () => {
      expect(unusedFields(schema, [fixture])).to.deep.equal([]);
    });
  }

  it('are changed by the mutations into good and into bad ones', () => {
    const verdicts = subjects.map(({schema, fixture}) =>
      Object.values(mutations).map(
        (mutation) => schema.safeParse(mutated(fixture, ['url'], mutation)).success,
      ),
    );
    for (const verdict of verdicts) expect(verdict).to.include(true).and.to.include(false);
  });
});

describe('the reader', () => {
  for (const {name, schema, fixture, read: readIt} of subjects) {
    it(`gives what Zod gives for ${name} with every field`, () => {
      expect(readIt(fixture)).to.deep.equal({value: schema.parse(fixture), problems: []});
    });

    it(`leaves no path of ${name} out of the comparison with Zod`, () => {
      expect(pathsIn(fixture).length).to.be.greaterThan(50);
    });

    for (const [change, mutation] of Object.entries(mutations)) {
      it(`judges as Zod does each field of ${name} that is ${change}`, () => {
        const found = pathsIn(fixture).flatMap((path) => {
          const value = mutated(fixture, path, mutation);
          return disagreements(schema, value, readIt(value)).map((each) => `${formatPath(path)}: ${each}`);
        });
        expect(found).to.deep.equal([]);
      });
    }
  }
});
