import {listFormat} from '@mitmach/logic';
import {
  anyValue,
  partsOfLanguageValue,
  slotParts,
  type QuestionId,
  type RankedOffer,
  type Reason,
} from '@mitmach/logic/opportunities';
import {valueLabel} from '../values/index.js';
import type {GuidedContext} from './guided-context.js';
import {spanNames, spans} from './times.model.js';

/** Why an offer fits and where it does not, in sentences without a full stop. */
export interface ReasonsModel {
  readonly why: readonly string[];
  readonly against: readonly string[];
}

/** More are summed up, because nobody reads a list of ten times. */
const mostNamed = 3;

/** "a, b and 2 more". */
const listed = (labels: readonly string[], {locale}: GuidedContext): string => {
  const isLong = labels.length > mostNamed + 1;
  const named = isLong ? labels.slice(0, mostNamed) : labels;
  const more = isLong ? [locale.t('guidedFurther', {count: labels.length - mostNamed})] : [];
  return listFormat(locale.tag, {type: 'conjunction'}).format([...named, ...more]);
};

/** Names of times, "weekday evenings" where all of them are meant. */
export const timeLabels = (slots: readonly string[], context: GuidedContext): readonly string[] => {
  const whole = spanNames.flatMap((span) =>
    slotParts
      .map((part) => ({
        label: context.locale.t(`${span}-${part}`),
        slots: spans[span].map((day) => `${day}-${part}`),
      }))
      .filter((each) => each.slots.every((slot) => slots.includes(slot))),
  );
  const said = new Set(whole.flatMap((each) => each.slots));
  const others = slots.filter((slot) => !said.has(slot));
  return [
    ...whole.map(({label}) => label),
    ...others.map((slot) => valueLabel('availability', slot, context)),
  ];
};

/** Terms may hold commas and an "and" of their own, so that in a sentence they are quoted. */
const labelsOf = (kind: QuestionId, values: readonly string[], context: GuidedContext): readonly string[] => {
  if (kind === 'availability') return timeLabels(values, context);
  const labels = values.map((value) => valueLabel(kind, value, context));
  return kind === 'commitment' ? labels : labels.map((value) => context.locale.t('guidedQuoted', {value}));
};

/** Languages of which none is needed say so; of the others the name is enough, because the level is the reader's own. */
const spokenReasons = (values: readonly string[], context: GuidedContext): readonly string[] => {
  const {locale} = context;
  const isUnneeded = (value: string): boolean => partsOfLanguageValue(value)?.level === 'none';
  const unneeded = values.filter(isUnneeded).map((value) => valueLabel('languages', value, context));
  const names = values
    .filter((value) => !isUnneeded(value))
    .map((value) => locale.nameOfLanguage(partsOfLanguageValue(value)?.language ?? value));
  const enough =
    names.length > 0 ? [locale.t('guidedWhy-languages', {values: listed([...new Set(names)], context)})] : [];
  return [...enough, ...unneeded];
};

const neededLanguage = (value: string, {locale}: GuidedContext): string => {
  const parts = partsOfLanguageValue(value);
  if (!parts || parts.level === 'none') return locale.nameOfLanguage(parts?.language ?? value);
  return locale.t(`guidedLevel-${parts.level}`, {language: locale.nameOfLanguage(parts.language)});
};

const why = ({kind, values}: Reason, context: GuidedContext): readonly string[] => {
  const {locale} = context;
  if (kind === 'languages') return spokenReasons(values, context);
  if (values.includes(anyValue)) return [locale.t('guidedAnyTime')];
  return [locale.t(`guidedWhy-${kind}`, {values: listed(labelsOf(kind, values, context), context)})];
};

const against = ({kind, values}: Reason, context: GuidedContext): string => {
  const labels =
    kind === 'languages'
      ? values.map((value) => neededLanguage(value, context))
      : labelsOf(kind, values, context);
  return context.locale.t(`guidedNot-${kind}`, {values: listed(labels, context)});
};

/** The reasons of a ranked offer in the reader's words, the weightiest first. */
export const reasonsModel = (
  offer: Pick<RankedOffer, 'reasons' | 'against'>,
  context: GuidedContext,
): ReasonsModel => ({
  why: offer.reasons.flatMap((reason) => why(reason, context)),
  against: offer.against.map((reason) => against(reason, context)),
});
