import {expect} from '@open-wc/testing';
import {opportunities, parseFeed, type Feed} from '@mitmach/feed';
import {TextIndex} from '../search/index.js';
import type {Answer, Query} from './data-source.js';
import {FacetIndex} from './facet-index.js';
import {FeedSource} from './feed-source.js';
import {offerSearch, type TextSearch} from './offer-search.js';

const at = (instant: string): {readonly now: () => number} => ({now: () => Date.parse(instant)});
const noon = at('2026-11-22T12:00:00+01:00');
const never = (): boolean => false;

const feedOf = (offers: readonly unknown[], envelope: object = {}): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Angebote',
    language: 'de',
    timeZone: 'Europe/Berlin',
    opportunities: offers,
    ...envelope,
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

/** A source that knows the values of its offers. */
const sourceOf = (...given: ConstructorParameters<typeof FeedSource>): FeedSource => {
  const source = new FeedSource(...given);
  source.useFacets(() => new FacetIndex());
  return source;
};

const offersNamed = (count: number, prefix = 'o'): object[] =>
  Array.from({length: count}, (_, number) => ({
    id: `${prefix}${number}`,
    title: 'Angebot',
    causes: ['sport'],
  }));

const all: Query = {kind: 'opportunities'};
const idsOf = ({items}: Answer): string[] => items.map(({id}) => id);
const sportOf = ({facets}: Answer): number | undefined => facets?.get('causes')?.get('sport');

