import {expect} from '@open-wc/testing';
import {
  copyOf,
  emptyDocument,
  withFields,
  withNewItem,
  withoutItem,
  withoutNotes,
  type DeskDocument,
} from './document.model.js';
import {advance, historyOf, redo, undo} from './history.model.js';

const empty = emptyDocument({
  title: 'Termine',
  publisher: 'Büro',
  language: 'de',
  timeZone: 'Europe/Berlin',
});

const withOne = (fields: Record<string, unknown> = {}): DeskDocument =>
  withNewItem(empty, 'events', {title: 'Fest', start: '2026-12-01T19:00', ...fields});

const noted = (): DeskDocument => {
  const document = withOne();
  return {
    ...document,
    items: document.items.map((item) => ({
      ...item,
      notes: [
        {code: 'bad-date', place: {row: 2}, field: 'end.date', value: '31.2.'},
        {code: 'bad-number', place: {row: 2}, field: 'capacity', value: 'viele'},
      ],
    })),
  };
};

describe('a document on the desk', () => {
  it('gives new items ids of their own, of two that are alike, too', () => {
    const document = withNewItem(withOne(), 'events', {title: 'Fest', start: '2026-12-01T19:00'});
    const [first = '', second = ''] = document.items.map(({fields}) => String(fields['id']));
    expect(first).to.match(/^fest-/);
    expect(second).to.equal(`${first}-2`);
  });

  it('takes what was said about a field as settled when the field changes, and only that', () => {
    const document = withFields(noted(), '1', {title: 'Fest', start: '2026-12-01T19:00', end: '2026-12-02'});
    expect(document.items[0]?.notes.map(({field}) => field)).to.deep.equal(['capacity']);
    expect(withoutNotes(noted(), '1').items[0]?.notes).to.deep.equal([]);
  });

  it('forgets dates that were worked out when the series begins at another time', () => {
    const recurrence = {rule: 'FREQ=WEEKLY', occurrences: {from: '2026-12-01', to: '2027-01-31', starts: []}};
    const document = withOne({recurrence});
    const fields = document.items[0]?.fields ?? {};
    const renamed = withFields(document, '1', {...fields, title: 'Anders'});
    expect(renamed.items[0]?.fields['recurrence']).to.deep.equal(recurrence);
    const moved = withFields(document, '1', {...fields, start: '2026-12-02T19:00'});
    expect(moved.items[0]?.fields['recurrence']).to.deep.equal({rule: 'FREQ=WEEKLY'});
  });

  it('leaves nothing of an item that was made here and is deleted', () => {
    expect(withoutItem(withOne(), '1').items).to.deep.equal([]);
  });

  it('copies all of an item but what is its own', () => {
    const [item] = withOne({updated: '2026-01-01T00:00:00Z', _own: 7}).items;
    expect(item && copyOf(item)).to.deep.equal({title: 'Fest', start: '2026-12-01T19:00', _own: 7});
  });
});

describe('the history of a document', () => {
  it('goes back and forth, also to nothing', () => {
    const history = advance(advance(historyOf<string | undefined>(undefined), 'a'), 'b');
    expect(undo(history).present).to.equal('a');
    expect(undo(undo(history)).present).to.equal(undefined);
    expect(redo(undo(history)).present).to.equal('b');
    expect(undo(undo(undo(history))).present).to.equal(undefined);
    expect(redo(history)).to.equal(history);
  });

  it('forgets what was taken back when it goes another way', () => {
    const history = advance(undo(advance(historyOf('a'), 'b')), 'c');
    expect([history.present, redo(history).present]).to.deep.equal(['c', 'c']);
  });
});
