import {parseFeed} from '@mitmach/feed';
import {drawDistricts, type DistrictMap} from '@mitmach/logic/map';
import {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import type {FinderContext} from '../finder-context.js';
import de from '../locales/de.js';
import {districtsModel, type DistrictsInput, type DistrictsModel} from './districts.model.js';
import {hasRoom, linesOf} from './label-room.js';
import {labelSet} from './labels.model.js';
import {gathered} from './street/gathered.js';
import {tileServer} from './tile-server.js';

const square = (west: number, south: number, side: number): object => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

/** On the equator a degree is as wide as it is high: the whole is 1,000 units, a degree 100. */
const map = drawDistricts([
  {id: 'big', geometry: square(0, 0, 6)},
  {id: 'small', geometry: square(6, 0, 0.4)},
  {id: 'corner', geometry: square(9, 0, 1)},
]);

const context: FinderContext = (() => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {
      districts: [
        {id: 'small', label: 'Zwerg'},
        {id: 'big', label: 'Übersee'},
      ],
    },
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return {feed: parsed.feed, locale: new Locale('de', 'de', de), now: 0, today: '2026-11-22'};
})();

const modelOf = (
  counts: Record<string, number>,
  chosen?: DistrictsInput['chosen'],
  drawn: DistrictMap | undefined = map,
): DistrictsModel => districtsModel({counts: new Map(Object.entries(counts)), chosen, map: drawn}, context);

describe('linesOf', () => {
  it('reads all outlines of a path, each closed', () => {
    expect(linesOf('M0 0 10 0 10 10ZM2 2 4 2 4 4Z').length).to.equal(6);
    expect(linesOf('M0 0 10 0 10 10Z')[0]).to.deep.equal([
      {x: 10, y: 10},
      {x: 0, y: 0},
    ]);
  });
});

describe('hasRoom', () => {
  const [big] = map.districts;

  it('tells whether a box fits around the place of the label', () => {
    expect(hasRoom(big!, {width: 560, height: 560})).to.equal(true);
    expect(hasRoom(big!, {width: 700, height: 50})).to.equal(false);
    expect(hasRoom(big!, {width: 50, height: 700})).to.equal(false);
  });

  it('knows holes', () => {
    const withHole = {id: 'ring', path: 'M0 0 100 0 100 100 0 100ZM40 40 60 40 60 60 40 60Z'};
    expect(hasRoom({...withHole, label: {x: 20, y: 50}}, {width: 30, height: 30})).to.equal(true);
    expect(hasRoom({...withHole, label: {x: 20, y: 50}}, {width: 50, height: 30})).to.equal(false);
    expect(hasRoom({...withHole, label: {x: 50, y: 50}}, {width: 2, height: 2})).to.equal(false);
  });
});

describe('labelSet', () => {
  const words = new Map([
    ['big', {name: 'Großer Stadtteil', count: '7'}],
    ['small', {name: 'Klein', count: '3'}],
    ['corner', {name: 'Ecke', count: '5'}],
  ]);
  const labelsAt = (width: number): readonly (readonly [string, ...string[]])[] =>
    labelSet(map, (id) => words.get(id), {width, fontSize: 12}).labels.map(({id, name, count}) => [
      id,
      ...name,
      count,
    ]);

  it('writes names where there is room, else numbers, else nothing', () => {
    expect(labelsAt(800)).to.deep.equal([
      ['big', 'Großer Stadtteil', '7'],
      ['small', '3'],
      ['corner', 'Ecke', '5'],
    ]);
  });

  it('writes less where the map is smaller', () => {
    expect(labelsAt(150)).to.deep.equal([
      ['big', 'Großer', 'Stadtteil', '7'],
      ['corner', '5'],
    ]);
  });

  it('gives the size of the letters in units of the drawing', () => {
    expect(labelSet(map, () => undefined, {width: 500, fontSize: 12})).to.deep.equal({
      fontSize: 24,
      labels: [],
    });
  });
});

