import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Language} from '../texts/texts.js';
import type {Finding, Validation} from './findings.js';
import {validate, type ValidateOptions} from './validate.js';

const now = Date.parse('2026-11-22T12:00:00Z');

const check = async (
  feed: Parameters<typeof validate>[0],
  options: Partial<ValidateOptions> = {},
): Promise<Validation> => validate(feed, {now, language: 'en', ...options});

type Fields = Readonly<Record<string, unknown>>;

/** A feed without fault, with these fields in place of its own. */
const feedWith = (fields: Fields): Fields => ({
  specVersion: '1.0',
  title: 'Join in',
  language: 'en',
  timeZone: 'Europe/Berlin',
  publisher: {name: 'Volunteering office', email: 'hello@office.example'},
  ...fields,
});

const offer = (fields: Fields = {}): Fields => ({
  id: 'mend',
  title: 'Mend bicycles',
  apply: {email: 'mend@club.example'},
  verified: '2026-11-01T09:00:00+01:00',
  accessibility: ['wheelchair'],
  ...fields,
});

const event = (fields: Fields = {}): Fields => ({
  id: 'evening',
  title: 'Open evening',
  start: '2026-12-01T19:00',
  ...fields,
});

const codes = (findings: readonly Finding[]): string[] => findings.map(({code, path}) => `${code} ${path}`);

const onlyProblem = async (feed: Fields, language: Language = 'en'): Promise<Finding> => {
  const {problems} = await check(feedWith(feed), {language});
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problems[0]!;
};

