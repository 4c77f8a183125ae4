import {expect} from '@open-wc/testing';
import type {Answer, DataSource, Query} from '../opportunities/data-source.js';
import type {FacetName} from '../opportunities/facet-names.js';

/** What the suite must know of a source. */
export interface DataSourceSubject {
  readonly name: string;
  /** Fills a source with a feed, as `JSON.parse` gives it, and tells it what time it is (ms since 1970). */
  readonly create: (document: object, now: number) => DataSource | Promise<DataSource>;
}

const now = Date.parse('2026-11-22T10:00:00Z');

const offers: readonly unknown[] = [
  {
    id: 'choir',
    title: 'Sing with the old',
    causes: ['music', 'age'],
    remote: 'no',
    published: '2026-11-01T08:00:00Z',
  },
  {id: 'band', title: 'Play in the brass band', causes: ['music'], published: '2026-11-03T08:00:00Z'},
  {id: 'letters', title: 'Write letters to lonely people', causes: ['age'], remote: 'fully', urgent: true},
  {id: 'football', title: 'Referee on Sundays', causes: ['sport'], applicationDeadline: '2026-12-01'},
  {id: 'running', title: 'Water for runners', causes: ['sport'], applicationDeadline: '2026-11-25'},
  {id: 'bare', title: 'Whatever has to be done'},
  {id: 'closed', title: 'Not to be had', causes: ['music'], status: 'closed'},
  {id: 'late', title: 'Too late for this', causes: ['music'], applicationDeadline: '2026-11-21'},
  {id: 'gone', title: 'No longer shown', causes: ['gone'], validThrough: '2026-11-21'},
  {id: 'soon', title: 'Not yet shown', causes: ['music'], validFrom: '2026-11-23'},
  {id: 'choir', title: 'The second of the name', causes: ['sport']},
  {id: 'broken', title: 7},
  {id: 'deleted', deleted: true},
  null,
];

const places: readonly object[] = [
  {id: 'near', title: 'At the harbour', locations: [{geo: {lat: 54.79, lon: 9.43}}]},
  {id: 'far', title: 'In the capital', locations: [{geo: {lat: 52.52, lon: 13.4}}]},
  {id: 'nowhere', title: 'Nobody knows where', locations: [{geo: {lat: 0, lon: 0}}]},
  {id: 'anywhere', title: 'From the sofa', remote: 'fully'},
];

const feedOf = (opportunities: readonly unknown[]): object => ({
  specVersion: '1.0',
  title: 'Offers',
  language: 'en',
  timeZone: 'Europe/Berlin',
  updated: '2026-11-22T07:30:00+01:00',
  opportunities,
});

const idsOf = ({items}: Answer): string[] => items.map(({id}) => id);

const countsOf = ({facets}: Answer, name: FacetName): Record<string, number> =>
  Object.fromEntries(facets?.get(name) ?? []);

/**
 * What every source of offers must do, whatever answers behind it. What a source says it cannot do itself is not asked
 * of it.
 */
