import {FeedSource} from '@mitmach/logic/opportunities';
import type {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import {findPlaces, makeFacets} from './facets/index.js';
import {finderCatalogue} from './finder.catalogue.js';
import {finderPlan} from './finder-settings.js';
import {stateFrom, type FinderState} from './finder-state.js';
import {usualSettings} from './finder.driver.js';
import {pageModel, pointOf, type PageModel, type PageOptions} from './page.model.js';
import {makeSearch} from './search/index.js';
import {contextWith, feedWith, loadLocale} from './values/values.driver.js';

const plan = finderPlan(usualSettings, {topics: [], organizations: [], districts: []});
const places = [{postalCode: '24937', name: 'Altstadt', lat: 54.784, lon: 9.428}];
const here = {lat: 54.784, lon: 9.428};

const at = (lat: number): object => ({locations: [{geo: {lat, lon: 9.428}}]});
const offers = [
  {id: 'far', title: 'Vorlesen weit weg', causes: ['children'], ...at(55.5)},
  {id: 'near', title: 'Vorlesen nebenan', applicationDeadline: '2026-12-01', ...at(54.79)},
  {id: 'soon', title: 'Beete pflegen', applicationDeadline: '2026-11-30', ...at(54.9)},
  {id: 'new', title: 'Besuchsdienst', published: '2026-11-20T09:00:00+01:00', ...at(54.82)},
];

let locale: Locale;
before(async () => {
  locale = await loadLocale('de', [finderCatalogue]);
});

interface Setting extends Partial<FinderState> {
  readonly options?: Partial<PageOptions>;
  readonly offers?: readonly object[];
  readonly isSearchThere?: boolean;
  readonly isCountable?: boolean;
}

const usual: PageOptions = {
  scopes: [],
  filters: plan.filters,
  position: undefined,
  limit: 20,
  most: Infinity,
  needsCounts: false,
  findPlaces,
};

/** A finder on 22 November 2026, with the text search loaded. */
const pageOf = ({
  options = {},
  offers: items = offers,
  isSearchThere = true,
  isCountable = true,
  ...state
}: Setting = {}): PageModel => {
  const context = contextWith(feedWith({opportunities: items, places}), locale);
  const source = new FeedSource(context.feed, {now: () => context.now});
  if (isCountable) source.useFacets(makeFacets);
  if (isSearchThere) source.useSearch(makeSearch);
  source.advance(() => false);
  return pageModel(source, context, {
    state: {...stateFrom({}, plan, usualSettings), ...state},
    options: {...usual, ...options},
  });
};

const idsIn = ({entries}: PageModel): string[] => entries.map(({id}) => id);

describe('the page of a finder', () => {
  it('has all offers, what somebody looked at last first', () => {
    const model = pageOf();
    expect([idsIn(model), model.total, model.heading, model.empty]).to.deep.equal([
      ['new', 'far', 'near', 'soon'],
      4,
      '4 Angebote',
      undefined,
    ]);
  });

  it('has as many entries as are to be shown, and counts all', () => {
    const {entries, total} = pageOf({options: {limit: 2}});
    expect([entries.length, total]).to.deep.equal([2, 4]);
  });

  it('has and counts no more than the page wants at most', () => {
    const {entries, total, heading} = pageOf({options: {limit: 20, most: 3}});
    expect([entries.length, total, heading]).to.deep.equal([3, 3, '3 Angebote']);
  });

  it('says what was looked for, without the spaces around it', () => {
    const model = pageOf({text: '  vorlesen '});
    expect([model.heading, idsIn(model).sort()]).to.deep.equal(['2 Angebote zu „vorlesen“', ['far', 'near']]);
  });

  it('looks for no text of spaces alone', () => {
    const {heading, query} = pageOf({text: '   '});
    expect([heading, query.text]).to.deep.equal(['4 Angebote', undefined]);
  });

  it('counts values only where somebody sees them, and only of filters that there are', () => {
    const counted = pageOf({options: {needsCounts: true, filters: ['text', 'near', 'causes', 'urgent']}});
    expect([
      [...(counted.answer.facets?.keys() ?? [])],
      counted.answer.facets?.get('causes')?.get('children'),
      pageOf().query.facets,
    ]).to.deep.equal([['causes', 'urgent'], 1, []]);
  });

  describe('near a place', () => {
    it('says how far each offer is, and has all of them', () => {
      const {entries, from} = pageOf({near: '24937'});
      expect([from, entries.map(({distance}) => distance)]).to.deep.equal([
        here,
        ['4 km entfernt', '79,6 km entfernt', '0,7 km entfernt', '12,9 km entfernt'].map((text) =>
          text.replace('79,6', '80').replace('12,9', '13'),
        ),
      ]);
    });

    it('has those within the distance', () => {
      expect(idsIn(pageOf({near: '24937', within: 5}))).to.deep.equal(['new', 'near']);
    });

    it('measures from the position of the visitor where no place is typed', () => {
      expect(idsIn(pageOf({within: 5, options: {position: here}}))).to.deep.equal(['new', 'near']);
    });

    it('narrows nothing by a place that nobody knows', () => {
      const {from, total} = pageOf({near: 'Atlantis', within: 5, options: {position: here}});
      expect([from, total]).to.deep.equal([undefined, 4]);
    });

    it('narrows nothing by a distance from nowhere', () => {
      expect(pageOf({within: 5}).total).to.equal(4);
    });
  });

  describe('in an order', () => {
    it('has what is newest first, what has to be decided first, what is nearest first', () => {
      expect([
        idsIn(pageOf({sort: 'newest'}))[0],
        idsIn(pageOf({sort: 'deadline'})).slice(0, 2),
        idsIn(pageOf({sort: 'distance', near: '24937'})),
      ]).to.deep.equal(['new', ['soon', 'near'], ['near', 'new', 'soon', 'far']]);
    });

    it('can have the nearest first only where a place is known', () => {
      expect([pageOf().sorts, pageOf({near: '24937'}).sorts.at(-1)]).to.deep.equal([
        ['relevance', 'newest', 'deadline'],
        'distance',
      ]);
    });

    it('has the usual one where the nearest is wanted from nowhere', () => {
      expect(idsIn(pageOf({sort: 'distance'}))).to.deep.equal(idsIn(pageOf()));
    });
  });

  describe('is empty', () => {
    it('because there is nothing', () => {
      const {empty, heading} = pageOf({offers: []});
      expect([empty, heading]).to.deep.equal(['feed', '0 Angebote']);
    });

    it('because all that there is is over', () => {
      expect(pageOf({offers: [{id: 'over', title: 'Vorbei', status: 'closed'}]}).empty).to.equal('feed');
    });

    for (const [because, setting] of [
      ['a text', {text: 'Unterwasserschach'}],
      ['a filter', {choices: {causes: {include: ['rescue']}}}],
      ['what is left out', {choices: {causes: {exclude: ['children']}}, offers: offers.slice(0, 1)}],
      ['a place', {near: '24937', within: 1, offers: offers.slice(0, 1)}],
      ['the visitor’s own position', {within: 1, offers: offers.slice(0, 1), options: {position: here}}],
    ] as const satisfies readonly (readonly [string, Setting])[]) {
      it(`because of ${because}`, () => {
        expect(pageOf(setting).empty).to.equal('filters');
      });
    }
  });

  it('asks for no text as long as the search is on its way, and says so', () => {
    const {answer, total} = pageOf({text: 'vorlesen', isSearchThere: false});
    expect([answer.isProvisional, total]).to.deep.equal([true, 4]);
  });
});

describe('a page that waits', () => {
  it('says that it is still searching instead of that there is nothing', () => {
    const {heading, isWaiting} = pageOf({choices: {causes: {include: ['x']}}, isCountable: false});
    expect([isWaiting, heading]).to.deep.equal([true, 'Suche läuft …']);
  });

  it('waits for the places where one was typed', () => {
    const {isWaiting, entries} = pageOf({near: '24937', options: {findPlaces: undefined}});
    expect([isWaiting, entries.length]).to.deep.equal([true, 4]);
  });
});

describe('where a visitor is', () => {
  const known = (near: string, position?: {lat: number; lon: number}): unknown => {
    const context = contextWith(feedWith({places}), locale);
    return pointOf({...stateFrom({}, plan, usualSettings), near}, context, {findPlaces, position});
  };

  it('is what they typed, before where they really are', () => {
    expect([known('Altstadt', {lat: 1, lon: 2}), known('', {lat: 1, lon: 2}), known('')]).to.deep.equal([
      here,
      {lat: 1, lon: 2},
      undefined,
    ]);
  });
});
