import {parseFeed, type Feed} from '@mitmach/feed';
import {EventIndex, type Choices} from '@mitmach/logic';
import type {FacetGroup} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import type {CalendarContext, CalendarLocale} from '../calendar-view.js';
import {loadLocale, localeIn} from '../detail/detail.driver.js';
import {filterNames, type FilterName, type Search} from './filter-names.js';
import {facetGroups, filterSlots, labelOf, type Filtered} from './filters.model.js';

const vocabularies = {
  categories: [
    {id: 'tour', label: {de: 'Führung', en: 'Guided tour'}},
    {id: 'music', label: 'Musik'},
    {id: 'art', label: 'Ausstellung'},
  ],
  districts: [{id: 'north', label: 'Nordstadt'}],
};
const organizations = [
  {id: 'club', name: 'Bürgerverein Müller & Söhne'},
  {id: 'broken', name: 7},
];

const feedOf = (...events: readonly object[]): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies,
    organizations,
    events: events.map((event, index) => ({
      id: String(index),
      title: `Event ${String(index)}`,
      start: '2026-11-28T19:00',
      ...event,
    })),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

const contextOf = (feed: Feed, locale: CalendarLocale = localeIn('de')): CalendarContext => ({
  feed,
  locale,
  now: Date.parse('2026-11-22T12:00:00+01:00'),
  today: '2026-11-22',
});

const filter = (feed: Feed, search: Partial<Search>, names: readonly FilterName[] = []): Filtered => {
  const slots = new EventIndex(feed).between({from: '2026-11-01', to: '2026-11-30'});
  return filterSlots(slots, {text: '', choices: {}, ...search}, {feed, names});
};
const idsFor = (feed: Feed, text: string): string[] => filter(feed, {text}).slots.map(({raw}) => raw.id);
const valuesOf = (event: object, name: FilterName): string[] => [
  ...(filter(feedOf(event), {}, [name]).counts.get(name)?.keys() ?? []),
];

const groupsOf = (
  feed: Feed,
  {choices = {}, locked = [], locale}: {choices?: Choices; locked?: string[]; locale?: CalendarLocale} = {},
): readonly FacetGroup[] => {
  const {counts} = filter(feed, {choices}, filterNames);
  return facetGroups({names: filterNames, locked}, {counts, choices}, contextOf(feed, locale));
};
const group = (
  feed: Feed,
  name: FilterName,
  setting?: Parameters<typeof groupsOf>[1],
): string[] | undefined =>
  groupsOf(feed, setting)
    .find(({id}) => id === name)
    ?.options.map(({label, count, state}) => `${label} ${String(count)}${state === 'off' ? '' : ' chosen'}`);

describe('the text of a search', () => {
  const feed = feedOf(
    {title: 'Chorprobe', summary: 'Für alle Stimmen'},
    {title: {de: 'Rundgang', en: 'Guided tour'}, description: 'Vom *Hafen* zur Altstadt'},
    {location: {name: 'Bürgerhaus', address: {street: 'Am Deich 4', city: 'Flensburg'}}},
    {organization: 'club'},
    {keywords: ['Tanz', {de: 'Größe', en: 'size'}]},
  );

  it('finds everything where it is empty', () => {
    expect([idsFor(feed, ''), idsFor(feed, '  ')]).to.deep.equal([
      ['0', '1', '2', '3', '4'],
      ['0', '1', '2', '3', '4'],
    ]);
  });

  const found = {
    chorprobe: ['0'],
    STIMMEN: ['0'],
    'guided tour': ['1'],
    hafen: ['1'],
    burgerhaus: ['2'],
    'deich flensburg': ['2'],
    'Müller Söhne': ['3'],
    muller: ['3'],
    tanz: ['4'],
    grosse: ['4'],
    size: ['4'],
    'chor deich': [],
  };
  for (const [text, ids] of Object.entries(found)) {
    it(`finds ${ids.length === 0 ? 'nothing' : `event ${ids.join()}`} for "${text}"`, () => {
      expect(idsFor(feed, text)).to.deep.equal(ids);
    });
  }

  it('looks at no fields that nobody reads', () => {
    const hidden = feedOf({
      id: 'secret',
      url: 'https://secret.example',
      source: {name: 'secret'},
      topics: ['secret'],
    });
    expect(idsFor(hidden, 'secret')).to.deep.equal([]);
  });

  it('finds what an exception of a series says', () => {
    const starts = ['2026-11-04T19:00', '2026-11-11T19:00'];
    const occurrences = {from: '2026-11-01', to: '2026-11-30', starts};
    const overrides = {'2026-11-11T19:00': {title: 'Gastkonzert'}};
    const series = feedOf({start: starts[0], recurrence: {rule: 'FREQ=WEEKLY', occurrences, overrides}});
    expect(filter(series, {text: 'gastkonzert'}).slots.map(({start}) => start)).to.deep.equal([starts[1]]);
  });
});

