import {expect} from '@open-wc/testing';
import {filterByFacets, type Choices, type Facet} from './facets.js';

interface Offer {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly places: readonly string[];
}

const offers: readonly Offer[] = [
  {name: 'choir', kinds: ['music'], places: ['north']},
  {name: 'band', kinds: ['music', 'dance'], places: ['south']},
  {name: 'ballet', kinds: ['dance'], places: ['north']},
  {name: 'chess', kinds: ['games'], places: ['south']},
  {name: 'walk', kinds: [], places: []},
];
const facets: readonly Facet<Offer>[] = [
  {id: 'kind', valuesOf: ({kinds}) => kinds},
  {id: 'place', valuesOf: ({places}) => places},
];

const names = (choices: Choices): string[] =>
  filterByFacets(offers, facets, choices).items.map(({name}) => name);

const counts = (choices: Choices): Record<string, Record<string, number>> =>
  Object.fromEntries(
    [...filterByFacets(offers, facets, choices).counts].map(([id, values]) => [
      id,
      Object.fromEntries(values),
    ]),
  );

describe('filterByFacets', () => {
  it('gives everything, in its order, when nothing is chosen', () => {
    expect([names({}), names({kind: []})]).to.deep.equal([
      ['choir', 'band', 'ballet', 'chess', 'walk'],
      ['choir', 'band', 'ballet', 'chess', 'walk'],
    ]);
  });

  it('takes the choices within a facet as alternatives', () => {
    expect(names({kind: ['games', 'dance']})).to.deep.equal(['band', 'ballet', 'chess']);
  });

  it('asks of an item to fit every facet that has a choice', () => {
    expect(names({kind: ['music', 'dance'], place: ['north']})).to.deep.equal(['choir', 'ballet']);
  });

  it('leaves out what says nothing where something is chosen', () => {
    expect(names({place: ['north', 'south']})).not.to.include('walk');
  });

  it('finds nothing for a value that no item has', () => {
    expect(names({kind: ['yoga']})).to.deep.equal([]);
  });

  it('passes over a choice for which there is no facet', () => {
    expect(names({colour: ['red']})).to.have.length(offers.length);
  });

  it('counts every value when nothing is chosen', () => {
    expect(counts({})).to.deep.equal({
      kind: {music: 2, dance: 2, games: 1},
      place: {north: 2, south: 2},
    });
  });

  it('counts in a facet what its own choice leaves out, and in the others what is left', () => {
    expect(counts({kind: ['music']})).to.deep.equal({
      kind: {music: 2, dance: 2, games: 1},
      place: {north: 1, south: 1},
    });
  });

  it('counts a value with none left as 0, so that it does not vanish', () => {
    expect(counts({kind: ['games'], place: ['south']})).to.deep.equal({
      kind: {music: 1, dance: 1, games: 1},
      place: {north: 0, south: 1},
    });
  });

  it('counts for no facet what two of them leave out', () => {
    expect(counts({kind: ['games'], place: ['north']})).to.deep.equal({
      kind: {music: 1, dance: 1, games: 0},
      place: {north: 0, south: 1},
    });
  });

  it('says by a count how many items there are once that value alone is chosen', () => {
    const {place = {}} = counts({kind: ['music', 'games']});
    for (const [value, count] of Object.entries(place)) {
      expect(names({kind: ['music', 'games'], place: [value]}), value).to.have.length(count);
    }
  });

  it('counts an item once though it has a value twice', () => {
    const twice = [{name: 'choir', kinds: ['music', 'music'], places: []}];
    expect(filterByFacets(twice, facets, {}).counts.get('kind')?.get('music')).to.equal(1);
  });

  it('has counts for a facet that nothing has a value for', () => {
    const {items, counts: none} = filterByFacets([], facets, {kind: ['music']});
    expect([items, none.get('kind')?.size, none.get('place')?.size]).to.deep.equal([[], 0, 0]);
  });
});
