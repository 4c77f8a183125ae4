import {expect} from '@open-wc/testing';
import type {RawItem} from '@mitmach/feed';
import type {Answers} from './question-ids.js';
import {rankOffers, type RankedOffer} from './ranking.js';

const rank = (offers: readonly object[], answers: Answers): readonly RankedOffer[] =>
  rankOffers(
    offers.map((offer, number): RawItem => ({id: `o${number}`, ...offer})),
    answers,
  );

const ids = (offers: readonly object[], answers: Answers): string[] =>
  rank(offers, answers).map(({id}) => id);

const german = (level: string): object => ({languageSkills: [{language: 'de', level}]});

describe('rankOffers', () => {
  it('puts first what meets most answers, and says why', () => {
    const offers = [
      {causes: ['music']},
      {causes: ['music'], activities: ['cook'], availability: ['tue-evening']},
    ];
    const [best, next] = rank(offers, {
      causes: ['music', 'sport'],
      activities: ['cook'],
      availability: ['tue-evening', 'sun-morning'],
    });
    expect([best?.id, best?.reasons]).to.deep.equal([
      'o1',
      [
        {kind: 'causes', values: ['music']},
        {kind: 'activities', values: ['cook']},
        {kind: 'availability', values: ['tue-evening']},
      ],
    ]);
    expect([next?.id, next?.reasons]).to.deep.equal(['o0', [{kind: 'causes', values: ['music']}]]);
  });

  it('lets what an offer does not say neither help nor harm it', () => {
    const offers = [{causes: ['music']}, {causes: ['music'], targetGroups: ['children']}];
    const scores = rank(offers, {causes: ['music'], targetGroups: ['elderly']}).map(({id, score}) => [
      id,
      score,
    ]);
    expect(scores).to.deep.equal([
      ['o0', 3],
      ['o1', 2],
    ]);
  });

  it('says what an offer has against it', () => {
    const [offer] = rank([{causes: ['music'], activities: ['sing'], commitment: {kind: 'one-off'}}], {
      causes: ['music'],
      activities: ['sing'],
      commitment: ['regular'],
    });
    expect(offer?.against).to.deep.equal([{kind: 'commitment', values: ['one-off']}]);
  });

  it('leaves out what meets nothing, and what contradicts more than it meets', () => {
    const offers = [{}, {causes: ['sport']}, {causes: ['music'], availability: ['mon-morning']}];
    expect(ids(offers, {causes: ['music'], availability: ['tue-evening']})).to.deep.equal([]);
  });

  it('ranks nothing without answers', () => {
    expect(ids([{causes: ['music']}], {})).to.deep.equal([]);
    expect(ids([{causes: ['music']}], {causes: []})).to.deep.equal([]);
  });

  it('keeps the order of those that fit as well', () => {
    const offers = [{causes: ['music']}, {causes: ['age']}, {causes: ['music', 'age']}];
    expect(ids(offers, {causes: ['age', 'music']})).to.deep.equal(['o0', 'o1', 'o2']);
  });

  it('takes a flexible offer for one that can be done at any time', () => {
    const [offer] = rank([{commitment: {kind: 'flexible'}}], {availability: ['sat-morning']});
    expect(offer?.reasons).to.deep.equal([{kind: 'availability', values: ['*']}]);
  });

  it('takes "flexible" neither for a yes nor for a no to how often', () => {
    const offers = [{causes: ['music'], commitment: {kind: 'flexible'}}];
    const [offer] = rank(offers, {causes: ['music'], commitment: ['one-off']});
    expect([offer?.score, offer?.against]).to.deep.equal([3, []]);
    expect(ids(offers, {commitment: ['flexible']})).to.deep.equal(['o0']);
  });

  it('takes a language for spoken at the level of the answer and below', () => {
    const answers = {languages: ['de-basic']};
    expect(ids([german('none'), german('basic'), german('good'), {}], answers)).to.deep.equal(['o0', 'o1']);
  });

  it('asks for every language that an offer needs', () => {
    const both = {
      causes: ['music'],
      activities: ['translate'],
      languageSkills: [
        {language: 'de', level: 'good'},
        {language: 'ar', level: 'basic'},
      ],
    };
    const answers = {causes: ['music'], activities: ['translate']};
    const [without] = rank([both], {...answers, languages: ['de-fluent']});
    expect(without?.against).to.deep.equal([{kind: 'languages', values: ['ar-basic']}]);
    const [withBoth] = rank([both], {...answers, languages: ['de-fluent', 'ar-good']});
    expect(withBoth?.against).to.deep.equal([]);
    expect(withBoth?.reasons.map(({kind}) => kind)).to.include('languages');
  });

  it('survives whatever stands in an offer', () => {
    const values = [
      null,
      7,
      'music',
      [null],
      {},
      [{}],
      [{language: 'de', level: 7}],
      [{language: {}, level: 'good'}],
    ];
    const answers = {causes: ['music'], languages: ['de-good', 'nonsense', ''], commitment: ['regular']};
    const offers = values.map((value) => ({causes: value, languageSkills: value, commitment: value}));
    expect(ids([...offers, {causes: ['music']}], answers)).to.deep.equal([`o${values.length}`]);
  });
});
