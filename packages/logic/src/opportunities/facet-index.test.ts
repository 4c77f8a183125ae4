import {expect} from '@open-wc/testing';
import {FacetIndex} from './facet-index.js';
import {facetNames, type FacetChoices, type FacetName} from './facet-names.js';

const positionsOf = (index: FacetIndex): number[] => [...Array(index.size).keys()];

const indexOf = (offers: readonly object[]): FacetIndex => {
  const index = new FacetIndex();
  offers.forEach((offer, number) => {
    index.add({id: `o${number}`, ...offer});
  });
  return index;
};

const found = (offers: readonly object[], choices: FacetChoices): readonly number[] => {
  const index = indexOf(offers);
  return index.select(positionsOf(index), choices).positions;
};

const counted = (
  offers: readonly object[],
  name: FacetName,
  choices: FacetChoices = {},
): Record<string, number> => {
  const index = indexOf(offers);
  const {counts} = index.select(positionsOf(index), choices);
  const base = index.select(positionsOf(index), {}).counts;
  const facets = index.countsByFacet([name], choices, {counts, base});
  return Object.fromEntries(facets.get(name) ?? []);
};

describe('the facets of offers', () => {
  it('count one offer once, however often it names a value', () => {
    expect(counted([{causes: ['sport', 'sport']}], 'causes')).to.deep.equal({sport: 1});
  });

  it('take only the known values where a facet has fixed ones', () => {
    const requirements = ['training', 'Schweigepflicht', {de: 'Schwimmabzeichen'}, 'constructor'];
    expect(counted([{requirements}], 'requirements')).to.deep.equal({training: 1});
    expect(counted([{commitment: {kind: 'now and then'}}], 'commitment')).to.deep.equal({});
  });

  it('know no value of an object by its prototype', () => {
    expect(counted([{causes: ['constructor', '__proto__']}], 'causes')).to.deep.equal({
      constructor: 1,
      ['__proto__']: 1,
    });
    expect(found([{causes: ['sport']}], {causes: {include: ['constructor']}})).to.deep.equal([]);
  });

  it('keep the choices of a value that no offer has in sight, with nothing counted', () => {
    expect(counted([{causes: ['sport']}], 'causes', {causes: {include: ['sport']}})).to.deep.equal({
      sport: 1,
    });
    const scoped = indexOf([{causes: ['sport']}, {causes: ['music']}]);
    const base = scoped.select([0], {}).counts;
    const facets = scoped.countsByFacet(['causes'], {causes: {exclude: ['music']}}, {counts: base, base});
    expect([...(facets.get('causes') ?? [])]).to.deep.equal([
      ['sport', 1],
      ['music', 0],
    ]);
  });

  it('leave out by exclusion what an inclusion would let in', () => {
    const offers = [{causes: ['sport', 'music']}, {causes: ['sport']}];
    expect(found(offers, {causes: {include: ['sport'], exclude: ['music']}})).to.deep.equal([1]);
    expect(found(offers, {causes: {include: ['sport'], exclude: ['sport']}})).to.deep.equal([]);
  });

  it('count nothing that two exclusions leave out', () => {
    const offers = [{causes: ['sport', 'music', 'age']}];
    expect(counted(offers, 'causes', {causes: {exclude: ['sport', 'music']}})).to.deep.equal({
      sport: 0,
      music: 0,
      age: 0,
    });
  });

  it('count nothing that two facets leave out', () => {
    const offers = [{causes: ['sport'], activities: ['cook']}];
    const choices = {causes: {include: ['music']}, activities: {include: ['drive']}};
    expect(counted(offers, 'causes', choices)).to.deep.equal({sport: 0});
  });
});

describe('the availability of offers', () => {
  const offers = [
    {availability: ['tue-evening']},
    {commitment: {kind: 'flexible'}},
    {commitment: {kind: 'flexible'}, availability: ['mon-morning']},
    {commitment: {kind: 'regular'}},
    {availability: ['some time']},
  ];

  it('is whenever one likes where an offer is flexible and names no times', () => {
    expect(found(offers, {availability: {include: ['tue-evening']}})).to.deep.equal([0, 1]);
    expect(counted(offers, 'availability')).to.deep.equal({'mon-morning': 2, 'tue-evening': 2});
  });

  it('is not left out by a time that is excluded, where it is flexible', () => {
    expect(found(offers, {availability: {exclude: ['mon-morning']}})).to.deep.equal([0, 1, 3, 4]);
  });
});

