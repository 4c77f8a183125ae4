import {expect} from '@open-wc/testing';
import {distanceTo, kilometresBetween, pointIn, pointsOf} from './distance.js';
import {findPlaces} from './find-places.js';

const flensburg = {lat: 54.7836, lon: 9.4321};
const berlin = {lat: 52.52, lon: 13.405};

describe('kilometresBetween', () => {
  it('is the great-circle distance', () => {
    expect(kilometresBetween(flensburg, berlin)).to.be.closeTo(363.6, 1);
    expect(kilometresBetween({lat: 0, lon: 0}, {lat: 0, lon: 180})).to.be.closeTo(20015.1, 0.1);
    expect(kilometresBetween({lat: 10, lon: 179.9}, {lat: 10, lon: -179.9})).to.be.closeTo(21.9, 0.1);
  });

  it('is nothing from a point to itself, and the same there and back', () => {
    expect(kilometresBetween(berlin, berlin)).to.equal(0);
    expect(kilometresBetween(berlin, flensburg)).to.equal(kilometresBetween(flensburg, berlin));
  });
});

describe('pointIn', () => {
  it('takes coordinates on earth', () => {
    expect(pointIn({lat: -90, lon: 180, height: 3})).to.deep.equal({lat: -90, lon: 180});
    expect(pointIn({lat: 0, lon: 9})).to.deep.equal({lat: 0, lon: 9});
  });

  it('takes nothing else', () => {
    const values = [
      ...[
        {lat: 0, lon: 0},
        {lat: 91, lon: 0},
        {lat: 1, lon: -181},
        {lat: NaN, lon: 1},
        {lat: '54', lon: 9},
      ],
      ...[{}, [54, 9], null, undefined, 'here', Infinity],
    ];
    expect(values.map(pointIn).filter((point) => point !== undefined)).to.deep.equal([]);
  });
});

describe('the place of an offer', () => {
  const places = [
    {postalCode: '24937', lat: 54.78, lon: 9.43},
    {postalCode: '24937', lat: 1, lon: 1},
    {postalCode: '00000', lat: 0, lon: 0},
  ];

  it('is the nearest of several', () => {
    const offer = {locations: [{geo: berlin}, {geo: flensburg}]};
    expect(distanceTo(offer, flensburg)).to.equal(0);
  });

  it('is that of its postal code where it has no coordinates of its own', () => {
    const locations = [
      {geo: {lat: 0, lon: 0}, address: {postalCode: '24937'}},
      {address: {postalCode: '99999'}},
    ];
    expect(pointsOf({locations}, places)).to.deep.equal([{lat: 54.78, lon: 9.43}]);
  });

  it('is unknown where nothing tells', () => {
    const offers = [
      {},
      {locations: 7},
      {locations: [null, 'here', {address: 7}, {address: {postalCode: '00000'}}]},
    ];
    for (const offer of offers) expect(distanceTo(offer, berlin, places)).to.equal(undefined);
  });
});

describe('findPlaces', () => {
  const places = [
    {postalCode: '24944', name: {de: 'Mürwik', ar: 'مورفيك'}, lat: 54.8, lon: 9.47},
    {postalCode: '24937', name: 'Flensburg (Altstadt)', lat: 54.78, lon: 9.43},
    {postalCode: '249', lat: 54, lon: 9},
  ];
  const codes = (typed: string): string[] => findPlaces(places, typed).map(({postalCode}) => postalCode);

  it('finds by postal code, the whole one first', () => {
    expect(codes(' 249 ')).to.deep.equal(['249', '24944', '24937']);
    expect(codes('24937 Flensburg')).to.deep.equal(['24937']);
  });

  it('finds by the beginning of a word of the name, in any language and spelling', () => {
    expect(codes('murw')).to.deep.equal(['24944']);
    expect(codes('مور')).to.deep.equal(['24944']);
    expect(codes('(alt')).to.deep.equal(['24937']);
  });

  it('finds nothing by nothing', () => {
    expect([codes(''), codes('  '), codes('urwik')]).to.deep.equal([[], [], []]);
  });
});
