import {expect} from '@open-wc/testing';
import {emptyDocument, withFields, withoutItem, type DeskDocument, type Json} from './document.model.js';
import {mergeIncoming, type Incoming, type IncomingItem} from './merge.model.js';

const empty = emptyDocument({title: 'Termine', publisher: '', language: 'de', timeZone: 'Europe/Berlin'});

const event = (id: string, fields: Json = {}): IncomingItem => ({
  kind: 'events',
  fields: {id, title: `Fest ${id}`, start: '2026-12-01T19:00', ...fields},
  place: {row: 2},
  notes: [],
});

const file = (items: readonly IncomingItem[], more: Partial<Incoming> = {}): Incoming => ({
  source: 'termine.csv',
  items,
  notes: [],
  terms: [],
  ...more,
});

const fieldsOf = ({items}: DeskDocument): Json[] => items.map(({fields}) => fields);

describe('mergeIncoming', () => {
  it('takes up what is new, renews what has changed and counts what is the same', () => {
    const {document} = mergeIncoming(empty, file([event('a'), event('b')]));
    const again = mergeIncoming(
      document,
      file([event('a'), event('b', {title: 'Anderes Fest'}), event('c')]),
    );
    expect(again.counts).to.deep.equal({added: 1, changed: 1, same: 1});
    expect(fieldsOf(again.document).map(({title}) => title)).to.deep.equal([
      'Fest a',
      'Anderes Fest',
      'Fest c',
    ]);
  });

  it('keeps what is here and not in the file', () => {
    const {document} = mergeIncoming(empty, file([event('a'), event('b')]));
    expect(mergeIncoming(document, file([event('b')])).document.items).to.have.length(2);
  });

  it('keeps a correction that was made here when the file comes again as it was', () => {
    const {document} = mergeIncoming(empty, file([event('a', {title: 'Fset'})]));
    const [item] = document.items;
    const mended = withFields(document, item?.key ?? '', {...item?.fields, title: 'Fest'});
    const again = mergeIncoming(mended, file([event('a', {title: 'Fset'})]));
    expect(again.counts).to.deep.equal({added: 0, changed: 0, same: 1});
    expect(fieldsOf(again.document)[0]?.['title']).to.equal('Fest');
  });

  it('gives another thing under an id that is taken an id of its own, and lets what refers to it follow', () => {
    const club = (name: string): IncomingItem => ({
      kind: 'organizations',
      fields: {id: '1', name},
      place: {},
      notes: [],
    });
    const {document} = mergeIncoming(empty, file([club('Ruderklub')], {source: 'a.csv'}));
    const other = mergeIncoming(
      document,
      file([event('x', {organization: '1'}), club('Singkreis')], {source: 'b.csv'}),
    ).document;
    expect(fieldsOf(other).map(({id, organization}) => [id, organization])).to.deep.equal([
      ['1', undefined],
      ['b.csv:1', undefined],
      ['x', 'b.csv:1'],
    ]);
  });

  it('takes up a feed with all that it says of itself, and remembers that it was published', () => {
    const envelope = {
      specVersion: '1.0',
      title: 'Alt',
      language: 'da',
      timeZone: 'Europe/Copenhagen',
      _own: 1,
    };
    const unnamed = emptyDocument({title: '', publisher: '', language: 'de', timeZone: 'Europe/Berlin'});
    const {document} = mergeIncoming(unnamed, file([event('a')], {envelope}));
    expect(document.envelope).to.deep.equal(envelope);
    const [item] = document.items;
    expect(fieldsOf(withoutItem(document, item?.key ?? ''))).to.deep.equal([{id: 'a', deleted: true}]);
  });

  it('lets a feed that is named already keep its name', () => {
    const envelope = {specVersion: '1.0', title: 'Alt', language: 'da', timeZone: 'UTC', license: 'CC0-1.0'};
    const {document} = mergeIncoming(empty, file([], {envelope}));
    expect(document.envelope).to.include({title: 'Termine', language: 'de', license: 'CC0-1.0'});
  });

  it('takes up the terms of a source that its items use', () => {
    const terms = [
      {vocabulary: 'topics', id: 'sport', label: 'Sport'},
      {vocabulary: 'topics', id: 'chess', label: 'Schach'},
    ] as const;
    const {document} = mergeIncoming(empty, file([event('a', {topics: ['sport']})], {terms}));
    expect(document.envelope['vocabularies']).to.deep.equal({topics: [{id: 'sport', label: 'Sport'}]});
  });

  it('says of two sources that they seem to have the same thing', () => {
    const place = {location: {name: 'Markthalle'}};
    const {document} = mergeIncoming(empty, file([event('a', {title: 'Großes Hafenfest', ...place})]));
    const other = file([event('z', {title: 'Großes Hafenfest', ...place})], {source: 'kalender.ics'});
    const {items} = mergeIncoming(document, other).document;
    expect(items.map(({notes}) => notes.map(({code}) => code))).to.deep.equal([[], ['same-thing']]);
  });
});
