import {expect} from '@open-wc/testing';
import {emptyDocument, withNewItem, type DeskDocument, type Json} from './document.model.js';
import {fileText, publishedFeed} from './feed.model.js';
import {listModel} from './list.model.js';
import {framePage, previewAddress, widgetsFor} from './preview.model.js';
import {noProblems} from './problems.model.js';
import {missingReferences, termsOf, withMissingOrganizations, withMissingTerms} from './references.model.js';

const now = Date.parse('2026-11-22T12:00Z');
const empty = emptyDocument({title: 'T', publisher: 'B', language: 'de', timeZone: 'Europe/Berlin'});

const eventsOf = (...list: readonly Json[]): DeskDocument =>
  list.reduce<DeskDocument>((document, fields) => withNewItem(document, 'events', fields), empty);

describe('the feed that is published', () => {
  it('has its items in order, says when it was made, and nothing that is empty', async () => {
    const feed = await publishedFeed(
      eventsOf({title: 'B', start: '2026-12-02'}, {title: 'A', start: '2026-12-01'}),
      now,
    );
    expect(Object.keys(feed)).to.deep.equal([
      'specVersion',
      'title',
      'updated',
      'publisher',
      'language',
      'timeZone',
      'events',
    ]);
    expect(feed['updated']).to.equal('2026-11-22T12:00:00Z');
    expect((feed['events'] as Json[]).map(({title}) => title)).to.deep.equal(['A', 'B']);
    expect(fileText({a: [1]})).to.equal('{\n  "a": [\n    1\n  ]\n}\n');
  });

  it('keeps what it does not understand, items that are broken, and the word that some are gone', async () => {
    const document = eventsOf({title: 'Fest', _own: {deep: [1]}}, {id: 'x', deleted: true});
    const feed = await publishedFeed({...document, envelope: {...document.envelope, _more: true}}, now);
    expect(feed['_more']).to.equal(true);
    expect(feed['events']).to.deep.equal([
      {id: document.items[0]?.fields['id'], title: 'Fest', _own: {deep: [1]}},
      {id: 'x', deleted: true},
    ]);
  });

  it('has the dates of series worked out', async () => {
    const recurrence = {rule: 'FREQ=WEEKLY;COUNT=3'};
    const feed = await publishedFeed(eventsOf({title: 'Chor', start: '2026-12-01T19:00', recurrence}), now);
    const [event] = feed['events'] as {recurrence: {occurrences: {starts: string[]}}}[];
    expect(event?.recurrence.occurrences.starts).to.deep.equal([
      '2026-12-01T19:00',
      '2026-12-08T19:00',
      '2026-12-15T19:00',
    ]);
  });
});

describe('the list of items', () => {
  const document = eventsOf(
    {title: 'Hafenfest', start: '2026-12-02T10:00', location: {name: 'Größe Halle'}},
    {title: 'Ohne Tag'},
    {title: {de: 'Lauf'}, start: '2026-12-01'},
  );
  const titles = (query: string): (string | undefined)[] =>
    listModel(document, noProblems, {
      view: {kind: 'events', query, isProblemsOnly: false},
      locale: 'de',
    }).rows.map(({title}) => title);

  it('begins with what has no date, then what is first', () => {
    expect(titles('')).to.deep.equal(['Ohne Tag', 'Lauf', 'Hafenfest']);
  });

  it('finds words in titles and places, whatever their accents', () => {
    expect([titles('hafen'), titles('grosse halle'), titles('nichts')]).to.deep.equal([
      ['Hafenfest'],
      ['Hafenfest'],
      [],
    ]);
  });

  it('says dates in words, on the clocks of the place', () => {
    const {rows} = listModel(document, noProblems, {
      view: {kind: 'events', query: 'hafen', isProblemsOnly: false},
      locale: 'de',
    });
    expect(rows[0]?.when).to.contain('2. Dezember 2026').and.to.contain('10:00');
  });
});

describe('what items name and the feed does not have', () => {
  const document = eventsOf({
    title: 'A',
    start: '2026-12-01',
    organization: 'TSV',
    topics: ['Sport', 'Musik'],
  });

  it('is found and taken up', () => {
    expect(missingReferences(document)).to.deep.equal({
      organizations: ['TSV'],
      terms: [{vocabulary: 'topics', ids: ['Sport', 'Musik']}],
    });
    const whole = withMissingTerms(withMissingOrganizations(document));
    expect(missingReferences(whole)).to.deep.equal({organizations: [], terms: []});
    expect(termsOf(whole, 'topics')).to.deep.equal([
      {id: 'Sport', label: 'Sport'},
      {id: 'Musik', label: 'Musik'},
    ]);
  });
});

describe('the preview', () => {
  it('has a widget for what there is', () => {
    expect(widgetsFor(eventsOf({title: 'A'}))).to.deep.equal(['calendar']);
    expect(widgetsFor(empty)).to.deep.equal([]);
  });

  it('is only there where the widgets are on the same server', () => {
    const page = 'https://a.example/demo/desk.html';
    expect(framePage('../dist/mitmach.js', page)).to.equal('https://a.example/dist/frame.html');
    expect(framePage('https://b.example/mitmach.js', page)).to.equal(undefined);
    expect(framePage(undefined, page)).to.equal(undefined);
  });

  it('has nothing of the feed in its address', () => {
    const address = previewAddress({
      frame: 'https://a.example/dist/frame.html',
      widget: 'calendar',
      feed: 'blob:https://a.example/1',
      language: 'de',
      title: 'Vorschau',
      open: 'fest 1',
    });
    expect(address).to.contain('src=blob%3Ahttps%3A%2F%2Fa.example%2F1');
    expect(new URL(address).hash).to.equal('#mitmach.preview=open:fest+1');
  });
});
