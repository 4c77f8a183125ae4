import {expect} from '@open-wc/testing';
import {boundariesInCollection, boundariesOfTerms, type Boundary} from './boundaries.js';
import {drawDistricts} from './district-map.js';

type Corners = readonly (readonly [number, number])[];

const ringOf = (west: number, south: number, size: number): Corners => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...coordinates: readonly Corners[]): object => ({type: 'Polygon', coordinates});
const square = (id: string, [west, south]: readonly [number, number], size = 1): Boundary => ({
  id,
  geometry: polygon(ringOf(west, south, size)),
});

const reasonOf = (geometry: unknown): string | undefined =>
  drawDistricts([{id: 'x', geometry}]).problems[0]?.reason;

describe('drawDistricts', () => {
  it('draws each district, north above and west on the left', () => {
    const {viewBox, districts, problems} = drawDistricts([square('south', [0, -1]), square('north', [0, 0])]);
    expect(problems).to.deep.equal([]);
    expect(viewBox).to.equal('0 0 500 1000');
    expect(districts.map(({id, path}) => [id, path])).to.deep.equal([
      ['south', 'M500 1000 500 500 0 500 0 1000Z'],
      ['north', 'M500 500 500 0 0 0 0 500Z'],
    ]);
  });

  it('is true to scale in the middle: at 60° north a degree is half as wide', () => {
    const {width, height} = drawDistricts([square('x', [9, 59.5])]);
    expect([width, height]).to.deep.equal([500, 1000]);
  });

  it('puts a label inside, with room around it', () => {
    const corridor: Corners = [
      [0, 0],
      [10, 0],
      [10, 10],
      [9, 10],
      [9, 1],
      [0, 1],
      [0, 0],
    ];
    const hall = [...ringOf(0, 0, 4).slice(0, 4), ...ringOf(0, 0, 4).slice(0, 1)];
    const [bent] = drawDistricts([{id: 'bent', geometry: polygon(corridor)}]).districts;
    expect(bent?.label.x).to.be.within(880, 1000);
    const [plain] = drawDistricts([{id: 'plain', geometry: polygon(hall)}]).districts;
    expect(plain?.label.x).to.be.closeTo(500, 15);
    expect(plain?.label.y).to.be.closeTo(500, 15);
  });

  it('keeps holes, and labels out of them', () => {
    const [ring] = drawDistricts([
      {id: 'ring', geometry: polygon(ringOf(0, 0, 10), ringOf(1, 1, 8))},
    ]).districts;
    expect(ring?.path.match(/M/g)).to.have.lengthOf(2);
    const {x = 500, y = 500} = ring?.label ?? {};
    expect(Math.min(x, y, 1000 - x, 1000 - y)).to.be.within(0, 100);
  });

  it('draws all parts of a district, with its label in the largest', () => {
    const geometry = {type: 'MultiPolygon', coordinates: [[ringOf(0, 0, 1)], [ringOf(6, 0, 4)]]};
    const [district] = drawDistricts([{id: 'x', geometry}]).districts;
    expect(district?.path.match(/M/g)).to.have.lengthOf(2);
    expect(district?.label.x).to.be.above(600);
  });

  it('leaves out points that nobody would see, the same ones on both sides of a border', () => {
    const border = Array.from({length: 2000}, (_, at): [number, number] => [1, at / 2000]);
    const west = [[0, 0], ...border, [1, 1], [0, 1], [0, 0]] as Corners;
    const east = [[2, 0], [2, 1], [1, 1], ...border.toReversed(), [2, 0]] as Corners;
    const paths = drawDistricts([
      {id: 'west', geometry: polygon(west)},
      {id: 'east', geometry: polygon(east)},
    ]).districts.map(({path}) => path);
    expect(paths).to.deep.equal(['M500 500 500 0 0 0 0 500Z', 'M1000 0 500 0 500 500 1000 500Z']);
  });

  it('takes a ring that is not closed', () => {
    const open = ringOf(0, 0, 1).slice(0, 4);
    expect(drawDistricts([{id: 'x', geometry: polygon(open)}]).districts[0]?.path).to.have.length.above(10);
  });

  it('draws the others when one is bad, and says what is wrong with it', () => {
    const {districts, problems} = drawDistricts([
      square('good', [9, 54]),
      {id: 'bad', geometry: {type: 'Point', coordinates: [9, 54]}},
      square('', [9, 54]),
      square('good', [0, 0]),
    ]);
    expect(districts.map(({id}) => id)).to.deep.equal(['good']);
    expect(problems).to.deep.equal([
      {id: 'bad', reason: 'wrong-type'},
      {id: '', reason: 'missing-id'},
      {id: 'good', reason: 'duplicate-id'},
    ]);
  });

  it('knows what is wrong with a geometry', () => {
    const corner = [9, 54];
    const withCorner = (position: unknown): object => ({
      type: 'Polygon',
      coordinates: [[corner, corner, corner, position]],
    });
    const reasons: readonly (readonly [unknown, string])[] = [
      [null, 'wrong-type'],
      [undefined, 'wrong-type'],
      ['Polygon', 'wrong-type'],
      [{type: 'Polygon'}, 'wrong-type'],
      [{type: 'MultiPolygon', coordinates: [null, 7]}, 'wrong-type'],
      [{type: 'Polygon', coordinates: [7]}, 'too-few-points'],
      [{type: 'Polygon', coordinates: [[corner, corner, corner]]}, 'too-few-points'],
      [withCorner(['9', 54]), 'not-numbers'],
      [withCorner(null), 'not-numbers'],
      [withCorner([9]), 'not-numbers'],
      [withCorner([181, 54]), 'out-of-range'],
      [withCorner([9, NaN]), 'out-of-range'],
      [withCorner([9, -Infinity]), 'out-of-range'],
      [withCorner(corner), 'too-small'],
      [{type: 'Polygon', coordinates: [Array.from({length: 1e6}, () => corner)]}, 'too-many-points'],
    ];
    for (const [geometry, reason] of reasons) {
      expect(reasonOf(geometry), reason).to.equal(reason);
    }
  });

  it('leaves a broken part out of a list of polygons that has none', () => {
    const geometry = {type: 'MultiPolygon', coordinates: [null, [], [ringOf(0, 0, 1)]]};
    expect(drawDistricts([{id: 'x', geometry}]).districts).to.have.lengthOf(1);
  });

  it('is an empty drawing without boundaries', () => {
    expect(drawDistricts([])).to.deep.equal({
      width: 0,
      height: 0,
      viewBox: '0 0 0 0',
      districts: [],
      problems: [],
    });
  });

  it('reports a district that is a speck beside the others', () => {
    const {districts, problems} = drawDistricts([square('city', [0, 0], 10), square('speck', [0, 0], 0.001)]);
    expect(districts.map(({id}) => id)).to.deep.equal(['city']);
    expect(problems).to.deep.equal([{id: 'speck', reason: 'too-small'}]);
  });
});

describe('boundaries', () => {
  it('are the features of a collection by their ids', () => {
    const geometry = {type: 'Polygon'};
    const features = [{id: 'a', geometry}, {id: 7, geometry}, {geometry}, null];
    expect(boundariesInCollection({type: 'FeatureCollection', features})).to.deep.equal([
      {id: 'a', geometry},
      {id: '7', geometry},
      {id: '', geometry},
      {id: '', geometry: undefined},
    ]);
  });

  it('are none in anything else', () => {
    for (const value of [null, 7, 'text', [], {}, {features: {}}]) {
      expect(boundariesInCollection(value)).to.deep.equal([]);
    }
  });

  it('are those of the terms that carry one', () => {
    const geometry = {type: 'Polygon'};
    expect(boundariesOfTerms([{id: 'a', geometry}, {id: 'b'}])).to.deep.equal([{id: 'a', geometry}]);
    expect(boundariesOfTerms(undefined)).to.deep.equal([]);
  });
});
