import {expect} from '@open-wc/testing';
import {TextIndex} from './index.js';
import {offerDocuments, offerWeights, type OfferDocument, type OfferFeed} from './queries/demo-documents.js';
import {heldOutQueries} from './queries/held-out-queries.js';
import type {LabelledQuery, QueryKind} from './queries/labelled-query.js';
import {answerTo, type Answer} from './queries/quality.js';
import {tuningQueries} from './queries/tuning-queries.js';

const LEAST_RECALL = 0.95;
const LEAST_PRECISION = 0.85;
/** Of a kind of few queries one may be answered by half. */
const LEAST_RECALL_OF_KIND = 0.75;

const mean = (answers: readonly Answer[], value: 'recall' | 'precision'): number =>
  answers.reduce((sum, answer) => sum + answer[value], 0) / answers.length;

describe('the search among the offers of the demo feed', () => {
  let documents: readonly OfferDocument[] = [];
  let answers: readonly Answer[] = [];

  before(async () => {
    const response = await fetch(new URL('../../../../demo/feed/feed.json', import.meta.url));
    const feed = (await response.json()) as OfferFeed;
    documents = offerDocuments(feed);
    const index = new TextIndex({
      size: documents.length,
      fieldsOf: (position) => documents[position]?.fields ?? [],
      weights: offerWeights,
      synonyms: feed.synonyms,
    });
    const idsFor = ({query}: LabelledQuery): readonly string[] =>
      index.search(query).map(({position}) => documents[position]?.id ?? '');
    answers = [...tuningQueries, ...heldOutQueries].map((query) => answerTo(query, idsFor(query)));
  });

  it('is measured with offers that are there', () => {
    const ids = new Set(documents.map(({id}) => id));
    const wanted = [...tuningQueries, ...heldOutQueries].flatMap(({finds, alsoFits}) => [
      ...finds,
      ...alsoFits,
    ]);
    expect(wanted.filter((id) => !ids.has(id))).to.deep.equal([]);
    expect(wanted.length).to.be.greaterThan(tuningQueries.length + heldOutQueries.length);
  });

  for (const isHeldOut of [false, true]) {
    const which = isHeldOut ? 'queries that it was not made with' : 'the queries that it was made with';

    it(`has a recall of at least ${LEAST_RECALL} in the first ten results of ${which}`, () => {
      const own = answers.filter(({query}) => query.isHeldOut === isHeldOut);
      expect(mean(own, 'recall')).to.be.at.least(LEAST_RECALL);
    });

    it(`has a precision of at least ${LEAST_PRECISION} in the first ten results of ${which}`, () => {
      const own = answers.filter(({query}) => query.isHeldOut === isHeldOut);
      expect(mean(own, 'precision')).to.be.at.least(LEAST_PRECISION);
    });
  }

  it('fails at no kind of query', () => {
    const kinds = [...new Set(answers.map(({query}) => query.kind))];
    const recallOf = (kind: QueryKind): number =>
      mean(
        answers.filter(({query}) => query.kind === kind),
        'recall',
      );
    expect(kinds).to.have.length(16);
    expect(kinds.filter((kind) => recallOf(kind) < LEAST_RECALL_OF_KIND)).to.deep.equal([]);
  });
});
