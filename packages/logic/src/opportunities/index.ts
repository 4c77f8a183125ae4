export * from './data-source.js';
export {waysOn, type Way} from './dead-end.js';
export * from './distance.js';
export * from './facet-names.js';
export {anyValue, facetValues} from './facet-values.js';
export {FeedSource, type Found, type MakeSearcher, type Searcher} from './feed-source.js';
export {freshnessOf, staleAfterDays, type Freshness} from './freshness.js';
export {offerSearch, type MakeTextSearch, type TextSearch} from './offer-search.js';
export {offerTexts, textWeights} from './offer-texts.js';
export {isOpenOn} from './validity.js';
export {
  choicesFrom,
  questionIds,
  questionsFrom,
  type Answers,
  type Question,
  type QuestionId,
} from './guided/questions.js';
export {rankOffers, type RankedOffer, type Reason} from './guided/ranking.js';
