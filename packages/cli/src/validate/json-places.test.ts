import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {placesIn, type TextPlace} from './json-places.js';

const text = `{
  "title": "Mitmachen",
  "events": [
    {"id": "a", "start": "2026"},
    {
      "id": "b", "text": "a \\"brace\\" } and \\\\",
      "location": {"name": "Hafen", "geo": {"lat": 1}}
    }
  ],
  "last": [[1, 2], [3, {"x": true}]]
}`;

const written = ([place]: readonly TextPlace[]): string => `${String(place?.line)}:${String(place?.column)}`;

const place = (path: string): string => written(placesIn(text, [path, 'events[0].id']));

describe('placesIn', () => {
  it('finds a field of the document', () => {
    assert.equal(place('title'), '2:3');
  });

  it('finds an entry of a list', () => {
    assert.equal(place('events[1]'), '5:5');
  });

  it('finds a field behind texts with quotes, braces and backslashes', () => {
    assert.equal(place('events[1].location.geo.lat'), '7:45');
  });

  it('finds values in lists of lists', () => {
    assert.equal(place('last[1][1].x'), '10:25');
  });

  it('gives the place of the object in which a field is missing', () => {
    assert.equal(place('events[1].title'), '5:5');
  });

  it('gives the beginning for a path of which nothing is there', () => {
    assert.equal(place('pages.news[0]'), '1:1');
  });

  it('finds entries of a document that is a list', () => {
    assert.equal(written(placesIn('[{"a": 1},\n{"a": 2}]', ['[1].a'])), '2:2');
  });

  it('takes the last of several equal keys, as JSON.parse does', () => {
    assert.equal(written(placesIn('{"a": 1,\n"a": 2}', ['a'])), '2:1');
  });

  it('understands keys that are written with escapes', () => {
    assert.equal(written(placesIn('{"b": 1,\n"\\u0061": 2}', ['a'])), '2:1');
  });

  it('goes through a large document once, however many places are asked for', () => {
    const events = Array.from(
      {length: 100_000},
      (_, index) => `{"id": "${String(index)}",\n"t": ["]", "}"]}`,
    );
    const large = `{"events": [\n${events.join(',\n')}\n]}`;
    const paths = events.map((_, index) => `events[${String(index)}].t`);
    assert.equal(placesIn(large, paths).at(-1)?.line, 2 + 99_999 * 2 + 1);
  });
});