describe('the language of offers', () => {
  const needs = (language: string, level: string): object => ({languageSkills: [{language, level}]});
  const offers = [needs('de', 'good'), needs('de', 'none'), needs('de', 'basic'), needs('en', 'basic'), {}];

  it('is enough where an offer needs at most that', () => {
    expect(found(offers, {languages: {include: ['de-none']}})).to.deep.equal([1]);
    expect(found(offers, {languages: {include: ['de-basic']}})).to.deep.equal([1, 2]);
    expect(found(offers, {languages: {include: ['de-fluent']}})).to.deep.equal([0, 1, 2]);
  });

  it('is offered at the levels that some offer asks for', () => {
    expect(counted(offers, 'languages')).to.deep.equal({
      'de-none': 1,
      'de-basic': 2,
      'de-good': 3,
      'en-basic': 1,
    });
  });
});

describe('the age for offers', () => {
  const offers = [
    {minimumAge: 18},
    {minimumAge: 14, maximumAge: 25},
    {},
    {maximumAge: 12},
    {minimumAge: '18'},
  ];

  it('fits where some years of a group are within the limits, and where there are none', () => {
    expect(found(offers, {age: {include: ['under-16']}})).to.deep.equal([1, 2, 3, 4]);
    expect(found(offers, {age: {include: ['16-17']}})).to.deep.equal([1, 2, 4]);
    expect(found(offers, {age: {include: ['65-plus']}})).to.deep.equal([0, 2, 4]);
  });

  it('is no question where no offer has a limit', () => {
    expect(counted([{}, {minimumAge: 0}], 'age')).to.deep.equal({});
  });
});

describe('the other facets of offers', () => {
  it('are what an offer says, by the names of its fields', () => {
    const offer = {
      targetGroups: ['children'],
      activities: ['cook'],
      topics: ['matching'],
      commitment: {kind: 'regular'},
      locations: [{district: 'weiche'}, {district: 'weiche'}, {}, null, 'weiche'],
      remote: 'partly',
      accessibility: ['wheelchair', 'lift'],
      benefits: ['expenses', 'Kuchen'],
      suitableFor: ['minors', 'cats'],
      organization: 'tsv',
      emergency: true,
    };
    const all = Object.fromEntries(facetNames.map((name) => [name, Object.keys(counted([offer], name))]));
    expect(all).to.deep.equal({
      causes: [],
      targetGroups: ['children'],
      activities: ['cook'],
      topics: ['matching'],
      commitment: ['regular'],
      availability: [],
      districts: ['weiche'],
      remote: ['partly'],
      languages: [],
      age: [],
      accessibility: ['wheelchair'],
      requirements: [],
      benefits: ['expenses'],
      suitableFor: ['minors'],
      organizations: ['tsv'],
      urgent: ['urgent'],
    });
  });

  it('survive whatever stands in a field', () => {
    const fields = [
      ...[
        'causes',
        'targetGroups',
        'activities',
        'topics',
        'commitment',
        'availability',
        'locations',
        'remote',
      ],
      ...['languageSkills', 'minimumAge', 'maximumAge', 'accessibility', 'requirements', 'benefits'],
      ...['suitableFor', 'organization', 'urgent', 'emergency'],
    ];
    const values = [
      null,
      7,
      -1,
      NaN,
      '',
      'text',
      [],
      [null],
      [[]],
      [{}],
      {},
      {kind: {}},
      {length: 1e9},
      true,
    ];
    for (const value of values) {
      const index = indexOf([Object.fromEntries(fields.map((field) => [field, value]))]);
      expect(index.select([0], {}).positions, JSON.stringify(value)).to.deep.equal([0]);
    }
  });

  it('take no more values of a list than an item may have', () => {
    const causes = Array.from({length: 5000}, (_, number) => `c${number}`);
    expect(Object.keys(counted([{causes}], 'causes'))).to.have.lengthOf(200);
  });
});
