import {expect} from '@open-wc/testing';
import {emptyDocument, withFields, withoutItem, type DeskDocument, type Json} from './document.model.js';
import {mergeIncoming, type Incoming, type IncomingItem} from './merge.model.js';
import {countCorrected, mergeAgain} from './reread.model.js';

const empty = emptyDocument({title: 'Termine', publisher: '', language: 'de', timeZone: 'Europe/Berlin'});

const row = (number: number, fields: Json, kind: IncomingItem['kind'] = 'events'): IncomingItem => ({
  kind,
  fields: {id: `${String(fields['title'])}-${String(number)}`, start: '2026-12-01', ...fields},
  place: {row: number},
  notes: [],
});

const file = (source: string, ...items: readonly IncomingItem[]): Incoming => ({
  source,
  items,
  notes: [],
  terms: [],
});

const taken = (...files: readonly Incoming[]): DeskDocument =>
  files.reduce((document, each) => mergeIncoming(document, each).document, empty);

const titlesOf = ({items}: DeskDocument): unknown[] => items.map(({fields}) => fields['title']);

const corrected = (document: DeskDocument, title: string, change: Json): DeskDocument => {
  const item = document.items.find(({fields}) => fields['title'] === title);
  return item ? withFields(document, item.key, {...item.fields, ...change}) : document;
};

describe('mergeAgain', () => {
  it('puts what a table gives now in the place of what it gave, and leaves other files alone', () => {
    const document = taken(
      file('a.csv', row(2, {title: 'Halle'}), row(3, {title: 'Markt'})),
      file('b.csv', row(2, {title: 'Konzert'})),
    );
    const again = mergeAgain(document, file('a.csv', row(2, {title: 'Fest'}), row(3, {title: 'Lauf'})), true);
    expect(titlesOf(again.document)).to.deep.equal(['Konzert', 'Fest', 'Lauf']);
  });

  it('leaves what another file gives as well', () => {
    const same = row(2, {title: 'Fest'});
    const document = taken(file('a.csv', same), file('b.csv', same));
    expect(titlesOf(document)).to.deep.equal(['Fest']);
    const again = mergeAgain(document, file('a.csv', row(2, {title: 'Halle'})), true).document;
    expect(titlesOf(again)).to.deep.equal(['Fest', 'Halle']);
    const back = mergeAgain(again, file('b.csv', row(2, {title: 'Markt'})), true).document;
    expect(titlesOf(back)).to.deep.equal(['Halle', 'Markt']);
  });

  it('keeps what somebody has changed in the entry of a row, and takes the rest from the table', () => {
    const before = taken(file('a.csv', row(2, {title: 'Halle', summary: 'Fest'})));
    const document = corrected(before, 'Halle', {start: '2026-12-24'});
    expect([before, document].map((each) => countCorrected(each, 'a.csv'))).to.deep.equal([0, 1]);
    const {items} = mergeAgain(document, file('a.csv', row(2, {title: 'Fest'})), true).document;
    expect(items.map(({fields}) => [fields['title'], fields['start'], fields['summary']])).to.deep.equal([
      ['Fest', '2026-12-24', undefined],
    ]);
  });

  it('keeps that somebody has emptied a field', () => {
    const before = taken(file('a.csv', row(2, {title: 'Fest', summary: 'alt'})));
    const document = corrected(before, 'Fest', {summary: undefined});
    const again = mergeAgain(document, file('a.csv', row(2, {title: 'Fest', summary: 'alt'})), true).document;
    expect(again.items[0]?.fields).not.to.have.property('summary');
  });

  it('forgets corrections where the rows are others or become another kind', () => {
    const document = corrected(taken(file('a.csv', row(2, {title: 'Halle'}))), 'Halle', {
      start: '2026-12-24',
    });
    const other = mergeAgain(document, file('a.csv', row(2, {title: 'Fest'})), false).document;
    const news = mergeAgain(document, file('a.csv', row(2, {title: 'Fest'}, 'news')), true).document;
    expect([other, news].map(({items}) => items[0]?.fields['start'])).to.deep.equal([
      '2026-12-01',
      '2026-12-01',
    ]);
  });

  it('brings back what was deleted', () => {
    const before = taken(file('a.csv', row(2, {title: 'Fest'}), row(3, {title: 'Lauf'})));
    const document = withoutItem(before, before.items[0]?.key ?? '');
    const again = mergeAgain(document, file('a.csv', row(2, {title: 'Fest'}), row(3, {title: 'Lauf'})), true);
    expect(titlesOf(again.document)).to.have.members(['Fest', 'Lauf']);
  });

  it('gives back what another file said of the same entry before', () => {
    const first = row(2, {id: '1', title: 'Lauf', summary: 'aus a'});
    const document = taken(
      file('a.csv', first),
      file('b.csv', row(2, {id: '1', title: 'Lauf', summary: 'aus b'})),
    );
    expect(document.items.map(({fields}) => fields['summary'])).to.deep.equal(['aus b']);
    const again = mergeAgain(document, file('b.csv', row(2, {id: '2', title: 'Chor'})), true).document;
    expect(again.items.map(({fields}) => fields['summary'] ?? fields['title'])).to.deep.equal([
      'aus a',
      'Chor',
    ]);
  });
});
