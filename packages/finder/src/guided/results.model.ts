import type {RawItem} from '@mitmach/feed';
import {listFormat} from '@mitmach/logic';
import {
  partsOfLanguageValue,
  rankOffers,
  type Answers,
  type Question,
  type QuestionId,
  type RankedOffer,
} from '@mitmach/logic/opportunities';
import {valueLabel} from '../values/index.js';
import type {GuidedContext} from './guided-context.js';
import {reasonsModel, timeLabels, type ReasonsModel} from './reasons.model.js';

/** An answered question, to go back to. */
export interface GivenAnswer {
  readonly step: number;
  readonly question: string;
  readonly answer: string;
}

export interface ResultsModel {
  /** Why there is nothing to show, where that is so. */
  readonly lack: 'guidedNoQuestions' | 'guidedNoAnswers' | 'guidedNoMatch' | undefined;
  readonly total: number;
  /** Some offer meets all answers. */
  readonly isMet: boolean;
  readonly offers: readonly {readonly raw: RawItem; readonly reasons: ReasonsModel}[];
  readonly given: readonly GivenAnswer[];
}

let last: {offers: readonly RawItem[]; answers: string; ranked: readonly RankedOffer[]} | undefined;

const areSame = (a: readonly RawItem[], b: readonly RawItem[]): boolean =>
  a.length === b.length && a.every((offer, at) => offer === b[at]);

/** Ranked once for all renders: ten thousand offers take their time, and nothing changes while somebody reads. */
const ranked = (offers: readonly RawItem[], given: Answers): readonly RankedOffer[] => {
  const answers = JSON.stringify(given);
  if (last?.answers !== answers || !areSame(last.offers, offers)) {
    last = {offers, answers, ranked: rankOffers(offers, given)};
  }
  return last.ranked;
};

const spokenLabel = (value: string, {locale}: GuidedContext): string => {
  const parts = partsOfLanguageValue(value);
  if (!parts) return value;
  return `${locale.nameOfLanguage(parts.language)}: ${locale.t(`guidedSpeak-${parts.level}`)}`;
};

const answerText = (id: QuestionId, values: readonly string[], context: GuidedContext): string => {
  const labels =
    id === 'availability'
      ? timeLabels(values, context)
      : values.map((value) =>
          id === 'languages' ? spokenLabel(value, context) : valueLabel(id, value, context),
        );
  return listFormat(context.locale.tag, {type: 'unit', style: 'narrow'}).format(labels);
};

const givenAnswers = (
  questions: readonly Question[],
  answers: Answers,
  context: GuidedContext,
): readonly GivenAnswer[] =>
  questions.flatMap(({id}, at) => {
    const values = answers[id] ?? [];
    if (values.length === 0) return [];
    return {
      step: at + 1,
      question: context.locale.t(`guided-${id}`),
      answer: answerText(id, values, context),
    };
  });

const lackOf = (questions: number, given: number, total: number): ResultsModel['lack'] => {
  if (total > 0) return undefined;
  if (questions === 0) return 'guidedNoQuestions';
  return given === 0 ? 'guidedNoAnswers' : 'guidedNoMatch';
};

/** What somebody's answers lead to. */
export const resultsModel = (
  questions: readonly Question[],
  input: {readonly offers: readonly RawItem[]; readonly answers: Answers; readonly shown: number},
  context: GuidedContext,
): ResultsModel => {
  const {offers, answers, shown} = input;
  const all = ranked(offers, answers);
  const given = givenAnswers(questions, answers, context);
  return {
    lack: lackOf(questions.length, given.length, all.length),
    total: all.length,
    isMet: all.some(({reasons}) => reasons.length === given.length),
    offers: all.slice(0, shown).map((offer) => ({raw: offer.raw, reasons: reasonsModel(offer, context)})),
    given,
  };
};
