import type {FacetChoices} from '@mitmach/logic/opportunities';
import {expect} from '@open-wc/testing';
import {finderPlan, type FinderSettings} from './finder-settings.js';
import {answerKey, readChoice, stateFrom, writeChoice, writeText, type FinderState} from './finder-state.js';
import {usualSettings} from './finder.driver.js';

type Fragment = Readonly<Record<string, string>>;

const stateOf = (
  fragment: Fragment = {},
  settings: Partial<FinderSettings> = {},
  own: readonly string[] = [],
): FinderState => {
  const all = {...usualSettings, ...settings};
  const plan = finderPlan(all, {topics: [], organizations: [], districts: own});
  return stateFrom(fragment, plan, all);
};

const choicesOf = (fragment: Fragment, settings: Partial<FinderSettings> = {}): FacetChoices =>
  stateOf(fragment, settings).choices;

describe('the state of a finder', () => {
  it('is what the page says where the address says nothing', () => {
    expect(stateOf({}, {layout: 'cards', query: 'Garten', sort: 'newest'})).to.deep.equal({
      show: 'results',
      text: 'Garten',
      choices: {},
      sort: 'newest',
      layout: 'cards',
      near: '',
      within: undefined,
      open: undefined,
      step: 1,
      answers: {},
    });
  });

  it('is what the address says', () => {
    const fragment = {
      show: 'guided',
      q: 'Hund',
      causes: 'animals,!sports',
      sort: 'distance',
      layout: 'map',
      near: '24937',
      within: '5',
      open: 'dog-visits',
      step: '3',
      'my-causes': 'animals',
    };
    expect(stateOf(fragment)).to.deep.equal({
      show: 'guided',
      text: 'Hund',
      choices: {causes: {include: ['animals'], exclude: ['sports']}},
      sort: 'distance',
      layout: 'map',
      near: '24937',
      within: 5,
      open: 'dog-visits',
      step: 3,
      answers: {causes: ['animals']},
    });
  });

  it('ignores what cannot be read in an address', () => {
    const broken = {
      show: 'elsewhere',
      sort: 'best',
      layout: 'tiles',
      within: '-5',
      step: '1.5',
      causes: '',
      districts: ',,',
      'my-activities': '!',
      unheard: 'of',
    };
    expect(stateOf(broken)).to.deep.equal(stateOf());
  });

  for (const within of ['0', '1001', 'five', '1e9', ' ', 'NaN']) {
    it(`takes "${within}" for no distance`, () => {
      expect(stateOf({within}).within).to.equal(undefined);
    });
  }

  it('cuts off a text that is longer than the field allows', () => {
    expect(stateOf({q: 'x'.repeat(5_000)}).text).to.have.length(200);
  });

  it('has no text and no place where the page has no such filter', () => {
    const {text, near} = stateOf({q: 'Hund', near: '24937'}, {filters: ['causes'], query: 'Garten'});
    expect([text, near]).to.deep.equal(['Garten', '']);
  });

  describe('of the guided search', () => {
    it('is there to start with where the page wants that, until somebody leaves it', () => {
      expect([
        stateOf({}, {guided: 'start'}).show,
        stateOf({show: 'results'}, {guided: 'start'}).show,
      ]).to.deep.equal(['guided', 'results']);
    });

    it('is never there where the page wants none', () => {
      expect(stateOf({show: 'guided'}, {guided: 'off'}).show).to.equal('results');
    });
  });

  describe('in filters', () => {
    it('takes any value, also one that the feed does not have, because it may have it tomorrow', () => {
      expect(choicesOf({causes: 'unheard-of'})).to.deep.equal({
        causes: {include: ['unheard-of'], exclude: []},
      });
    });

    it('leaves out a filter that the page does not have', () => {
      expect(choicesOf({causes: 'animals', urgent: 'urgent'}, {filters: ['urgent']})).to.deep.equal({
        urgent: {include: ['urgent'], exclude: []},
      });
    });

    it('begins with what the page presets', () => {
      expect(stateOf({}, {filters: ['districts']}, ['north']).choices).to.deep.equal({
        districts: {include: ['north']},
      });
    });

    it('has nothing of a preset that somebody took away, and something else where they chose that', () => {
      expect([
        stateOf({districts: '-'}, {filters: ['districts']}, ['north']).choices,
        stateOf({districts: 'south'}, {filters: ['districts']}, ['north']).choices,
      ]).to.deep.equal([{}, {districts: {include: ['south'], exclude: []}}]);
    });
  });
});

describe('a choice in the address', () => {
  for (const choice of [
    {include: ['animals', 'sports'], exclude: ['refuge']},
    {include: [], exclude: ['one-off']},
    {include: ['Ü, 100 %', 'a;b:c', '-not', '50%'], exclude: ['!a', 'x,y']},
  ]) {
    it(`comes back as it was: ${writeChoice(choice)}`, () => {
      expect(readChoice(writeChoice(choice))).to.deep.equal(choice);
    });
  }

  it('is a dash where nothing is chosen', () => {
    expect([writeChoice({}), readChoice('-')]).to.deep.equal(['-', {include: [], exclude: []}]);
  });

  it('keeps a value whose signs cannot be decoded as it is written', () => {
    expect(readChoice('%E0%A4%A,!%')).to.deep.equal({include: ['%E0%A4%A'], exclude: ['%']});
  });
});

describe('a text in the address', () => {
  it('is a dash where somebody emptied what the page begins with', () => {
    expect([writeText('', 'Garten'), writeText('', ''), writeText('Hund', 'Garten')]).to.deep.equal([
      '-',
      '',
      'Hund',
    ]);
  });

  it('that is a dash is none', () => {
    expect(stateOf({q: '-'}, {query: 'Garten'}).text).to.equal('');
  });
});

describe('an answer in the address', () => {
  it('stands beside the filter of the same name', () => {
    expect(answerKey('targetGroups')).to.equal('my-target-groups');
  });
});