describe('FeedSource', () => {
  it('answers at once and counts later where there are very many offers', () => {
    const source = sourceOf(feedOf(offersNamed(2500)), noon);
    const first = source.ask(all);
    expect(first).to.include({total: 2500, cursor: '20'}).and.not.have.any.keys('facets');
    expect(source.advance(never)).to.equal(true);
    expect(sportOf(source.ask(all))).to.equal(2500);
  });

  it('counts at once what a city has', () => {
    expect(sportOf(sourceOf(feedOf(offersNamed(700)), noon).ask(all))).to.equal(700);
  });

  it('works on its index in slices', () => {
    const source = sourceOf(feedOf(offersNamed(2500)), noon);
    let calls = 0;
    const tenAtATime = (): boolean => ++calls % 10 === 0;
    let slices = 1;
    while (!source.advance(tenAtATime) && slices < 1000) slices += 1;
    // Nine offers each.
    expect(slices).to.equal(278);
    expect(sportOf(source.ask(all))).to.equal(2500);
  });

  it('needs its index when something is chosen', () => {
    const source = sourceOf(feedOf(offersNamed(2500)), noon);
    expect(source.ask({...all, filters: {causes: {include: ['chess']}}}).total).to.equal(0);
  });

  it('fits nothing to choices before it knows the values, and says so', async () => {
    const source = new FeedSource(feedOf(offersNamed(3)), noon);
    const sport: Query = {...all, filters: {causes: {include: ['sport']}}};
    expect(source.ask(sport)).to.include({total: 0, isProvisional: true});
    expect(source.ask(all)).to.include({total: 3}).and.not.have.any.keys('facets', 'isProvisional');
    expect(await source.query(sport))
      .to.include({total: 3})
      .and.not.have.any.keys('isProvisional');
  });

  it('counts nothing where no facet is asked for', () => {
    const answer = sourceOf(feedOf(offersNamed(3)), noon).ask({...all, facets: []});
    expect(answer).to.include({total: 3}).and.not.have.any.keys('facets');
  });

  it('gives no cursor where no items are wanted, only how many there are', () => {
    const answer = sourceOf(feedOf(offersNamed(3)), noon).ask({...all, limit: 0});
    expect(answer).to.include({total: 3}).and.not.have.any.keys('cursor');
  });

  it('takes the next offer for one that is broken, and counts that no more', () => {
    const broken = {id: 'broken', title: 7, causes: ['sport'], urgent: true};
    const source = sourceOf(feedOf([broken, ...offersNamed(30)]), noon);
    const answer = source.ask({...all, limit: 2});
    expect(idsOf(answer)).to.deep.equal(['o0', 'o1']);
    expect(answer).to.include({total: 30, cursor: '2'});
    expect(sportOf(answer)).to.equal(30);
    expect(answer.problems.map(({path}) => path)).to.deep.equal(['opportunities[0].title']);
    expect(idsOf(source.ask({...all, limit: 2, cursor: '2'}))).to.deep.equal(['o2', 'o3']);
  });

  it('survives a feed in which everything is broken', () => {
    const source = sourceOf(feedOf(offersNamed(500).map((offer) => ({...offer, title: []}))), noon);
    expect(source.ask(all)).to.deep.include({items: [], total: 0});
  });

  it('takes up what was found broken elsewhere', () => {
    const feed = feedOf([...offersNamed(3), {id: 'broken', title: 7}]);
    const source = sourceOf(feed, noon);
    expect(source.ask({...all, limit: 1}).total).to.equal(4);
    feed.checkMore(never);
    expect(source.ask({...all, limit: 1}).total).to.equal(3);
  });

  it('takes up the offers of further pages', () => {
    const feed = feedOf(offersNamed(3));
    const source = sourceOf(feed, noon);
    source.ask(all);
    feed.addPage(
      opportunities,
      {opportunities: [...offersNamed(2, 'p'), {id: 'o1', title: 'Angebot'}]},
      '/page',
    );
    const answer = source.ask(all);
    expect(idsOf(answer)).to.deep.equal(['o0', 'o1', 'o2', 'p0', 'p1']);
    expect(sportOf(answer)).to.equal(5);
  });

  it('takes up the next day, in the zone of the feed', () => {
    const offers = [{id: 'o', title: 'Angebot', applicationDeadline: '2026-11-22'}];
    const totalAt = (instant: string): number => sourceOf(feedOf(offers), at(instant)).ask(all).total;
    expect(totalAt('2026-11-22T22:59:00Z')).to.equal(1);
    expect(totalAt('2026-11-22T23:00:00Z')).to.equal(0);
    let time = '2026-11-22T22:59:00Z';
    const source = sourceOf(feedOf(offers), {now: () => Date.parse(time)});
    expect(source.ask(all).total).to.equal(1);
    time = '2026-11-22T23:00:00Z';
    expect(source.ask(all).total).to.equal(0);
  });

  it('shows what passes all scopes, and no value of anything else', () => {
    const offers = [
      {id: 'a', title: 'A', topics: ['t'], organization: 'one', causes: ['sport']},
      {id: 'b', title: 'B', topics: ['t'], organization: 'two', causes: ['music']},
    ];
    const none = {topics: [], organizations: [], districts: []};
    const scopes = [
      {...none, topics: ['t']},
      {...none, organizations: ['one']},
    ];
    const source = sourceOf(feedOf(offers), noon);
    const answer = source.ask({...all, scopes});
    expect(idsOf(answer)).to.deep.equal(['a']);
    expect([...(answer.facets?.get('causes') ?? [])]).to.deep.equal([['sport', 1]]);
    expect(source.offers(scopes).map(({id}) => id)).to.deep.equal(['a']);
    expect(source.ask(all).total).to.equal(2);
  });

  it('leaves out what is not on within a range of days', () => {
    const offers = [
      {id: 'before', title: 'A', startDate: '2026-11-20', endDate: '2026-11-30'},
      {id: 'within', title: 'A', startDate: '2026-12-05', endDate: '2026-12-05'},
      {id: 'after', title: 'A', startDate: '2027-01-01'},
      {id: 'always', title: 'A'},
    ];
    const range = {from: '2026-12-01', to: '2026-12-31'};
    expect(idsOf(sourceOf(feedOf(offers), noon).ask({...all, range}))).to.deep.equal(['within', 'always']);
  });

  it('puts emergencies before what is urgent, and that before what is featured', () => {
    const offers = [
      {id: 'new', title: 'A', published: '2026-11-21T08:00:00Z'},
      {id: 'checked', title: 'A', published: '2026-01-01T08:00:00Z', verified: '2026-11-22T08:00:00Z'},
      {id: 'featured', title: 'A', featured: true},
      {id: 'urgent', title: 'A', urgent: true},
      {id: 'emergency', title: 'A', emergency: true},
    ];
    const order = ['emergency', 'urgent', 'featured', 'checked', 'new'];
    expect(idsOf(sourceOf(feedOf(offers), noon).ask(all))).to.deep.equal(order);
  });

  it('finds a place by the postal code where an offer has no coordinates', () => {
    const places = [{postalCode: '24939', lat: 54.8, lon: 9.42}];
    const offers = [
      {id: 'code', title: 'A', locations: [{address: {postalCode: '24939'}}]},
      {id: 'other', title: 'A', locations: [{address: {postalCode: '20095'}}]},
    ];
    const near = {lat: 54.79, lon: 9.43, within: 3};
    expect(idsOf(sourceOf(feedOf(offers, {places}), noon).ask({...all, near}))).to.deep.equal(['code']);
  });

  it('never throws, whatever stands in an item', () => {
    const values = [
      null,
      7,
      -1,
      '',
      'x'.repeat(5000),
      [],
      [null, [[]], {}],
      {},
      {de: 7},
      {lat: 0, lon: 0},
      true,
    ];
    const fields = [
      ...['title', 'status', 'causes', 'locations', 'organization', 'validFrom', 'validThrough', 'published'],
      ...[
        'applicationDeadline',
        'endDate',
        'startDate',
        'topics',
        'keywords',
        'skills',
        'summary',
        'description',
      ],
      ...['verified', 'updated', 'commitment', 'languageSkills', 'availability', 'remote', 'emergency'],
    ];
    const offers = [{id: 'good', title: 'Angebot'}, ...values].flatMap((value, number) => [
      {id: `all${number}`, ...Object.fromEntries(fields.map((field) => [field, value]))},
      ...fields.map((field) => ({id: `${field}${number}`, title: 'Angebot', [field]: value})),
      value,
    ]);
    const source = sourceOf(feedOf(offers), noon);
    source.useSearch(offerSearch((texts) => new TextIndex(texts)));
    const near = {lat: 54, lon: 9, within: 1e6};
    const range = {from: '2026-11-01', to: '2026-12-31'};
    const scopes = [{topics: ['x'], organizations: [], districts: []}];
    for (const query of [
      {},
      {near, sort: 'distance'},
      {range, sort: 'deadline'},
      {scopes},
      {text: 'angebot'},
    ] as const) {
      source.ask({...all, ...query});
      source.advance(never);
      expect(source.ask({...all, ...query}).total).to.be.at.least(0);
    }
    expect(idsOf(source.ask({...all, limit: 1000}))).to.include('good');
  });

  it('asks about no item beyond those it shows', () => {
    const feed = feedOf(offersNamed(50).map((offer) => ({...offer, summary: '<b>Neu</b>'})));
    const {problems} = sourceOf(feed, noon).ask(all);
    expect(problems).to.have.lengthOf(20);
  });
});