describe('the values of an event', () => {
  it('are the ids that it names', () => {
    const event = {
      categories: ['tour'],
      topics: ['water', 'youth'],
      organization: 'club',
      location: {district: 'north'},
      accessibility: ['wheelchair'],
      languages: ['de', 'ar'],
    };
    const names = [
      'categories',
      'topics',
      'organizations',
      'districts',
      'accessibility',
      'languages',
    ] as const;
    expect(names.map((name) => valuesOf(event, name))).to.deep.equal([
      ['tour'],
      ['water', 'youth'],
      ['club'],
      ['north'],
      ['wheelchair'],
      ['de', 'ar'],
    ]);
  });

  it('are free of charge where it says so, else nothing is known', () => {
    expect([{free: true}, {free: false}, {}].map((event) => valuesOf(event, 'admission'))).to.deep.equal([
      ['free'],
      [],
      [],
    ]);
  });

  it('are on site where nothing else is said, both where it is hybrid, online where it moved there', () => {
    const events = [{}, {attendance: 'online'}, {attendance: 'hybrid'}, {status: 'moved-online'}];
    expect(events.map((event) => valuesOf(event, 'attendance'))).to.deep.equal([
      ['in-person'],
      ['online'],
      ['online', 'in-person'],
      ['online'],
    ]);
  });

  const ages = {
    'children, teenagers, adults': {minimumAge: 6},
    'teenagers, adults': {minimumAge: 12},
    adults: {minimumAge: 18},
    'children, teenagers': {maximumAge: 12},
    children: {minimumAge: 3, maximumAge: 11},
    teenagers: {minimumAge: 13, maximumAge: 17},
  };
  for (const [names, event] of Object.entries(ages)) {
    it(`are the ages ${names} for ${JSON.stringify(event)}`, () => {
      expect(valuesOf(event, 'age').join(', ')).to.equal(names);
    });
  }

  it('are no age where nothing is said of it, or that it is for all', () => {
    expect([valuesOf({}, 'age'), valuesOf({minimumAge: 0}, 'age')]).to.deep.equal([[], []]);
  });
});

describe('choices', () => {
  const feed = feedOf(
    {categories: ['tour'], free: true},
    {categories: ['tour', 'music']},
    {categories: ['music'], free: true},
    {},
  );

  it('leave what has one of the values in each facet', () => {
    const choices = {categories: ['tour'], admission: ['free']};
    expect(filter(feed, {choices}, ['categories', 'admission']).slots.map(({raw}) => raw.id)).to.deep.equal([
      '0',
    ]);
  });

  it('count in each facet what the others leave', () => {
    const {counts} = filter(feed, {choices: {categories: ['tour']}}, ['categories', 'admission']);
    expect([...counts].map(([name, values]) => [name, Object.fromEntries(values)])).to.deep.equal([
      ['categories', {tour: 2, music: 2}],
      ['admission', {free: 1}],
    ]);
  });

  it('count only what the text finds', () => {
    const {counts} = filter(feed, {text: 'event 1'}, ['categories']);
    expect(Object.fromEntries(counts.get('categories') ?? [])).to.deep.equal({tour: 1, music: 1});
  });

  it('count nothing for what is no facet', () => {
    expect([...filter(feed, {}, ['text', 'when']).counts]).to.deep.equal([]);
  });
});

describe('hostile values', () => {
  const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
  const values: Readonly<Record<string, unknown>> = {
    'a number': 7,
    null: null,
    'yes or no': true,
    'a text': 'text',
    'a list in a list': [[['tour']], [null, 7, {id: 'tour'}]],
    'an object': {district: {district: ['north']}, de: 7, __proto__: null},
    'very many levels': deep(20_000),
  };
  const fields = [
    'title',
    'summary',
    'description',
    'location',
    'organization',
    'keywords',
    'categories',
    'topics',
    'free',
    'accessibility',
    'attendance',
    'languages',
    'minimumAge',
    'maximumAge',
    'status',
  ];
  for (const [what, value] of Object.entries(values)) {
    it(`do no harm where every field is ${what}`, () => {
      const feed = feedOf(Object.fromEntries(fields.map((field) => [field, value])), {title: 'Good'});
      const {slots, counts} = filter(feed, {text: 'good'}, filterNames);
      expect(slots.map(({raw}) => raw.id)).to.deep.equal(['1']);
      expect([...counts.keys()]).to.deep.equal(
        filterNames.filter((name) => name !== 'text' && name !== 'when'),
      );
      expect(groupsOf(feed)).to.be.an('array');
    });
  }
});

