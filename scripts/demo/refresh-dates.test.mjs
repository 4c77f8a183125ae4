import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {formatFeed} from './format-feed.mjs';
import {ageOf, refreshDates} from './refresh-dates.mjs';
import {weekday} from './wall-clock.mjs';

const FEED_FILE = new URL('../../demo/feed/feed.json', import.meta.url);
const demoText = readFileSync(FEED_FILE, 'utf8');
const demoFeed = JSON.parse(demoText);

function feedWith(fields) {
  return {specVersion: '1.0', timeZone: 'Europe/Berlin', updated: '2026-11-22T07:30:00+01:00', ...fields};
}

function refreshedEvent(event, today) {
  return refreshDates(feedWith({events: [event]}), today).events[0];
}

describe('refreshDates', () => {
  it('moves dates by whole weeks, never past the day it is asked for', () => {
    const feed = feedWith({
      news: [{id: 'a', published: '2026-11-20T10:00:00+01:00', archiveAfter: '2026-12-31'}],
    });
    const refreshed = refreshDates(feed, '2026-12-25');
    assert.equal(refreshed.updated, '2026-12-20T07:30:00+01:00');
    assert.equal(refreshed.news[0].published, '2026-12-18T10:00:00+01:00');
    assert.equal(refreshed.news[0].archiveAfter, '2027-01-28');
  });

  it('keeps the wall-clock time of an instant when summer time begins or ends', () => {
    const feed = feedWith({
      expires: '2027-02-28T23:59:00+01:00',
      news: [{published: '2026-10-22T09:40:00+02:00'}],
    });
    const refreshed = refreshDates(feed, '2027-06-06');
    assert.equal(refreshed.expires, '2027-09-12T23:59:00+02:00');
    assert.equal(refreshDates(feed, '2027-01-03').news[0].published, '2026-12-03T09:40:00+01:00');
  });

  it('moves a time that summer time skips to the hour after it', () => {
    const feed = feedWith({news: [{published: '2026-11-15T02:30:00+01:00'}]});
    assert.equal(refreshDates(feed, '2027-04-04').news[0].published, '2027-03-28T03:30:00+02:00');
  });

  it('takes the first of two equal times when summer time ends', () => {
    const feed = feedWith({news: [{published: '2026-11-22T02:30:00+01:00'}]});
    assert.equal(refreshDates(feed, '2027-10-31').news[0].published, '2027-10-31T02:30:00+02:00');
  });

  it('moves start, end, doors, deadline and the previous start of an event', () => {
    const event = {
      ...{start: '2026-12-05T10:00', end: '2026-12-06T00:30', doorTime: '2026-12-05T09:30'},
      ...{previousStart: '2026-11-28T10:00', registration: {deadline: '2026-12-02'}},
    };
    assert.deepEqual(refreshedEvent(event, '2026-12-06'), {
      ...{start: '2026-12-19T10:00', end: '2026-12-20T00:30', doorTime: '2026-12-19T09:30'},
      ...{previousStart: '2026-12-12T10:00', registration: {deadline: '2026-12-16'}},
    });
  });

  it('moves exclusions, additions, overrides, occurrences and UNTIL of a weekly rule', () => {
    const recurrence = {
      rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270126T130000Z',
      exclude: ['2026-12-22T14:00'],
      add: ['2026-12-23T14:00'],
      overrides: {'2026-12-01T14:00': {start: '2026-12-02T15:00', location: {name: 'Werkstatt'}}},
      occurrences: {from: '2026-11-01', to: '2026-12-31', starts: ['2026-11-24T14:00', '2026-12-01T14:00']},
    };
    const event = refreshedEvent({start: '2026-11-24T14:00', recurrence}, '2027-03-28');
    assert.deepEqual(event.recurrence, {
      rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601T120000Z',
      exclude: ['2027-04-27T14:00'],
      add: ['2027-04-28T14:00'],
      overrides: {'2027-04-06T14:00': {start: '2027-04-07T15:00', location: {name: 'Werkstatt'}}},
      occurrences: {from: '2027-03-07', to: '2027-05-06', starts: ['2027-03-30T14:00', '2027-04-06T14:00']},
    });
  });

  it('moves an UNTIL that is a date or a wall-clock time as it is written', () => {
    const rules = ['FREQ=DAILY;UNTIL=20261130', 'FREQ=DAILY;UNTIL=20261130T180000;INTERVAL=2'];
    const moved = rules.map((rule) =>
      refreshedEvent({start: '2026-11-23', recurrence: {rule}}, '2026-12-06'),
    );
    assert.deepEqual(
      moved.map((event) => event.recurrence.rule),
      ['FREQ=DAILY;UNTIL=20261214', 'FREQ=DAILY;UNTIL=20261214T180000;INTERVAL=2'],
    );
  });

  it('keeps a first Saturday a first Saturday and the window at the edges of its months', () => {
    const event = {
      ...{start: '2026-11-07T11:00', end: '2026-11-08T01:00', published: '2026-10-01T08:00:00+02:00'},
      recurrence: {
        rule: 'FREQ=MONTHLY;BYDAY=1SA',
        exclude: ['2027-01-02T11:00'],
        overrides: {'2026-12-05T11:00': {start: '2026-12-06T11:00', end: '2026-12-06T16:00'}},
        occurrences: {from: '2026-11-01', to: '2027-02-28', starts: ['2026-11-07T11:00']},
      },
    };
    assert.deepEqual(refreshedEvent(event, '2027-01-17'), {
      ...{start: '2027-01-02T11:00', end: '2027-01-03T01:00', published: '2026-11-26T08:00:00+01:00'},
      recurrence: {
        rule: 'FREQ=MONTHLY;BYDAY=1SA',
        exclude: ['2027-03-06T11:00'],
        overrides: {'2027-02-06T11:00': {start: '2027-02-07T11:00', end: '2027-02-07T16:00'}},
        occurrences: {from: '2027-01-01', to: '2027-04-30', starts: ['2027-01-02T11:00']},
      },
    });
  });

  it('keeps a last Friday a last Friday and gives a fifth one to months that have only four', () => {
    const last = {start: '2026-10-30T18:00', recurrence: {rule: 'FREQ=MONTHLY;BYDAY=-1FR'}};
    assert.equal(refreshedEvent(last, '2027-03-14').start, '2027-02-26T18:00');
    const fifth = {start: '2026-10-30T18:00', recurrence: {rule: 'FREQ=MONTHLY;BYDAY=5FR'}};
    assert.equal(refreshedEvent(fifth, '2026-12-20').start, '2026-11-27T18:00');
  });

  it('refuses rules that moving by weeks would break', () => {
    const rules = ['FREQ=YEARLY', 'FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=1', 'FREQ=WEEKLY;BYMONTH=12'];
    for (const rule of rules) {
      assert.throws(
        () => refreshedEvent({start: '2026-12-01', recurrence: {rule}}, '2027-01-01'),
        /cannot move|to move/,
      );
    }
  });

  it('leaves texts, identifiers and fields of other names alone', () => {
    const item = {id: '2026-11-22', title: '2026-11-22', description: {de: '2026-11-22'}, placesLeft: 3};
    const refreshed = refreshDates(
      feedWith({opportunities: [{...item, endDate: '2026-12-01'}]}),
      '2026-12-06',
    );
    assert.deepEqual(refreshed.opportunities, [{...item, endDate: '2026-12-15'}]);
  });

  it('says that a feed without its date cannot be refreshed', () => {
    assert.throws(() => refreshDates({timeZone: 'Europe/Berlin'}, '2026-12-06'), /needs "updated"/);
  });
});