export const dataSourceContract = ({name, create}: DataSourceSubject): void => {
  const ask = async (query: Partial<Query> = {}, list: readonly unknown[] = offers): Promise<Answer> => {
    const source = await create(feedOf(list), now);
    return source.query({kind: 'opportunities', ...query});
  };

  const itCan = (what: keyof DataSource['can'], title: string, test: () => Promise<void>): void => {
    it(title, async () => {
      const {can} = await create(feedOf([]), now);
      if (can[what]) await test();
      else expect(can[what]).to.equal(false);
    });
  };

  describe(`${name}, as a source of offers`, () => {
    it('gives what one can join in with today, each once and checked', async () => {
      const answer = await ask();
      expect(idsOf(answer).sort()).to.deep.equal(['band', 'bare', 'choir', 'football', 'letters', 'running']);
      expect(answer.total).to.equal(6);
      expect(answer.items.find(({id}) => id === 'choir')?.title).to.equal('Sing with the old');
    });

    it('says how old its data is', async () => {
      expect(Date.parse((await ask()).asOf ?? '')).to.equal(Date.parse('2026-11-22T07:30:00+01:00'));
    });

    it('puts what is urgent first, then what was looked at last', async () => {
      expect(idsOf(await ask()).slice(0, 3)).to.deep.equal(['letters', 'band', 'choir']);
    });

    it('gives as many as are asked for, and with the cursor the next ones, until all were given once', async () => {
      const all = idsOf(await ask());
      const source = await create(feedOf(offers), now);
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const answer: Answer = await source.query({kind: 'opportunities', limit: 4, ...(cursor && {cursor})});
        expect(answer.items.length).to.be.within(1, 4);
        found.push(...idsOf(answer));
        ({cursor} = answer);
        // One that is broken counts until somebody looks at it.
        if (cursor === undefined) expect(answer.total).to.equal(6);
      } while (cursor !== undefined && found.length < 20);
      expect(found).to.deep.equal(all);
    });

    it('begins anew with a cursor that is none', async () => {
      expect(idsOf(await ask({cursor: '-1e9; drop table'}))).to.deep.equal(idsOf(await ask()));
    });

    it('takes several values of a facet as alternatives', async () => {
      const {total} = await ask({filters: {causes: {include: ['music', 'sport']}}});
      expect(total).to.equal(4);
    });

    it('asks of an offer to fit every facet', async () => {
      const answer = await ask({filters: {causes: {include: ['age']}, remote: {include: ['fully']}}});
      expect(idsOf(answer)).to.deep.equal(['letters']);
    });

    it('leaves out what has a value that is excluded, and keeps what says nothing', async () => {
      const answer = await ask({filters: {causes: {exclude: ['music', 'sport']}}});
      expect(idsOf(answer)).to.deep.equal(['letters', 'bare']);
    });

    it('finds nothing by a value that no offer has', async () => {
      const {items, total, cursor} = await ask({filters: {causes: {include: ['chess']}}});
      expect({items, total, cursor}).to.deep.equal({items: [], total: 0, cursor: undefined});
    });

    it('keeps to what the page shows at all', async () => {
      const scope = {topics: [], organizations: ['nobody'], districts: []};
      expect((await ask({scopes: [scope]})).total).to.equal(0);
    });

    it('rejects with the reason of a signal that is aborted', async () => {
      const source = await create(feedOf(offers), now);
      const reason = new Error('no longer wanted');
      const failure: unknown = await source
        .query({kind: 'opportunities'}, {signal: AbortSignal.abort(reason)})
        .catch((error: unknown) => error);
      expect(failure).to.equal(reason);
    });

    itCounts(ask);
    itSorts(ask);
    itSearches(ask);
  });

  function itCounts(given: typeof ask): void {
    itCan('facets', 'counts every value that is shown, and no other', async () => {
      expect(countsOf(await given(), 'causes')).to.deep.equal({music: 2, age: 2, sport: 2});
    });

    itCan('facets', 'counts what a value would give if it were chosen as well', async () => {
      const answer = await given({filters: {causes: {include: ['music']}, remote: {include: ['no']}}});
      expect(countsOf(answer, 'causes')).to.deep.equal({music: 2, age: 1, sport: 2});
      expect(countsOf(answer, 'remote')).to.deep.equal({no: 2, fully: 0});
    });

    itCan('facets', 'counts what an excluded value would give if it were chosen instead', async () => {
      const answer = await given({filters: {causes: {exclude: ['music']}}});
      expect(countsOf(answer, 'causes')).to.deep.equal({music: 2, age: 1, sport: 2});
    });

    itCan('facets', 'counts only the facets that are asked for', async () => {
      expect([...((await given({facets: ['remote']})).facets ?? []).keys()]).to.deep.equal(['remote']);
    });
  }

  function itSorts(given: typeof ask): void {
    it('sorts by what is new, and by what has to be decided soon', async () => {
      const {can} = await create(feedOf([]), now);
      const first = async (sort: 'newest' | 'deadline'): Promise<string[]> =>
        idsOf(await given({sort, limit: 2}));
      if (can.sorts.includes('newest')) expect(await first('newest')).to.deep.equal(['band', 'choir']);
      if (can.sorts.includes('deadline')) {
        expect(await first('deadline')).to.deep.equal(['running', 'football']);
      }
      expect(can.sorts).to.include('relevance');
    });

    itCan('near', 'gives what is near, and what can be done from anywhere', async () => {
      const near = {lat: 54.78, lon: 9.44, within: 5};
      expect(idsOf(await given({near, sort: 'distance'}, places))).to.deep.equal(['near', 'anywhere']);
    });

    itCan('near', 'sorts by distance, and puts last what is nobody knows where', async () => {
      const near = {lat: 52.5, lon: 13.4};
      expect(idsOf(await given({near, sort: 'distance'}, places))).to.deep.equal([
        'far',
        'near',
        'anywhere',
        'nowhere',
      ]);
    });
  }

  function itSearches(given: typeof ask): void {
    itCan('text', 'finds by words of the title, whatever their case and order', async () => {
      expect(idsOf(await given({text: ' BAND brass '}))).to.deep.equal(['band']);
    });

    itCan('text', 'takes a text of white space for none', async () => {
      expect((await given({text: '  '})).total).to.equal(6);
    });
  }
};