describe('labels of values', () => {
  const feed = feedOf({});
  const label = (name: Parameters<typeof labelOf>[0], id: string, locale = localeIn('de')): string =>
    labelOf(name, id, contextOf(feed, locale));

  it('are those of the vocabularies, in the language of the reader', () => {
    const english = localeIn('en');
    expect([
      label('categories', 'tour'),
      label('categories', 'tour', english),
      label('districts', 'north'),
    ]).to.deep.equal(['Führung', 'Guided tour', 'Nordstadt']);
  });

  it('are the ids where there is no term, or none of that vocabulary', () => {
    expect([
      label('categories', 'north'),
      label('topics', 'water'),
      label('districts', '__proto__'),
    ]).to.deep.equal(['north', 'water', '__proto__']);
  });

  it('are the names of organizations, or their ids where there is none', () => {
    expect(['club', 'broken', 'nobody'].map((id) => label('organizations', id))).to.deep.equal([
      'Bürgerverein Müller & Söhne',
      'broken',
      'nobody',
    ]);
  });

  it('are words of the calendar for fixed values', () => {
    expect([
      label('admission', 'free'),
      label('attendance', 'online'),
      label('attendance', 'in-person'),
      label('age', 'children'),
      label('accessibility', 'sign-language'),
    ]).to.deep.equal(['Kostenlos', 'Online', 'Vor Ort', 'Kinder unter 12', 'Gebärdensprache']);
  });

  it('are names of languages, or what stands for one', () => {
    expect(['ar', 'zh-Hant', 'de-x', '??'].map((id) => label('languages', id))).to.deep.equal([
      'Arabisch',
      'Chinesisch (traditionell)',
      'de-x',
      '??',
    ]);
  });

  for (const name of ['admission', 'attendance', 'age', 'accessibility'] as const) {
    it(`are the ids for what ${name} cannot be`, () => {
      const ids = ['nothing', 'constructor', '__proto__', ''];
      expect(ids.map((id) => label(name, id))).to.deep.equal(ids);
    });
  }
});

describe('groups of values', () => {
  const feed = feedOf(
    {categories: ['tour'], languages: ['de'], free: true},
    {categories: ['music'], languages: ['ar']},
    {categories: ['art', 'music'], languages: ['de']},
  );

  it('have their values in the order of their labels, with counts', () => {
    expect(group(feed, 'categories')).to.deep.equal(['Ausstellung 1', 'Führung 1', 'Musik 2']);
  });

  it('are sorted as the language of the reader does', () => {
    const umlauts = feedOf({topics: ['zebra', 'Öl', 'ähre', 'apfel', 'Ofen']});
    expect(group(umlauts, 'topics')).to.deep.equal(['ähre 1', 'apfel 1', 'Ofen 1', 'Öl 1', 'zebra 1']);
  });

  it('stand in the order of their names, each with its own label', () => {
    expect(groupsOf(feed).map(({id, label}) => `${id}: ${label}`)).to.deep.equal([
      'categories: Art',
      'admission: Eintritt',
      'languages: Sprache',
    ]);
  });

  it('say what is chosen, and what choosing another one as well would add', () => {
    expect(group(feed, 'categories', {choices: {categories: ['tour']}})).to.deep.equal([
      'Ausstellung 1',
      'Führung 1 chosen',
      'Musik 2',
    ]);
  });

  it('have what is chosen though there is none of it', () => {
    expect(group(feed, 'categories', {choices: {categories: ['gone']}})).to.include('gone 0 chosen');
  });

  it('are left out with one value that says nothing, and kept where that is chosen', () => {
    const alike = feedOf({topics: ['water']}, {topics: ['water']});
    expect([group(alike, 'topics'), group(alike, 'topics', {choices: {topics: ['water']}})]).to.deep.equal([
      undefined,
      ['water 2 chosen'],
    ]);
  });

  it('are kept with one value where that is to be free of charge', () => {
    expect(group(feed, 'admission')).to.deep.equal(['Kostenlos 1']);
  });

  it('are left out where the page has locked them', () => {
    expect(group(feed, 'categories', {locked: ['categories']})).to.equal(undefined);
  });

  it('offer no exclusion', () => {
    expect(groupsOf(feed).some(({canExclude}) => canExclude)).to.equal(false);
  });

  it('are in the language of the reader', async () => {
    const arabic = await loadLocale('ar');
    expect(group(feed, 'languages', {locale: arabic})).to.have.members(['العربية 1', 'الألمانية 2']);
  });
});
