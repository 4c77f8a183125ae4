import type {Scope} from '@mitmach/logic';
import {expect} from '@open-wc/testing';
import {finderPlan, wordOf, type FinderPlan} from './finder-settings.js';
import {usualSettings} from './finder.driver.js';

const nothing: Scope = {topics: [], organizations: [], districts: []};
const north: Scope = {...nothing, districts: ['north']};

const planOf = (settings: Partial<typeof usualSettings> = {}, own: Partial<Scope> = {}): FinderPlan =>
  finderPlan({...usualSettings, ...settings}, {...nothing, ...own});

describe('the plan of a finder', () => {
  it('has every filter but the topics, which the page is about, with the search first', () => {
    const {filters, scope, choices} = planOf();
    expect([filters.slice(0, 4), filters.includes('topics'), scope, choices]).to.deep.equal([
      ['text', 'near', 'causes', 'targetGroups'],
      false,
      nothing,
      {},
    ]);
  });

  it('has those that the page names, in its order', () => {
    expect(planOf({filters: ['urgent', 'target-groups', 'text']}).filters).to.deep.equal([
      'urgent',
      'targetGroups',
      'text',
    ]);
  });

  it('has none where the page names none', () => {
    expect(planOf({filters: []}).filters).to.deep.equal([]);
  });

  it('holds what an attribute gives, and has no control for it', () => {
    const {scope, filters, choices} = planOf({}, north);
    expect([scope, filters.includes('districts'), choices]).to.deep.equal([north, false, {}]);
  });

  it('begins with what an attribute gives where the page names its filter', () => {
    expect(planOf({filters: ['districts']}, north)).to.deep.equal({
      scope: nothing,
      filters: ['districts'],
      choices: {districts: {include: ['north']}},
    });
  });

  it('holds it again where the page locks that filter', () => {
    expect(planOf({filters: ['text', 'districts'], locked: ['districts']}, north)).to.deep.equal({
      scope: north,
      filters: ['text'],
      choices: {},
    });
  });

  it('has no control for a locked filter by the word that pages use', () => {
    expect(planOf({locked: ['target-groups']}).filters.includes('targetGroups')).to.equal(false);
  });

  it('holds one attribute and begins with another', () => {
    const {scope, choices} = planOf({filters: ['organizations']}, {...north, organizations: ['kita']});
    expect([scope, choices]).to.deep.equal([north, {organizations: {include: ['kita']}}]);
  });
});

describe('the word of a filter', () => {
  it('is written as attributes are', () => {
    expect([wordOf('causes'), wordOf('targetGroups'), wordOf('suitableFor')]).to.deep.equal([
      'causes',
      'target-groups',
      'suitable-for',
    ]);
  });
});
