import type {Answers, Question, QuestionId} from '@mitmach/logic/opportunities';
import {valueLabel} from '../values/index.js';
import {chipOf, type Chip} from './chip.model.js';
import type {GuidedContext} from './guided-context.js';
import {languagesModel, type Languages} from './languages.model.js';
import {timesModel, type Times} from './times.model.js';

/** Values of which several can be chosen. */
export interface Chips {
  readonly kind: 'chips';
  readonly first: readonly Chip[];
  /** Rare ones, closed at first. */
  readonly rest: readonly Chip[];
}

export interface QuestionModel {
  readonly id: QuestionId;
  readonly title: string;
  readonly step: number;
  readonly total: number;
  /** Values of the answer so far. */
  readonly chosen: readonly string[];
  readonly body: Chips | Times | Languages;
}

/** So many can be looked over; two more are not worth a disclosure. */
const atFirst = 12;
const notWorthClosing = 2;

const chipsModel = ({id, values}: Question, chosen: readonly string[], context: GuidedContext): Chips => {
  const chips = values.map((value) => chipOf(valueLabel(id, value, context), [value], chosen));
  const end = chips.length > atFirst + notWorthClosing ? atFirst : chips.length;
  return {kind: 'chips', first: chips.slice(0, end), rest: chips.slice(end)};
};

const bodyOf = (
  question: Question,
  chosen: readonly string[],
  context: GuidedContext,
): QuestionModel['body'] => {
  if (question.id === 'availability') return timesModel(question.values, chosen, context);
  if (question.id === 'languages') return languagesModel(question.values, chosen, context);
  return chipsModel(question, chosen, context);
};

/** A question as it is asked. @param step from 1 */
export const questionModel = (
  questions: readonly Question[],
  {step, answers}: {readonly step: number; readonly answers: Answers},
  context: GuidedContext,
): QuestionModel | undefined => {
  const question = questions[step - 1];
  if (!question) return undefined;
  const {id} = question;
  const chosen = answers[id] ?? [];
  return {
    id,
    title: context.locale.t(`guided-${id}`),
    step,
    total: questions.length,
    chosen,
    body: bodyOf(question, chosen, context),
  };
};