describe('districtsModel', () => {
  it('lists all terms and all districts that occur, by their names', () => {
    const {rows} = modelOf({small: 2, unknown: 1});
    expect(rows).to.deep.equal([
      {id: 'big', name: 'Übersee', count: 0, state: 'off'},
      {id: 'unknown', name: 'unknown', count: 1, state: 'off'},
      {id: 'small', name: 'Zwerg', count: 2, state: 'off'},
    ]);
  });

  it('keeps what is chosen though no offer is left there', () => {
    const {rows} = modelOf({}, {include: ['big'], exclude: ['gone']});
    expect(rows.map(({id, state}) => [id, state])).to.deep.equal([
      ['gone', 'exclude'],
      ['big', 'include'],
      ['small', 'off'],
    ]);
  });

  it('draws chosen districts over the others', () => {
    const shapes = modelOf({big: 1, small: 1}, {include: ['big']}).drawing?.shapes;
    expect(shapes?.map(({id}) => id)).to.deep.equal(['small', 'corner', 'big']);
  });

  it('shades by number, and says in a legend what a shade means', () => {
    const {drawing} = modelOf({big: 12, small: 3});
    expect(drawing?.shapes.map(({id, shade}) => [id, shade])).to.deep.equal([
      ['big', 5],
      ['small', 3],
      ['corner', 0],
    ]);
    expect(drawing?.legend).to.deep.equal([
      {shade: 0, text: '0'},
      {shade: 3, text: '3'},
      {shade: 5, text: '12'},
    ]);
  });

  it('draws nothing without a boundary', () => {
    expect(modelOf({big: 1}, undefined, drawDistricts([])).drawing).to.equal(undefined);
    expect(districtsModel({counts: new Map(), chosen: undefined, map: undefined}, context).drawing).to.equal(
      undefined,
    );
  });
});

describe('tileServer', () => {
  const hostOf = (template: string): string | undefined =>
    tileServer(template, 'https://stadt.example/')?.host;

  it('says which server is contacted', () => {
    expect(hostOf('https://{s}.tiles.example.org/{z}/{x}/{y}.png')).to.equal('tiles.example.org');
    expect(hostOf('https://tiles.example.org:8443/{z}/{x}/{y}{r}.png')).to.equal('tiles.example.org:8443');
    expect(hostOf('/tiles/{z}/{x}/{y}.png')).to.equal('stadt.example');
  });

  it('knows OpenStreetMap, and nobody who only sounds like it', () => {
    const isOpen = (host: string): boolean | undefined =>
      tileServer(`https://${host}/{z}/{x}/{y}.png`, 'https://stadt.example/')?.isOpenStreetMap;
    expect(isOpen('tile.openstreetmap.org')).to.equal(true);
    expect(isOpen('openstreetmap.org')).to.equal(true);
    expect(isOpen('notopenstreetmap.org')).to.equal(false);
    expect(isOpen('openstreetmap.org.example.com')).to.equal(false);
  });

  it('refuses what is no address of tiles', () => {
    expect(hostOf('https://tiles.example.org/')).to.equal(undefined);
    expect(hostOf('javascript:{x}{y}{z}')).to.equal(undefined);
    expect(hostOf('https://{z}{x}{y}:port')).to.equal(undefined);
  });
});

describe('gathered', () => {
  const at = (x: number, y: number): {x: number; y: number} => ({x, y});

  it('puts together what would touch', () => {
    expect(gathered([at(0, 0), at(100, 0), at(20, 0), at(100, 29)], 30)).to.deep.equal([
      [at(0, 0), at(20, 0)],
      [at(100, 0), at(100, 29)],
    ]);
  });

  it('leaves apart what does not', () => {
    expect(gathered([at(0, 0), at(30, 0)], 30).length).to.equal(2);
    expect(gathered([], 30)).to.deep.equal([]);
  });
});
