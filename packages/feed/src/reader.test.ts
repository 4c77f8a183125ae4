import {expect} from '@open-wc/testing';
import * as z from 'zod/mini';
import type {Envelope, KindName, NewsItem} from './kinds.js';
import {limits} from './limits.js';
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
  /** Has the fields that the fixture lacks. */
  readonly another?: unknown;
  readonly read: (value: unknown) => Reading<unknown>;
}

const tables: Readonly<Record<KindName, Schema>> = {organizations, opportunities, events, news, milestones};

const subjects: readonly Subject[] = [
  ...Object.entries(tables).map(([name, table]) => ({
    name: `an item of the ${name}`,
    schema: document.kinds[name as KindName],
    fixture: fixtures.items[name as KindName],
    another: name === 'events' ? fixtures.overriddenEvent : undefined,
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
  for (const {name, schema, fixture, another} of subjects) {
    it(`use every field of ${name}`, () => {
      expect(unusedFields(schema, [fixture, another])).to.deep.equal([]);
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
  for (const {name, schema, fixture, another, read: readIt} of subjects) {
    it(`gives what Zod gives for ${name} with every field`, () => {
      expect(readIt(fixture)).to.deep.equal({value: schema.parse(fixture), problems: []});
    });

    if (another !== undefined) {
      it(`gives what Zod gives for ${name} with the other fields`, () => {
        expect(readIt(another)).to.deep.equal({value: schema.parse(another), problems: []});
      });
    }

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

/** A news item with the given fields instead of its own. */
const newsWith = (fields: object): Reading<NewsItem> =>
  read(news, {...fixtures.items.news, ...fields}, ['news', 4]);

const envelopeWith = (fields: object): Reading<Partial<Envelope>> =>
  readLeniently({nodes: [], root: envelopeRoot}, {...fixtures.envelope, ...fields});

const codes = ({problems}: Reading<unknown>): string[] => problems.map(({code, path}) => `${code} ${path}`);

describe('mending', () => {
  it('takes tags out of a text, and says so', () => {
    const reading = newsWith({title: {de: 'Der <b>neue</b> Steg<br>'}});
    expect(reading.value?.title).to.deep.equal({de: 'Der neue Steg'});
    expect(reading.problems).to.deep.equal([{code: 'html-in-text', path: 'news[4].title.de'}]);
  });

  it('cuts a text that is too long', () => {
    const reading = newsWith({summary: `${'x'.repeat(298)}  and more`});
    expect(reading.value?.summary).to.equal(`${'x'.repeat(298)}…`);
    expect(reading.problems).to.deep.equal([{code: 'too-long', path: 'news[4].summary', expected: '300'}]);
  });

  it('does not cut a character in two', () => {
    const {value} = newsWith({summary: `${'x'.repeat(298)}🚣🚣`});
    expect(value?.summary).to.equal(`${'x'.repeat(298)}…`);
  });

  it('takes tags out before it cuts', () => {
    const reading = newsWith({summary: `<b>${'x'.repeat(290)}</b><i>${'y'.repeat(9)}</i><br>`});
    expect(reading.value?.summary).to.match(/^x{290}y{9}$/);
    expect(codes(reading)).to.deep.equal(['html-in-text news[4].summary']);
  });

  it('leaves an unsafe link out', () => {
    const reading = newsWith({url: 'javascript:alert(1)'});
    expect(reading.value).to.have.property('id', 'new-jetty').and.not.to.have.property('url');
    expect(reading.problems).to.deep.equal([
      {code: 'unsafe-link', path: 'news[4].url', value: '"javascript:alert(1)"', expected: 'link'},
    ]);
  });

  it('leaves an empty link out', () => {
    const reading = newsWith({url: ''});
    expect(reading.value).not.to.have.property('url');
    expect(codes(reading)).to.deep.equal(['missing news[4].url']);
  });

  it('leaves a link that is too long out, because a cut one leads elsewhere', () => {
    const reading = newsWith({url: `https://bootshaus.example/${'x'.repeat(2000)}`});
    expect(reading.value).to.have.property('id').and.not.to.have.property('url');
    expect(codes(reading)).to.deep.equal(['too-long news[4].url']);
  });

  it('loses an item whose id is too long, because a cut one is another', () => {
    const reading = newsWith({id: 'x'.repeat(2001)});
    expect(reading.value).to.equal(undefined);
    expect(codes(reading)).to.deep.equal(['too-long news[4].id']);
  });

  it('leaves out what makes no sense without its link, alone', () => {
    const image = {url: 'data:image/png,x', alt: 'x'};
    const attachments = [{url: 'data:text/plain,x', title: 'x'}, fixtures.items.news.attachments?.[0]];
    const reading = newsWith({image, attachments});
    expect(reading.value).not.to.have.property('image');
    expect(reading.value?.attachments).to.have.lengthOf(1);
    expect(codes(reading)).to.deep.equal([
      'unsafe-link news[4].image.url',
      'unsafe-link news[4].attachments[0].url',
    ]);
  });

  it('keeps the first entries of a list that is too long', () => {
    const topics = Array.from({length: 100_000}, (_, at) => `topic-${at}`);
    const reading = newsWith({topics});
    expect(reading.value?.topics).to.deep.equal(topics.slice(0, 200));
    expect(reading.problems).to.deep.equal([{code: 'too-many', path: 'news[4].topics', expected: '200'}]);
  });

  it('leaves unknown fields out without a word', () => {
    const reading = newsWith({_more: {a: [1]}, colour: 'blue', source: {name: 'x', _id: 7}});
    expect(reading.problems).to.deep.equal([]);
    expect(reading.value).not.to.have.any.keys('_more', 'colour');
    expect(reading.value?.source).to.deep.equal({name: 'x'});
  });

  it('names every reason for which an item is lost, and no other problem as one', () => {
    const {value, problems} = newsWith({published: 'gestern', url: 'x:y', pinned: 1, title: '<i>x</i>'});
    expect(value).to.equal(undefined);
    const reasons = problems.filter(({isItemLost}) => isItemLost);
    expect(reasons.map(({path}) => path)).to.deep.equal(['news[4].published', 'news[4].pinned']);
    expect(problems).to.have.lengthOf(4);
  });

  it('reports of what may have several forms the one that is nearest', () => {
    expect(codes(newsWith({title: {de: 5, en: 6}}))).to.deep.equal([
      'wrong-type news[4].title.de',
      'wrong-type news[4].title.en',
    ]);
    expect(codes(newsWith({title: 5}))).to.deep.equal(['wrong-type news[4].title']);
  });

  it('changes nothing of what it is given', () => {
    const item = {...fixtures.items.news, title: '<b>x</b>', url: 'x:y', topics: Array(300).fill('x')};
    const before = JSON.stringify(item);
    read(news, item, []);
    expect(JSON.stringify(item)).to.equal(before);
  });
});

describe('lenient reading', () => {
  it('keeps the good entries of a list', () => {
    const [place] = fixtures.envelope.places ?? [];
    const reading = envelopeWith({
      places: [place, {...place, lat: 91}, 'Flensburg', {postalCode: '24941'}, place],
    });
    expect(reading.value?.places).to.deep.equal([place, place]);
    expect(codes(reading)).to.deep.equal([
      'wrong-value places[1].lat',
      'wrong-type places[2]',
      'missing places[3].lat',
      'missing places[3].lon',
    ]);
  });

  it('keeps the good languages of a text', () => {
    expect(envelopeWith({title: {de: 'Hallo', en: 5, de_DE: 'x'}}).value?.title).to.deep.equal({de: 'Hallo'});
  });

  it('leaves a text out that no language is left of', () => {
    expect(envelopeWith({title: {de_DE: 'x'}}).value).not.to.have.property('title');
  });

  it('never moves a number of a position to another place', () => {
    const districts = [
      {
        id: 'a',
        label: 'A',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [9, null, 54],
              [9, 54],
            ],
          ],
        },
      },
    ];
    const {value} = envelopeWith({vocabularies: {districts}});
    expect(value?.vocabularies?.districts?.[0]?.geometry?.coordinates).to.deep.equal([[[9, 54]]]);
  });

  it('says of nothing that an item is lost', () => {
    const {problems} = envelopeWith({title: 5, language: '', updated: 'x', vocabularies: {topics: [{}]}});
    expect(problems).to.have.lengthOf(5);
    expect(problems.filter(({isItemLost}) => isItemLost)).to.deep.equal([]);
  });
});

describe('hostile values', () => {
  /** As many levels as no recursion survives. */
  const deep = (open: string, close: string): unknown =>
    JSON.parse(`${open.repeat(1e5)}1${close.repeat(1e5)}`);

  it('survives deep nesting in every field, known or not', () => {
    const nestings = [deep('[', ']'), deep('{"de":', '}'), deep('{"coordinates":[', ']}')];
    for (const nesting of nestings) {
      expect(newsWith({_extension: nesting}).problems).to.deep.equal([]);
      for (const field of Object.keys(fixtures.items.news)) {
        expect(newsWith({[field]: nesting}).value, field).to.equal(undefined);
      }
    }
  });

  it('survives a geometry that never ends', () => {
    const district = {id: 'a', label: 'A', geometry: {type: 'MultiPolygon', coordinates: deep('[', ']')}};
    const {value, problems} = envelopeWith({vocabularies: {districts: [district]}});
    expect(value?.vocabularies?.districts?.[0]).to.have.property('id', 'a');
    expect(problems).to.have.lengthOf(1);
  });

  it('reports only so many problems of one item, however many there are', () => {
    const textIn = (length: number): object =>
      Object.fromEntries(Array.from({length}, (_, at) => [`no language ${at}`, 'x']));
    expect(newsWith({title: textIn(200_000)}).problems).to.have.lengthOf(limits.problems);
    expect(newsWith({keywords: Array(200).fill(textIn(10))}).problems).to.have.lengthOf(limits.problems);
  });

  it('takes __proto__ for a field that nobody knows, and for no language', () => {
    const text = JSON.stringify(fixtures.items.events).replaceAll('{', '{"__proto__":{"polluted":1},');
    const {problems} = read(events, JSON.parse(text), []);
    expect(problems.length).to.be.greaterThan(0);
    for (const {code, path} of problems) expect(`${code} ${path}`).to.match(/^wrong-format .*__proto__$/);
    expect({}).not.to.have.property('polluted');
  });

  it('does not take what objects inherit for fields', () => {
    const inherited = Object.create(fixtures.items.news) as object;
    expect(codes(read(news, inherited, []))).to.have.members([
      'missing id',
      'missing title',
      'missing published',
    ]);
  });

  it('is not misled by what a page adds to all objects', () => {
    const prototype = Object.prototype as Record<string, unknown>;
    try {
      prototype['each'] = (): void => undefined;
      expect(read(news, fixtures.items.news, []).problems).to.deep.equal([]);
    } finally {
      delete prototype['each'];
    }
  });
});