describe('validate', () => {
  it('has nothing to say about a good feed', async () => {
    const {problems, notes, counts} = await check(
      feedWith({opportunities: [offer()], events: [event()], alternates: {ics: 'calendar.ics'}}),
    );
    assert.deepEqual([...problems, ...notes], []);
    assert.deepEqual(counts.kinds, {
      opportunities: {items: 1, lost: 0, deleted: 0},
      events: {items: 1, lost: 0, deleted: 0},
    });
  });

  it('gives line, item, field, value, sentence and fix of a problem', async () => {
    const text = JSON.stringify(
      feedWith({events: [event(), event({id: 'fest', start: '28.11.2026 19:00 Uhr'})]}),
      null,
      2,
    );
    const {problems} = await check(text, {name: 'public/feed.json'});
    const line = text.split('\n').findIndex((each) => each.includes('28.11.2026')) + 1;
    assert.deepEqual(problems, [
      {
        code: 'wrong-format',
        severity: 'error',
        source: 'public/feed.json',
        line,
        column: 7,
        path: 'events[1].start',
        kind: 'events',
        id: 'fest',
        title: 'Open evening',
        field: 'start',
        message:
          'start is "28.11.2026 19:00 Uhr", not a date that exists, alone or with a time, such as 2026-11-28 or 2026-11-28T19:00.',
        fix: 'Write "2026-11-28T19:00".',
        value: '28.11.2026 19:00 Uhr',
      },
    ]);
  });

  it('speaks German', async () => {
    const {message, fix} = await onlyProblem({events: [event({status: 'canceled'})]}, 'de');
    assert.equal(message, 'status ist „canceled“; das geht hier nicht.');
    assert.equal(fix, 'Meinen Sie „cancelled“?');
  });

  it('says where a text stops being JSON', async () => {
    const {problems, counts} = await check('{"specVersion": "1.0",\n "title": "x",\n}');
    assert.equal(problems[0]?.line, 3);
    assert.match(problems[0].message, /^The document is not JSON: the name of a field .* comma too many/);
    assert.equal(counts.errors, 1);
  });

  it('says that a web page is no feed', async () => {
    const {problems} = await check('<!doctype html>', {language: 'de'});
    assert.equal(problems[0]?.message, 'Das Dokument ist kein JSON: Es ist eine Webseite.');
  });

  it('refuses another version and other JSON', async () => {
    const answers = await Promise.all([check({specVersion: '2.0'}), check('[1]')]);
    assert.deepEqual(
      answers.map(({problems}) => problems[0]?.code),
      ['unsupported-version', 'not-a-feed'],
    );
  });

  describe('finds fields that do not exist', () => {
    it('and what was meant, in items, their parts and the envelope', async () => {
      const {problems} = await check(
        feedWith({
          timezone: 'Europe/Berlin',
          events: [event({beginn: 'x', location: {adress: {}}, _own: 1})],
          opportunities: [offer({locations: [{geo: {lat: 1, lng: 2, lon: 2}}]})],
        }),
      );
      assert.deepEqual(
        problems.map(({code, path, fix}) => [code, path, /Did you mean "(\w+)"/.exec(fix)?.[1]]),
        [
          ['unknown-field', 'timezone', 'timeZone'],
          ['unknown-field', 'opportunities[0].locations[0].geo.lng', 'lon'],
          ['unknown-field', 'events[0].beginn', 'start'],
          ['unknown-field', 'events[0].location.adress', 'address'],
        ],
      );
    });

    it('in the overrides of a recurrence', async () => {
      const recurrence = {rule: 'FREQ=WEEKLY', overrides: {'2026-12-08T19:00': {titel: 'x'}}};
      const {path} = await onlyProblem({events: [event({recurrence})]});
      assert.equal(path, 'events[0].recurrence.overrides.2026-12-08T19:00.titel');
    });

    it('but no "$schema" at the top', async () => {
      assert.deepEqual((await check(feedWith({$schema: 'feed.schema.json'}))).problems, []);
    });
  });

  describe('finds references to what is not there', () => {
    const vocabularies = {topics: [{id: 'sport', label: 'Sport'}], districts: [{id: 'nord', label: 'Nord'}]};

    it('in lists, and suggests what is alike', async () => {
      const {path, message, fix} = await onlyProblem({
        vocabularies,
        events: [event({topics: ['sport', 'sprot']})],
      });
      assert.equal(path, 'events[0].topics[1]');
      assert.equal(
        message,
        'topics[1] is "sprot", which is not in "vocabularies.topics"; visitors will read the id.',
      );
      assert.match(fix, /Did you mean "sport"/);
    });

    it('in places', async () => {
      const {problems} = await check(
        feedWith({
          vocabularies,
          events: [event({location: {district: 'sued'}, accessibility: ['wheelchair']})],
          opportunities: [offer({locations: [{district: 'nord'}, {district: 'ost'}]})],
        }),
      );
      assert.deepEqual(codes(problems), [
        'unknown-term opportunities[0].locations[1].district',
        'unknown-term events[0].location.district',
      ]);
    });

    it('unless the vocabulary has no terms at all', async () => {
      assert.deepEqual((await check(feedWith({events: [event({topics: ['anything']})]}))).problems, []);
    });

    it('of organizations, among those on pages too', async () => {
      const feed = feedWith({
        pages: {organizations: ['clubs.json']},
        events: [event({organization: 'tsv'}), event({id: 'b', organization: 'tvs'})],
      });
      const loadPage = async (): Promise<{name: string; text: string}> =>
        Promise.resolve({name: 'clubs.json', text: '{"organizations": [{"id": "tsv", "name": "TSV"}]}'});
      const {problems} = await check(feed, {loadPage});
      assert.deepEqual(codes(problems), ['unknown-organization events[1].organization']);
      assert.equal(problems[0]?.fix, 'Did you mean "tsv"?');
    });
  });

  describe('finds no unknown organization', () => {
    const organizations = feedWith({
      pages: {organizations: ['clubs.json']},
      events: [event({organization: 'tsv'})],
    });

    it('as long as it does not know all', async () => {
      assert.deepEqual((await check(organizations)).problems, []);
    });

    it('where a page of them cannot be read', async () => {
      const {problems} = await check(organizations, {
        loadPage: async () => Promise.resolve({code: 'unreachable'}),
      });
      assert.deepEqual(codes(problems), ['page-failed pages.organizations[0]']);
    });
  });

  describe('finds contradictions', () => {
    const contradictions: readonly (readonly [title: string, feed: Fields, code: string])[] = [
      [
        'an end before the start',
        {events: [event({end: '2026-12-01T18:00'})]},
        'end-before-start events[0].end',
      ],
      [
        'a milestone that ends before it begins',
        {milestones: [{id: 'a', title: 'A', date: '2018-03', endDate: '2017'}]},
        'end-before-start milestones[0].endDate',
      ],
      [
        'more places left than there are',
        {opportunities: [offer({places: 2, placesLeft: 3})]},
        'more-than-all opportunities[0].placesLeft',
      ],
      ['a feed of past events', {events: [event({start: '2026-11-21'})]}, 'all-events-past events'],
      ['a feed that has expired', {expires: '2026-11-01T00:00:00Z'}, 'expired expires'],
    ];
    for (const [title, feed, expected] of contradictions) {
      it(title, async () => {
        assert.deepEqual(codes([await onlyProblem(feed)]), [expected]);
      });
    }

    it('but none between dates of different precision', async () => {
      const {problems} = await check(
        feedWith({
          milestones: [{id: 'a', title: 'A', date: '2018-03', endDate: '2018'}],
          events: [event({start: '2026-12-01T19:00', end: '2026-12-01'})],
        }),
      );
      assert.deepEqual(problems, []);
    });

    it('no past where a start cannot be read', async () => {
      const {problems} = await check(feedWith({events: [event({start: '1.12.2026'})]}));
      assert.deepEqual(codes(problems), ['wrong-format events[0].start']);
    });

    it('no past where an event comes again', async () => {
      const {problems} = await check(
        feedWith({events: [event({start: '2020-01-06T19:00', recurrence: {rule: 'FREQ=WEEKLY'}})]}),
      );
      assert.deepEqual(problems, []);
    });
  });

  describe('notes what could be better', () => {
    const notes: readonly (readonly [title: string, feed: Fields, code: string])[] = [
      [
        'no words for a picture',
        {opportunities: [offer({image: {url: 'a.jpg', alt: ''}})]},
        'no-alt opportunities[0].image.alt',
      ],
      [
        'the name of a file for a picture',
        {opportunities: [offer({image: {url: 'a.jpg', alt: 'IMG_1.JPG'}})]},
        'no-alt opportunities[0].image.alt',
      ],
      [
        'nothing on accessibility',
        {opportunities: [offer({accessibility: []})]},
        'no-accessibility opportunities[0].accessibility',
      ],
      [
        'an old check',
        {opportunities: [offer({verified: '2026-08-01T09:00:00+02:00'})]},
        'not-verified opportunities[0].verified',
      ],
      [
        'no check at all',
        {opportunities: [offer({verified: undefined})]},
        'never-verified opportunities[0].verified',
      ],
      [
        'nobody to ask',
        {opportunities: [offer({apply: {name: 'Kim'}})]},
        'no-contact opportunities[0].apply',
      ],
      [
        'an offer urgent for ever',
        {opportunities: [offer({urgent: true})]},
        'urgent-without-end opportunities[0].urgent',
      ],
      [
        'an emergency without end',
        {
          alternates: {rss: 'news.rss'},
          news: [{id: 'a', title: 'A', published: '2026-11-20T00:00:00Z', emergency: true}],
        },
        'urgent-without-end news[0].emergency',
      ],
      [
        'an open offer after its deadline',
        {opportunities: [offer({applicationDeadline: '2026-11-21'})]},
        'deadline-past opportunities[0].applicationDeadline',
      ],
      ['no calendar file', {events: [event()]}, 'no-alternate alternates.ics'],
      ['no publisher', {publisher: undefined}, 'no-publisher publisher'],
    ];
    for (const [title, feed, expected] of notes) {
      it(title, async () => {
        const validation = await check(feedWith(feed));
        assert.deepEqual(codes(validation.notes), [expected]);
        assert.deepEqual(validation.problems, []);
      });
    }

    it('no missing contact where the organization has one', async () => {
      const organizations = [{id: 'tsv', name: 'TSV', contact: {phone: '0461 1'}}];
      const {notes} = await check(
        feedWith({organizations, opportunities: [offer({apply: {}, organization: 'tsv'})]}),
      );
      assert.deepEqual(notes, []);
    });

    it('a large document without pages', async () => {
      const opportunities = Array.from({length: 900}, (_, index) =>
        offer({id: String(index), description: 'x'.repeat(200)}),
      );
      const {notes} = await check(JSON.stringify(feedWith({opportunities})));
      assert.deepEqual(codes(notes), ['large ']);
    });
  });

  describe('with pages', () => {
    const feed = feedWith({pages: {events: ['a.json', 'b.json']}, alternates: {ics: 'c.ics'}});

    it('names the document and the line of a problem', async () => {
      const {problems, counts} = await check(feed, {
        loadPage: async (reference) =>
          Promise.resolve({
            name: `public/${reference}`,
            text:
              reference === 'a.json'
                ? JSON.stringify({events: [event()]})
                : `{"events": [\n${JSON.stringify(event({id: 'c', start: 'soon'}))}]}`,
          }),
      });
      const [{source, line, path, id} = {source: '', line: 0, path: '', id: ''}] = problems;
      assert.deepEqual(
        [problems.length, source, line, path, id],
        [1, 'public/b.json', 2, 'events[0].start', 'c'],
      );
      assert.deepEqual(counts.kinds.events, {items: 2, lost: 1, deleted: 0});
    });

    it('finds an item of a page that is a bare list', async () => {
      const {problems} = await check(feed, {
        loadPage: async (name) => Promise.resolve({name, text: name === 'a.json' ? '[\n{"id": "x"}]' : '[]'}),
      });
      assert.deepEqual(
        problems.map(({path, line, kind}) => [path, line, kind]),
        [
          ['[0].title', 2, 'events'],
          ['[0].start', 2, 'events'],
        ],
      );
    });

    it('says why one cannot be read, and keeps the others', async () => {
      const {problems, counts} = await check(feed, {
        loadPage: async (name) =>
          Promise.resolve(
            name === 'a.json'
              ? {code: 'not-found', detail: '404'}
              : {name, text: JSON.stringify({events: [event()]})},
          ),
      });
      assert.equal(
        problems[0]?.message,
        'pages.events[0] names "a.json", whose items are missing: it is not there (HTTP 404).',
      );
      assert.equal(counts.kinds.events?.items, 1);
    });
  });

  it('counts tombstones apart from items', async () => {
    const {counts} = await check(feedWith({news: [{id: 'gone', deleted: true}]}));
    assert.deepEqual(counts.kinds, {news: {items: 0, lost: 0, deleted: 1}});
  });

  it('never throws, whatever stands where', async () => {
    const odd = [
      null,
      1,
      'x',
      [],
      [[]],
      {},
      {id: {}},
      {id: 'a', start: {}, location: [], image: 3, recurrence: []},
    ];
    const kinds = ['organizations', 'opportunities', 'events', 'news', 'milestones', 'pages', 'vocabularies'];
    for (const value of [...odd, odd]) {
      const {counts} = await check(feedWith(Object.fromEntries(kinds.map((kind) => [kind, value]))));
      assert.ok(Number.isFinite(counts.errors));
    }
  });
});
