import {expect} from '@open-wc/testing';
import type {TimelineSettings} from '../timeline-context.js';
import {facetsOf, isSearching, stateFrom} from './stage-state.js';

const settings: TimelineSettings = {
  layout: 'vertical',
  order: 'descending',
  navigator: 'none',
  spacing: 'even',
  filters: ['text', 'phases', 'topics', 'order'],
  locked: [],
  phases: ['start'],
  topics: [],
  organizations: ['tsv'],
  limit: Infinity,
  headingLevel: 2,
  key: 'timeline',
  deepLinks: true,
};

describe('the state of a timeline', () => {
  it('begins with what the page presets, where there is a control for it', () => {
    expect(stateFrom({}, settings)).to.deep.equal({
      order: 'descending',
      text: '',
      choices: {phases: ['start']},
      at: undefined,
    });
  });

  it('is what the address says', () => {
    const fragment = {order: 'ascending', q: 'Fest', phases: '-', topics: 'network,recognition', at: 'x'};
    expect(stateFrom(fragment, settings)).to.deep.equal({
      order: 'ascending',
      text: 'Fest',
      choices: {topics: ['network', 'recognition']},
      at: 'x',
    });
  });

  it('does not hear what the page has no control for, has locked, or what is no order', () => {
    const fragment = {order: 'sideways', organizations: 'other', phases: 'growth', q: 'Fest'};
    const {order, choices, text} = stateFrom(fragment, {
      ...settings,
      filters: ['phases', 'topics', 'order'],
      locked: ['phases'],
    });
    expect([order, choices, text]).to.deep.equal(['descending', {}, '']);
  });

  it('takes no text without end from an address', () => {
    expect(stateFrom({q: 'x'.repeat(1_000)}, settings).text).to.have.length(200);
  });

  it('knows the filters with values, in the order of the page', () => {
    expect(facetsOf({...settings, filters: ['topics', 'text', 'phases', '__proto__']})).to.deep.equal([
      'topics',
      'phases',
    ]);
  });

  it('knows whether somebody looks for something', () => {
    const state = stateFrom({phases: '-'}, settings);
    expect([isSearching(state), isSearching({...state, text: ' a'})]).to.deep.equal([false, true]);
  });
});