describe('ageOf', () => {
  it('calls a feed old after 28 days', () => {
    assert.deepEqual(ageOf(feedWith({}), '2026-12-20'), {days: 28, isOld: false});
    assert.deepEqual(ageOf(feedWith({}), '2026-12-21'), {days: 29, isOld: true});
  });
});

describe('the demo feed', () => {
  it('is kept in the format in which it is rewritten', () => {
    assert.equal(formatFeed(demoFeed), demoText);
  });

  it('comes back unchanged from a year ahead', () => {
    const written = demoFeed.updated.slice(0, 10);
    const ahead = refreshDates(demoFeed, `${Number(written.slice(0, 4)) + 1}${written.slice(4)}`);
    assert.notDeepEqual(ahead.events, demoFeed.events);
    assert.deepEqual(refreshDates(ahead, written), demoFeed);
  });

  it('keeps milestones and vocabularies, and is not changed itself', () => {
    const before = structuredClone(demoFeed);
    const refreshed = refreshDates(demoFeed, '2031-05-04');
    assert.deepEqual(demoFeed, before);
    assert.deepEqual(refreshed.milestones, demoFeed.milestones);
    assert.deepEqual(refreshed.vocabularies, demoFeed.vocabularies);
  });

  it('keeps every weekday and every override among the occurrences, week for week', () => {
    for (const today of ['2026-12-27', '2027-04-04', '2027-08-01', '2028-03-05']) {
      const {events} = refreshDates(demoFeed, today);
      events.forEach((event, index) => {
        assert.equal(weekday(event.start), weekday(demoFeed.events[index].start), event.id);
        const {overrides = {}, occurrences} = event.recurrence ?? {};
        const lost = Object.keys(overrides).filter(
          (start) => occurrences && !occurrences.starts.includes(start),
        );
        assert.deepEqual(lost, [], event.id);
      });
    }
  });
});

describe('refresh-dates.mjs', () => {
  const script = fileURLToPath(new URL('refresh-dates.mjs', import.meta.url));

  it('only tells with --check', () => {
    const said = execFileSync(process.execPath, [script, '--check'], {encoding: 'utf8'});
    assert.match(said, /^The demo feed is -?\d+ days old: /);
    assert.equal(readFileSync(FEED_FILE, 'utf8'), demoText);
  });

  it('rewrites a feed that has grown old', (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'mitmach-demo-'));
    context.after(() => rmSync(folder, {recursive: true}));
    cpSync(new URL('.', import.meta.url), join(folder, 'scripts/demo'), {recursive: true});
    cpSync(new URL('.', FEED_FILE), join(folder, 'demo/feed'), {recursive: true});
    const copy = join(folder, 'demo/feed/feed.json');
    writeFileSync(copy, formatFeed(refreshDates(demoFeed, '2020-03-01')));
    const said = execFileSync(process.execPath, [join(folder, 'scripts/demo/refresh-dates.mjs')], {
      encoding: 'utf8',
    });
    const rewritten = JSON.parse(readFileSync(copy, 'utf8'));
    assert.match(said, /its dates moved by \d+ weeks/);
    assert.ok(ageOf(rewritten, new Date().toISOString().slice(0, 10)).days <= 7);
    assert.deepEqual(refreshDates(rewritten, demoFeed.updated.slice(0, 10)), demoFeed);
  });

  it('writes nothing for an option that it does not know', () => {
    assert.throws(
      () => execFileSync(process.execPath, [script, '--now'], {stdio: 'pipe'}),
      /Unknown option --now/,
    );
    assert.equal(readFileSync(FEED_FILE, 'utf8'), demoText);
  });
});
