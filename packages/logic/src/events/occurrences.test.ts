import {parseFeed, type Feed} from '@mitmach/feed';
import {expect} from '@open-wc/testing';
import {expandRecurrence} from '../recurrence/index.js';
import {EventIndex, occurrenceOf, slotId, type Expand, type Occurrence, type Slot} from './occurrences.js';

const feedOf = (...events: readonly unknown[]): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'City',
    language: 'en',
    timeZone: 'Europe/Berlin',
    events: events.map((event) =>
      typeof event === 'object' && event !== null ? {title: 'Event', ...event} : event,
    ),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};
const indexOf = (...events: readonly unknown[]): EventIndex => new EventIndex(feedOf(...events));

const november = {from: '2026-11-01', to: '2026-11-30'};
const december = {from: '2026-12-01', to: '2026-12-31'};
const day = (date: string): {from: string; to: string} => ({from: date, to: date});

const idsOf = (slots: readonly Slot[]): string[] => slots.map(slotId);
const startsOf = (slots: readonly Slot[]): string[] => slots.map(({start}) => start);
const never: Expand = () => {
  throw new Error('No rule has to be expanded here.');
};

describe('an index of single events', () => {
  const index = indexOf(
    {id: 'late', start: '2026-11-28T19:00'},
    {id: 'early', start: '2026-11-28T09:00', end: '2026-11-28T10:00'},
    {id: 'fair', start: '2026-11-28'},
    {id: 'camp', start: '2026-11-27', end: '2026-12-02'},
    {id: 'other', start: '2026-10-31T23:59'},
  );

  it('gives what is on in order of start, whole days first', () => {
    expect(idsOf(index.between(november))).to.deep.equal(['camp', 'fair', 'early', 'late']);
  });

  it('keeps the order of the feed for what begins together', () => {
    const same = indexOf({id: 'b', start: '2026-11-28'}, {id: 'a', start: '2026-11-28'});
    expect(idsOf(same.between(november))).to.deep.equal(['b', 'a']);
  });

  it('includes both days at the ends of a range', () => {
    const index = indexOf({id: 'first', start: '2026-11-01T00:00'}, {id: 'last', start: '2026-11-30T23:59'});
    expect(idsOf(index.between(november))).to.deep.equal(['first', 'last']);
  });

  it('gives what goes on over the end of a range to both sides', () => {
    expect([idsOf(index.between(december)), idsOf(index.between(day('2026-12-02')))]).to.deep.equal([
      ['camp'],
      ['camp'],
    ]);
  });

  it('does not give a night to the day on which it ends', () => {
    const night = indexOf({id: 'night', start: '2026-11-30T22:00', end: '2026-12-01T02:00'});
    expect([night.between(november).length, night.between(december).length]).to.deep.equal([1, 0]);
  });

  it('has no time as the end of a whole day', () => {
    const whole = indexOf({id: 'fair', start: '2026-11-28', end: '2026-11-28T18:00'});
    expect(whole.between(november).map(({end, lastDay}) => [end, lastDay])).to.deep.equal([
      [undefined, '2026-11-28'],
    ]);
  });

  it('needs no rules', () => {
    expect([index.needsRules(november), index.between(november, never).length]).to.deep.equal([false, 4]);
  });

  it('passes over what has no start that could be placed', () => {
    const starts = [undefined, null, 5, 'soon', ['2026-11-28'], '2026-11-28T19:00Z'];
    const broken = indexOf(...starts.map((start, at) => ({id: String(at), start})), 'text', null, 7, []);
    expect([broken.between({from: '0001-01-01', to: '9999-12-31'}), broken.isEmpty]).to.deep.equal([
      [],
      true,
    ]);
  });

  it('is empty where nothing may be shown', () => {
    const feed = feedOf({id: 'fair', start: '2026-11-28'});
    expect([new EventIndex(feed, () => false).isEmpty, new EventIndex(feed).isEmpty]).to.deep.equal([
      true,
      false,
    ]);
  });

  it('has only what may be shown, series too', () => {
    const feed = feedOf(
      {id: 'fair', start: '2026-11-28'},
      {id: 'camp', start: '2026-11-27'},
      {id: 'choir', start: '2026-11-04', recurrence: {rule: 'FREQ=WEEKLY'}},
    );
    const shown = new EventIndex(feed, ({id}) => id === 'camp');
    expect(idsOf(shown.between(november, expandRecurrence))).to.deep.equal(['camp']);
  });

  it('gives each of ten thousand events once, on its day', () => {
    const many = Array.from({length: 10_000}, (_, at) => {
      const date = `2026-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
      return {id: `event-${String(at)}`, start: `${date}T${String(at % 24).padStart(2, '0')}:00`};
    });
    const slots = indexOf(...many).between({from: '2026-01-01', to: '2026-12-31'});
    const starts = startsOf(slots);
    expect(new Set(idsOf(slots)).size).to.equal(10_000);
    expect(starts).to.deep.equal([...starts].sort());
    expect(indexOf(...many).between(november)).to.have.length(
      many.filter(({start}) => start.startsWith('2026-11')).length,
    );
  });
});

describe('an index of series', () => {
  const choir = {id: 'choir', start: '2026-11-04T19:00', end: '2026-11-04T21:00'};
  const weekly = {...choir, recurrence: {rule: 'FREQ=WEEKLY'}};

  it('shows the first one only as long as the page cannot expand rules', () => {
    expect(idsOf(indexOf(weekly).between(november))).to.deep.equal(['choir@2026-11-04T19:00']);
  });

  it('expands the rule when the page can, each with its own end', () => {
    const slots = indexOf(weekly).between(november, expandRecurrence);
    expect(slots.map(({start, end}) => [start, end])).to.deep.equal([
      ['2026-11-04T19:00', '2026-11-04T21:00'],
      ['2026-11-11T19:00', '2026-11-11T21:00'],
      ['2026-11-18T19:00', '2026-11-18T21:00'],
      ['2026-11-25T19:00', '2026-11-25T21:00'],
    ]);
  });

  it('needs the rules of what has begun by the end of a range, and of nothing else', () => {
    const index = indexOf(weekly, {id: 'fair', start: '2026-10-10'});
    const ranges = [day('2026-11-03'), day('2026-11-04'), day('2031-05-05')];
    expect(ranges.map((range) => index.needsRules(range))).to.deep.equal([false, true, true]);
  });

  it('stays at its time of the clock when the clocks change', () => {
    const autumn = {...weekly, start: '2026-10-18T02:30', end: '2026-10-18T03:30'};
    const spring = {...weekly, start: '2027-03-21T02:30', end: '2027-03-21T03:30'};
    const slots = [autumn, spring].flatMap((event) =>
      indexOf(event).between({from: event.start.slice(0, 10), to: '2027-04-04'}, expandRecurrence),
    );
    const times = new Set(slots.map(({start, end = ''}) => `${start.slice(11)} ${end.slice(11)}`));
    expect([slots.length, [...times]]).to.deep.equal([25 + 3, ['02:30 03:30']]);
    expect(startsOf(slots)).to.include.members(['2026-10-25T02:30', '2027-03-28T02:30']);
  });

  it('takes out what is excluded and puts in what is added', () => {
    const recurrence = {
      rule: 'FREQ=WEEKLY;COUNT=3',
      exclude: ['2026-11-11T19:00', null, 'soon'],
      add: ['2026-11-13T20:00', 7],
    };
    const slots = indexOf({...choir, recurrence}).between(november, expandRecurrence);
    expect(startsOf(slots)).to.deep.equal(['2026-11-04T19:00', '2026-11-13T20:00', '2026-11-18T19:00']);
  });

  it('gives to the day on which it ends what began before the range', () => {
    const camp = {id: 'camp', start: '2026-10-02', end: '2026-10-04', recurrence: {rule: 'FREQ=MONTHLY'}};
    const slots = indexOf(camp).between({from: '2026-12-04', to: '2026-12-31'}, expandRecurrence);
    expect(slots.map(({firstDay, lastDay}) => [firstDay, lastDay])).to.deep.equal([
      ['2026-12-02', '2026-12-04'],
    ]);
  });

  for (const rule of [undefined, null, 7, ['FREQ=WEEKLY'], {freq: 'weekly'}]) {
    it(`takes place once where its rule is ${JSON.stringify(rule)}`, () => {
      const index = indexOf({...choir, recurrence: {rule}});
      expect(startsOf(index.between(november, never))).to.deep.equal([choir.start]);
    });
  }

  it('takes place once where its rule cannot be read', () => {
    const index = indexOf({...choir, recurrence: {rule: 'every Wednesday'}});
    expect(startsOf(index.between(november, expandRecurrence))).to.deep.equal([choir.start]);
  });

  for (const recurrence of [null, 'FREQ=WEEKLY', 7, ['FREQ=WEEKLY']]) {
    it(`is a single event where its recurrence is ${JSON.stringify(recurrence)}`, () => {
      expect(idsOf(indexOf({...choir, recurrence}).between(november, never))).to.deep.equal(['choir']);
    });
  }
});

describe('a series whose times the feed gives', () => {
  const given = {
    from: '2026-11-01',
    to: '2026-12-31',
    starts: ['2026-11-04T19:00', '2026-11-18T19:00', '2026-12-02T19:00'],
  };
  const choirWith = (more: object): object => ({
    id: 'choir',
    start: '2026-11-04T19:00',
    recurrence: {rule: 'FREQ=WEEKLY', occurrences: given, ...more},
  });

  it('takes place then, whatever the rule says, where these cover the range', () => {
    const index = indexOf(choirWith({}));
    expect([startsOf(index.between(november, never)), index.needsRules(november)]).to.deep.equal([
      ['2026-11-04T19:00', '2026-11-18T19:00'],
      false,
    ]);
  });

  it('is covered before it begins, and up to both days at the ends', () => {
    const ranges = [
      {from: '2026-01-01', to: '2026-12-31'},
      {from: '2026-11-01', to: '2026-12-31'},
    ];
    expect(ranges.map((range) => indexOf(choirWith({})).needsRules(range))).to.deep.equal([false, false]);
  });

  it('takes place by its rule where they do not cover the whole range', () => {
    const index = indexOf(choirWith({}));
    const range = {from: '2026-12-28', to: '2027-01-10'};
    expect([index.needsRules(range), startsOf(index.between(range, expandRecurrence))]).to.deep.equal([
      true,
      ['2026-12-30T19:00', '2027-01-06T19:00'],
    ]);
  });

  it('is not covered where one that began before the range may reach into it', () => {
    const camp = {
      id: 'camp',
      start: '2026-10-02',
      end: '2026-10-05',
      recurrence: {rule: 'FREQ=MONTHLY', occurrences: given},
    };
    expect([indexOf(camp).needsRules(november), indexOf(camp).needsRules(december)]).to.deep.equal([
      true,
      false,
    ]);
  });

  const unfit: Readonly<Record<string, unknown>> = {
    'are no object': ['2026-11-18T19:00'],
    'have no list of starts': {...given, starts: '2026-11-18T19:00'},
    'do not say from when': {...given, from: undefined},
    'do not say until when': {...given, to: 2027},
  };
  for (const [what, occurrences] of Object.entries(unfit)) {
    it(`takes place by its rule where they ${what}`, () => {
      const index = indexOf(choirWith({occurrences}));
      expect([index.needsRules(november), index.between(november, expandRecurrence).length]).to.deep.equal([
        true,
        4,
      ]);
    });
  }

  it('passes over starts that are none', () => {
    const occurrences = {...given, starts: ['2026-11-18T19:00', null, 'soon', 7, {}]};
    const index = indexOf(choirWith({occurrences}));
    expect(startsOf(index.between(november, never))).to.deep.equal(['2026-11-18T19:00']);
  });
});

describe('an exception of a series', () => {
  const occurrences = {
    from: '2026-10-01',
    to: '2027-01-31',
    starts: ['2026-11-04T19:00', '2026-11-11T19:00', '2026-12-02T19:00'],
  };
  const indexWith = (overrides: unknown): EventIndex =>
    indexOf({
      id: 'choir',
      title: 'Choir',
      start: '2026-11-04T19:00',
      end: '2026-11-04T21:00',
      recurrence: {rule: 'FREQ=WEEKLY', occurrences, overrides},
    });
  const times = (index: EventIndex, range = november): (string | undefined)[][] =>
    index.between(range).map(({start, end, recurrence}) => [recurrence, start, end]);

  it('moves one within the range, and leaves its id', () => {
    const index = indexWith({'2026-11-11T19:00': {start: '2026-11-12T18:00'}});
    const [, moved] = index.between(november);
    expect([moved && slotId(moved), moved?.start, moved?.end]).to.deep.equal([
      'choir@2026-11-11T19:00',
      '2026-11-12T18:00',
      '2026-11-12T20:00',
    ]);
  });

  it('moves one into the range', () => {
    const index = indexWith({'2026-12-02T19:00': {start: '2026-11-30T19:00'}});
    expect(times(index).at(-1)).to.deep.equal(['2026-12-02T19:00', '2026-11-30T19:00', '2026-11-30T21:00']);
    expect(times(index, december)).to.deep.equal([]);
  });

  it('moves one into the range that the rule alone would put outside', () => {
    const index = indexOf({
      id: 'choir',
      start: '2026-11-04T19:00',
      recurrence: {rule: 'FREQ=WEEKLY;COUNT=5', overrides: {'2026-12-02T19:00': {start: '2026-11-30T19:00'}}},
    });
    expect(startsOf(index.between(november, expandRecurrence)).at(-1)).to.equal('2026-11-30T19:00');
    expect(index.between(december, expandRecurrence)).to.deep.equal([]);
  });

  it('moves one into a range before the series begins', () => {
    const index = indexWith({'2026-11-04T19:00': {start: '2026-10-28T19:00'}});
    const october = {from: '2026-10-01', to: '2026-10-31'};
    expect(times(index, october).map(([, start]) => start)).to.deep.equal(['2026-10-28T19:00']);
    expect(times(index).map(([, start]) => start)).to.deep.equal(['2026-11-11T19:00']);
  });

  it('moves one out of the range', () => {
    const index = indexWith({'2026-11-11T19:00': {start: '2026-12-09T19:00'}});
    expect(times(index).map(([, start]) => start)).to.deep.equal(['2026-11-04T19:00']);
  });

  it('keeps what is cancelled, and says so', () => {
    const index = indexWith({'2026-11-11T19:00': {status: 'cancelled'}});
    expect(index.between(november).map(({raw}) => raw['status'])).to.deep.equal([undefined, 'cancelled']);
  });

  it('gives one a length of its own', () => {
    const index = indexWith({
      '2026-11-04T19:00': {end: '2026-11-04T23:00'},
      '2026-11-11T19:00': {duration: 'PT30M'},
    });
    expect(times(index).map(([, , end]) => end)).to.deep.equal(['2026-11-04T23:00', '2026-11-11T19:30']);
  });

  it('cannot give one another id', () => {
    const index = indexWith({'2026-11-11T19:00': {id: 'other', title: 'Guests'}});
    expect(index.between(november).map(({raw}) => [raw.id, raw['title']])).to.deep.equal([
      ['choir', 'Choir'],
      ['choir', 'Guests'],
    ]);
  });

  for (const overrides of [
    null,
    7,
    'none',
    ['2026-11-11T19:00'],
    {'2026-11-11T19:00': null},
    {soon: {start: 5}},
  ]) {
    it(`changes nothing where the exceptions are ${JSON.stringify(overrides)}`, () => {
      expect(times(indexWith(overrides))).to.deep.equal(times(indexWith(undefined)));
    });
  }

  it('stays at its time where its own start is none', () => {
    const index = indexWith({'2026-11-11T19:00': {start: 'later', title: 'Guests'}});
    expect(times(index)).to.deep.equal(times(indexWith({})));
  });
});

describe('an index that is asked for an id', () => {
  const occurrences = {
    from: '2026-11-01',
    to: '2026-12-31',
    starts: ['2026-11-04T19:00', '2026-11-11T19:00'],
  };
  const index = indexOf(
    {id: 'fair', start: '2026-11-28'},
    {id: 'choir', start: '2026-11-04T19:00', recurrence: {rule: 'FREQ=WEEKLY', occurrences}},
    {id: 'walk@city.example', start: '2026-11-01', recurrence: {rule: 'FREQ=DAILY'}},
    {id: 'talk@city.example', start: '2026-11-05T18:00'},
  );

  it('gives a single event', () => {
    expect(index.find('fair')?.start).to.equal('2026-11-28');
  });

  it('gives one of a series by its start', () => {
    const slot = index.find('choir@2026-11-11T19:00');
    expect([slot && slotId(slot), slot?.start]).to.deep.equal(['choir@2026-11-11T19:00', '2026-11-11T19:00']);
  });

  it('gives the first one for the bare id of a series', () => {
    expect(index.find('choir')?.start).to.equal('2026-11-04T19:00');
  });

  it('knows ids with an @ in them', () => {
    const ids = ['talk@city.example', 'walk@city.example', 'walk@city.example@2026-11-09'];
    expect(ids.map((id) => index.find(id, expandRecurrence)?.start)).to.deep.equal([
      '2026-11-05T18:00',
      '2026-11-01',
      '2026-11-09',
    ]);
  });

  it('gives one that was moved by its start in the rule', () => {
    const moved = indexOf({
      id: 'choir',
      start: '2026-11-04T19:00',
      recurrence: {
        rule: 'FREQ=WEEKLY',
        occurrences,
        overrides: {'2026-11-11T19:00': {start: '2027-03-01T10:00'}},
      },
    });
    expect(moved.find('choir@2026-11-11T19:00')?.start).to.equal('2027-03-01T10:00');
  });

  it('needs the rule for one that the feed does not give', () => {
    const id = 'choir@2027-01-06T19:00';
    expect([index.find(id), index.find(id, expandRecurrence)?.start]).to.deep.equal([
      undefined,
      '2027-01-06T19:00',
    ]);
  });

  const strange = [
    '',
    '@',
    'choir@',
    'choir@soon',
    'choir@2026-11-12T19:00',
    'choir@2026-02-30',
    'fair@2026-11-28',
  ];
  for (const id of [...strange, 'nobody', 'nobody@2026-11-04T19:00', '__proto__', 'toString']) {
    it(`knows none of the id "${id}"`, () => {
      expect(index.find(id, expandRecurrence)).to.equal(undefined);
    });
  }

  it('finds by its id whatever it gave', () => {
    const slots = index.between(november, expandRecurrence);
    expect(slots).to.have.length(1 + 2 + 30 + 1);
    for (const slot of slots) expect(index.find(slotId(slot), expandRecurrence)).to.deep.equal(slot);
  });
});

describe('occurrenceOf', () => {
  const show = (event: object, at = 0): Occurrence | undefined => {
    const feed = feedOf({id: 'choir', start: '2026-11-04T19:00', ...event});
    const slot = new EventIndex(feed).between({from: '2026-01-01', to: '2027-12-31'})[at];
    return slot && occurrenceOf(feed, slot);
  };

  it('has the times of the slot and the zone of the feed', () => {
    const {event, ...times} = show({end: '2026-11-04T21:00'})!;
    expect(times).to.deep.equal({
      id: 'choir',
      start: '2026-11-04T19:00',
      end: '2026-11-04T21:00',
      firstDay: '2026-11-04',
      lastDay: '2026-11-04',
      timeZone: 'Europe/Berlin',
    });
    expect(event.title).to.equal('Event');
  });

  it('has the zone of the event where it names one', () => {
    expect(show({timeZone: 'Asia/Tehran'})?.timeZone).to.equal('Asia/Tehran');
  });

  it('has what its exception says, checked, and all else of the series', () => {
    const overrides = {'2026-11-11T19:00': {title: 'Guests', url: 'javascript:alert(1)', unknown: 1}};
    const occurrences = {
      from: '2026-01-01',
      to: '2027-12-31',
      starts: ['2026-11-04T19:00', '2026-11-11T19:00'],
    };
    const found = show({organization: 'club', recurrence: {rule: 'FREQ=WEEKLY', occurrences, overrides}}, 1);
    expect([found?.id, found?.recurrence]).to.deep.equal(['choir@2026-11-11T19:00', '2026-11-11T19:00']);
    expect(found?.event).to.include({id: 'choir', title: 'Guests', organization: 'club'});
    expect(found?.event).not.to.have.any.keys('url', 'unknown');
  });

  const broken = {title: {title: 5}, start: {start: '2026-02-30T10:00'}, time: {start: '2026-11-28T25:00'}};
  for (const [what, event] of Object.entries(broken)) {
    it(`is none where the ${what} of the event is broken`, () => {
      const feed = feedOf({id: 'choir', start: '2026-11-04T19:00', ...event});
      const slots = new EventIndex(feed).between({from: '2026-01-01', to: '2027-12-31'});
      expect(slots).to.have.length(1);
      expect(slots.map((slot) => occurrenceOf(feed, slot))).to.deep.equal([undefined]);
      expect(feed.problems.some(({isItemLost}) => isItemLost)).to.equal(true);
    });
  }
});
