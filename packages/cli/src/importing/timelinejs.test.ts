import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import type {Imported, ImportOptions} from './importer.js';
import {importTimelinejs} from './timelinejs.js';

const read = (
  events: readonly object[],
  options: Partial<ImportOptions> = {},
  more: object = {},
): Promise<Imported> =>
  importText(importTimelinejs, JSON.stringify({events, ...more}), {kind: 'milestones', ...options});

const slide = (fields: object = {}): object => ({
  start_date: {year: '2018', month: '3', day: ''},
  text: {headline: 'Der <b>Anfang</b>', text: '<p>Es <i>geht</i> los</p>'},
  ...fields,
});
const withMedia = async (media: object) => onlyItem(await read([slide({media})]), 'milestones');

const HEADER =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

describe('importTimelinejs', () => {
  it('reads a slide', async () => {
    const imported = await read([
      slide({
        unique_id: 'a1',
        end_date: {year: 2020},
        display_date: 'Frühjahr 2018',
        group: 'Stadt',
      }),
    ]);
    assert.deepEqual(onlyItem(imported, 'milestones'), {
      id: 'a1',
      title: 'Der Anfang',
      date: '2018-03',
      endDate: '2020',
      displayDate: 'Frühjahr 2018',
      description: 'Es _geht_ los',
      topics: ['Stadt'],
    });
    assert.deepEqual(imported.notes, []);
  });

  it('is as exact as the date, down to the day', async () => {
    const dates = [
      {year: 1989, month: 11, day: 9, hour: 18},
      {year: '1989', month: '11', day: ''},
      {year: 800},
    ];
    const imported = await read(dates.map((start_date, at) => slide({start_date, unique_id: String(at)})));
    assert.deepEqual(
      acceptedItems(imported, 'milestones').map(({date}) => date),
      ['1989-11-09', '1989-11', '0800'],
    );
  });

  it('leaves years out that the feed cannot hold, and dates that do not exist, and tells', async () => {
    const imported = await read([
      slide({start_date: {year: '-44'}}),
      slide({start_date: {year: 12_000}}),
      slide({start_date: {year: 2020, month: 13}}),
      slide({start_date: undefined}),
      slide({end_date: {year: 2010}}),
    ]);
    assert.equal(onlyItem(imported, 'milestones').endDate, undefined);
    assert.deepEqual(
      imported.notes.map(({code, field, value, detail, isItemLost}) => [
        code,
        field,
        value,
        detail,
        isItemLost,
      ]),
      [
        ['bad-date', 'date', '-44', '0001–9999', true],
        ['bad-date', 'date', '12000', '0001–9999', true],
        ['bad-date', 'date', '2020-13', undefined, true],
        ['missing-field', 'date', undefined, undefined, true],
        ['bad-date', 'endDate', '2010', '2018-03', undefined],
      ],
    );
  });

  it('lets video, sound and maps of others wait for a click', async () => {
    const players = {
      'https://www.youtube.com/watch?v=x': ['video', 'YouTube'],
      'https://youtu.be/x': ['video', 'YouTube'],
      'https://vimeo.com/17': ['video', 'Vimeo'],
      'https://soundcloud.com/a/b': ['audio', 'SoundCloud'],
      'https://www.google.com/maps/place/x': ['map', 'Google Maps'],
      'https://www.openstreetmap.org/#map=15': ['map', 'OpenStreetMap'],
      'https://a.example/film.mp4': ['video', 'a.example'],
    };
    for (const [url, [kind, provider]] of Object.entries(players)) {
      const {media, image} = await withMedia({url, caption: 'Ein <i>Film</i>'});
      assert.deepEqual([media, image], [{kind, url, title: 'Ein Film', provider}, undefined], url);
    }
    const {media} = await withMedia({url: '<iframe width="5" src="//player.vimeo.com/video/17"></iframe>'});
    assert.deepEqual(media, {
      kind: 'video',
      url: 'https://player.vimeo.com/video/17',
      title: 'Der Anfang',
      provider: 'Vimeo',
    });
    assert.equal((await withMedia({url: 'https://notyoutube.com/x'})).media, undefined);
  });

  it('keeps images with who made them, documents, links and quotations', async () => {
    const {image} = await withMedia({
      url: 'https://a.example/b.JPG?w=5',
      credit: 'Foto: <a href="x">Ada</a>',
      caption: 'Ein Bild',
    });
    assert.deepEqual(image, {url: 'https://a.example/b.JPG?w=5', alt: 'Ein Bild', credit: 'Foto: Ada'});
    assert.equal(
      (await withMedia({url: 'https://a.example/b.png', alt: 'Brücke', caption: 'Ein Bild'})).image?.alt,
      'Brücke',
    );
    const {attachments} = await withMedia({url: 'https://a.example/b.pdf', caption: 'Plan'});
    assert.deepEqual(attachments, [{url: 'https://a.example/b.pdf', title: 'Plan'}]);
    const {links} = await withMedia({url: 'https://de.wikipedia.example/wiki/Tor'});
    assert.deepEqual(links, [{url: 'https://de.wikipedia.example/wiki/Tor', title: 'Der Anfang'}]);
    const {description} = await withMedia({url: '<blockquote>Ein Wort</blockquote>'});
    assert.equal(description, 'Es _geht_ los\n\nEin Wort');
  });

  it('leaves unsafe addresses out and tells', async () => {
    const imported = await read([slide({media: {url: 'javascript:alert(1)'}})]);
    assert.deepEqual(Object.keys(onlyItem(imported, 'milestones')).sort(), [
      'date',
      'description',
      'id',
      'title',
    ]);
    assert.deepEqual(noteTexts(imported), ['unsafe-link media javascript:alert(1)']);
  });

  it('takes the first words for a title where there is no headline', async () => {
    const imported = await read([slide({text: {text: '<p>Es geht los</p>'}}), slide({text: {}})]);
    assert.equal(onlyItem(imported, 'milestones').title, 'Es geht los');
    assert.deepEqual(noteTexts(imported), ['missing-field title']);
  });

  it('makes phases of eras and passes over the title of the whole', async () => {
    const imported = await read(
      [],
      {},
      {
        title: {text: {headline: 'Unsere Stadt'}},
        eras: [
          {start_date: {year: 2013}, end_date: {year: '2015', month: '6'}, text: {headline: 'Aufbruch'}},
          {},
        ],
      },
    );
    assert.deepEqual(imported.terms, [
      {vocabulary: 'phases', id: 'Aufbruch', label: 'Aufbruch', start: '2013', end: '2015-06'},
    ]);
    assert.deepEqual(noteTexts(imported), ['passed-over', 'missing-field headline']);
  });

  it('puts milestones into the only phase that all of their time is in', async () => {
    const eras = [
      {start_date: {year: 2010, month: 6}, end_date: {year: 2015}, text: {headline: 'Aufbruch'}},
      {start_date: {year: 2014}, end_date: {year: 2016}, text: {headline: 'Umbau'}},
    ];
    const dates = [
      {year: 2011},
      {year: 2010},
      {year: 2014, month: 5},
      {year: 2016, month: 12, day: 31},
      {year: 2017},
    ];
    const slides = dates.map((start_date, at) => slide({start_date, unique_id: String(at)}));
    assert.deepEqual(
      acceptedItems(await read(slides, {}, {eras}), 'milestones').map(({phase}) => phase),
      ['Aufbruch', undefined, undefined, 'Umbau', undefined],
    );
  });

  it('follows terms and defaults of the config', async () => {
    const imported = await read([slide({group: 'Stadt'}), slide({group: 'Intern'})], {
      terms: {stadt: {vocabulary: 'phases', id: 'p1'}, Intern: null},
      defaults: {organization: 'rathaus'},
    });
    const [first, second] = acceptedItems(imported, 'milestones');
    assert.deepEqual([first?.phase, first?.topics, first?.organization], ['p1', undefined, 'rathaus']);
    assert.equal(second?.topics, undefined);
  });

  it('reads the table of the spreadsheet template', async () => {
    const text = `${HEADER}\n2013,5,,,2014,,,,Mai 2013,Anfang,"Text, mehr",https://vimeo.com/1,Ada,Film,,,Stadt,\n,,,,,,,,,Alles,,,,,,title,,\n2015,,,,2018,,,,,Aufbau,,,,,,era,,\n,,,,,,,,,,,,,,,,,\n-5,,,,,,,,,Alt,,,,,,,,`;
    const imported = await importText(importTimelinejs, text);
    const {id, ...item} = onlyItem(imported, 'milestones');
    assert.ok(id);
    assert.deepEqual(item, {
      title: 'Anfang',
      date: '2013-05',
      endDate: '2014',
      displayDate: 'Mai 2013',
      description: 'Text, mehr',
      media: {kind: 'video', url: 'https://vimeo.com/1', title: 'Film', provider: 'Vimeo'},
      topics: ['Stadt'],
    });
    assert.deepEqual(imported.drafts[0]?.place, {row: 2, item: 'Anfang'});
    assert.deepEqual(
      imported.terms?.map(({id: term, start, end}) => [term, start, end]),
      [['Aufbau', '2015', '2018']],
    );
    assert.deepEqual(
      imported.notes.map(({code, place}) => [code, place.row]),
      [
        ['passed-over', 3],
        ['bad-date', 6],
      ],
    );
  });

  it('refuses what is no timeline', async () => {
    for (const text of [
      '{"events": ',
      '{"items": []}',
      '[1]',
      'Titel;Datum\na;b',
      '<html><title>x</title></html>',
      '',
    ]) {
      const {drafts, notes} = await importText(importTimelinejs, text);
      assert.deepEqual([drafts, notes[0]?.code], [[], 'unreadable'], text);
    }
  });
});