describe('the text search of FeedSource', () => {
  const offers = [
    {id: 'garden', title: {de: 'Gärtnern', en: 'Gardening'}, description: 'Mit Spaten'},
    {id: 'choir', title: 'Chor', organization: 'buehne', causes: ['music']},
  ];
  const envelope = {
    organizations: [{id: 'buehne', name: 'Kleine Bühne'}],
    vocabularies: {causes: [{id: 'music', label: {de: 'Musik', ar: 'موسيقى'}}]},
  };
  const townSource = (): FeedSource => sourceOf(feedOf(offers, envelope), noon);
  const build = offerSearch((texts) => new TextIndex(texts));

  it('does not ask about the text before the search is there, and says so', () => {
    expect(townSource().ask({...all, text: 'chor'})).to.include({total: 2, isProvisional: true});
  });

  it('compares letters until the index is built, and says so', () => {
    const source = townSource();
    source.useSearch(build);
    const first = source.ask({...all, text: 'GARTNERN'});
    expect(first.isProvisional).to.equal(true);
    expect(idsOf(first)).to.deep.equal(['garden']);
    source.advance(never);
    const second = source.ask({...all, text: 'Gärtnern'});
    expect(second.isProvisional).to.equal(undefined);
    expect(idsOf(second)).to.deep.equal(['garden']);
  });

  it('finds by organization and by what a term is called in any language', async () => {
    const source = townSource();
    source.useSearch(build);
    for (const text of ['Bühne', 'Musik', 'موسيقى']) {
      expect(idsOf(await source.query({...all, text})), text).to.deep.equal(['choir']);
    }
  });

  it('finds what a further page has brought', () => {
    const feed = feedOf(offers);
    const source = sourceOf(feed, noon);
    source.useSearch(build);
    source.advance(never);
    feed.addPage(opportunities, [{id: 'band', title: 'Blaskapelle'}], '/page');
    source.advance(never);
    expect(idsOf(source.ask({...all, text: 'Blaskapelle'}))).to.deep.equal(['band']);
  });

  it('sorts by how well offers fit, in default order where they fit as well', () => {
    const hits = [
      {position: 2, score: 1},
      {position: 0, score: 1},
      {position: 1, score: 3},
    ];
    const index = {advance: () => true, search: () => hits} as unknown as TextSearch;
    const source = sourceOf(feedOf([...offersNamed(3), {id: 'late', title: 'A'}]), noon);
    source.useSearch(offerSearch(() => index));
    source.advance(never);
    expect(idsOf(source.ask({...all, text: 'x'}))).to.deep.equal(['o1', 'o0', 'o2']);
    expect(idsOf(source.ask({...all, text: 'x', sort: 'newest'}))).to.deep.equal(['o0', 'o1', 'o2']);
  });
});
