import type {RawItem} from '@mitmach/feed';
import {anyValue, facetValues} from '../facet-values.js';
import {languageLevels, partsOfLanguageValue, type LanguageLevel} from '../fixed-values.js';
import {isObject, listIn} from '../raw-fields.js';
import {questionIds, type Answers, type QuestionId} from './question-ids.js';

/** Why an offer fits, or where it does not. */
export interface Reason {
  readonly kind: QuestionId;
  /**
   * Of what fits, the answers that the offer meets; `anyValue` where it can be done at any time. Of what does not, what
   * the offer says instead.
   */
  readonly values: readonly string[];
}

export interface RankedOffer {
  readonly id: string;
  readonly raw: RawItem;
  readonly score: number;
  /** At least one, the weightiest first. */
  readonly reasons: readonly Reason[];
  readonly against: readonly Reason[];
}

/** What an answer is worth that an offer meets, and what it costs where an offer says otherwise. */
interface Weight {
  readonly gain: number;
  readonly loss: number;
}

/**
 * What moves people and what they like doing counts most. Tastes lose less than they win, because somebody may like
 * something new; who has no time or does not understand cannot come, whatever moves them.
 */
const weights: Readonly<Record<QuestionId, Weight>> = {
  causes: {gain: 3, loss: 1},
  activities: {gain: 3, loss: 1},
  targetGroups: {gain: 2, loss: 1},
  availability: {gain: 3, loss: 3},
  commitment: {gain: 2, loss: 2},
  languages: {gain: 2, loss: 4},
};

type Verdict = {readonly fits: boolean; readonly values: readonly string[]} | undefined;

const levelOf = (level: unknown): number => languageLevels.indexOf(level as LanguageLevel);

/** The best level that somebody has of each language. */
const spokenIn = (answers: readonly string[]): ReadonlyMap<unknown, number> => {
  const spoken = new Map<unknown, number>();
  for (const parts of answers.map(partsOfLanguageValue)) {
    if (parts) spoken.set(parts.language, Math.max(levelOf(parts.level), spoken.get(parts.language) ?? 0));
  }
  return spoken;
};

/** All languages that an offer asks for are needed; who did not name one does not speak it. */
const judgeLanguages = (raw: RawItem, answers: readonly string[]): Verdict => {
  const spoken = spokenIn(answers);
  const needed = listIn(raw['languageSkills'])
    .filter(isObject)
    .filter(({language, level}) => typeof language === 'string' && levelOf(level) >= 0);
  if (needed.length === 0) return undefined;
  const missing = needed.filter(({language, level}) => levelOf(level) > (spoken.get(language) ?? 0));
  const said = (skills: typeof needed): readonly string[] =>
    skills.map(({language, level}) => `${language as string}-${level as string}`);
  const met = facetValues('languages', raw).filter((value) => answers.includes(value));
  if (missing.length > 0) return {fits: false, values: said(missing)};
  return {fits: true, values: met.length > 0 ? met : said(needed)};
};

const judge = (kind: QuestionId, raw: RawItem, answers: readonly string[]): Verdict => {
  if (kind === 'languages') return judgeLanguages(raw, answers);
  const said = facetValues(kind, raw);
  const met = said.filter((value) => value === anyValue || answers.includes(value));
  if (met.length > 0) return {fits: true, values: met};
  // By arrangement: neither a promise nor a no.
  const isOpen = said.length === 0 || (kind === 'commitment' && said.includes('flexible'));
  return isOpen ? undefined : {fits: false, values: said};
};

const rank = (raw: RawItem, answers: Answers): RankedOffer => {
  let score = 0;
  const reasons: Reason[] = [];
  const against: Reason[] = [];
  for (const kind of questionIds) {
    const given = answers[kind] ?? [];
    const verdict = given.length > 0 ? judge(kind, raw, given) : undefined;
    if (!verdict) continue;
    score += verdict.fits ? weights[kind].gain : -weights[kind].loss;
    (verdict.fits ? reasons : against).push({kind, values: verdict.values});
  }
  reasons.sort((a, b) => weights[b.kind].gain - weights[a.kind].gain);
  return {id: raw.id, raw, score, reasons, against};
};

/**
 * Offers by how well they meet the answers, best first, each with its reasons. What an offer does not say neither helps
 * nor harms it. Offers without any reason are left out, and those that contradict more than they meet. Equal ones stay
 * in the order in which they were given. Without answers nothing is ranked.
 * @param offers unchecked, as `FeedSource.offers` gives them
 */
export const rankOffers = (offers: readonly RawItem[], answers: Answers): readonly RankedOffer[] =>
  offers
    .map((raw) => rank(raw, answers))
    .filter(({score, reasons}) => reasons.length > 0 && score > 0)
    .sort((a, b) => b.score - a.score);
