import {milestones, type Milestone} from '@mitmach/feed';
import {expect} from '@open-wc/testing';
import {contextOf, feedOf} from '../../timeline-feed.driver.js';
import {stageCatalogue} from '../stage.catalogue.js';
import {facetGroups, filterMilestones} from './filters.model.js';

const feed = feedOf(
  [
    {
      id: 'a',
      title: {de: 'Größeres Fest', ar: 'مهرجان'},
      phase: 'two',
      topics: ['network'],
      organization: 'tsv',
    },
    {
      id: 'b',
      title: 'Beschluss',
      description: 'Der **Rat** stimmt zu.',
      phase: 'one',
      topics: ['network', 'thanks'],
    },
    {id: 'c', title: 'Umfrage', date: '2018', keywords: ['Fragebogen'], phase: 'two'},
  ],
  {
    vocabularies: {
      phases: [
        {id: 'one', label: 'Zuerst'},
        {id: 'two', label: 'Danach'},
      ],
      topics: [{id: 'thanks', label: 'Anerkennung'}],
    },
    organizations: [{id: 'tsv', name: 'TSV Nord'}],
  },
);
const all = feed.select(milestones);
const names = ['phases', 'topics', 'organizations'] as const;
const ids = (found: readonly Milestone[]): string[] => found.map(({id}) => id);
const found = (text: string, choices: Record<string, readonly string[]> = {}): string[] =>
  ids(filterMilestones(all, {text, choices}, {feed, names}).milestones);

describe('filtering milestones', () => {
  it('finds words in any order, whatever their case and accents, in every language', () => {
    expect([found('fest GROSSERES'), found('مهرجان'), found('rat beschluss')]).to.deep.equal([
      ['a'],
      ['a'],
      ['b'],
    ]);
  });

  it("finds a year, a keyword, an organization's name", () => {
    expect([found('2018'), found('fragebogen'), found('tsv nord')]).to.deep.equal([['c'], ['c'], ['a']]);
  });

  it('shows what has one of the values chosen in each group', () => {
    expect([
      found('', {phases: ['one', 'two'], topics: ['network']}),
      found('', {phases: ['none']}),
    ]).to.deep.equal([['a', 'b'], []]);
  });

  it('offers phases in their own order and topics by name, each with what it would give', () => {
    const {counts} = filterMilestones(all, {text: '', choices: {}}, {feed, names});
    const context = contextOf(feed, {catalogues: [stageCatalogue]});
    const groups = facetGroups(names, {counts, choices: {}}, context);
    expect(
      groups.map(({label, options}) => [label, options.map((each) => [each.label, each.count])]),
    ).to.deep.equal([
      [
        'Phase',
        [
          ['Zuerst', 1],
          ['Danach', 2],
        ],
      ],
      [
        'Thema',
        [
          ['Anerkennung', 1],
          ['network', 2],
        ],
      ],
    ]);
  });

  it('keeps a control for a value that is chosen, though nothing has it', () => {
    const choices = {organizations: ['gone']};
    const {counts} = filterMilestones(all, {text: '', choices}, {feed, names});
    const groups = facetGroups(['organizations'], {counts, choices}, contextOf(feed));
    expect(groups.flatMap(({options}) => options.map(({id, state}) => [id, state]))).to.deep.equal([
      ['gone', 'include'],
      ['tsv', 'off'],
    ]);
  });
});
