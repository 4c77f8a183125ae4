import {languageLevels, languageValue, partsOfLanguageValue} from '@mitmach/logic/opportunities';
import type {GuidedContext} from './guided-context.js';

/** A language, of which one level is right. */
export interface Spoken {
  readonly language: string;
  readonly label: string;
  readonly levels: readonly {
    readonly label: string;
    /** All values of the answer when this is chosen. */
    readonly answer: readonly string[];
    readonly isChosen: boolean;
    /** Means the same as no answer. */
    readonly isUnsaid: boolean;
  }[];
  readonly isAnswered: boolean;
}

export interface Languages {
  readonly kind: 'languages';
  readonly first: readonly Spoken[];
  /** Seldom asked for, closed at first. */
  readonly rest: readonly Spoken[];
}

const levelsOf = (
  language: string,
  chosen: readonly string[],
  {feed, locale}: GuidedContext,
): Spoken['levels'] => {
  const others = chosen.filter((value) => partsOfLanguageValue(value)?.language !== language);
  // Somebody who speaks no Danish need not say so; who speaks none of the city's language should be able to.
  const isUsual = language === feed.envelope.language;
  return languageLevels.map((level) => {
    const value = languageValue(language, level);
    const isUnsaid = level === 'none' && !isUsual;
    return {
      label: locale.t(`guidedSpeak-${level}`),
      answer: isUnsaid ? others : [...others, value],
      isChosen: isUnsaid ? others.length === chosen.length : chosen.includes(value),
      isUnsaid,
    };
  });
};

/** Four rows of levels can be looked over; one more is not worth a disclosure. */
const atFirst = 4;
const notWorthClosing = 1;

/** The feed's language first, then the reader's. @param values such as `de-basic`, as they occur */
export const languagesModel = (
  values: readonly string[],
  chosen: readonly string[],
  context: GuidedContext,
): Languages => {
  const {feed, locale} = context;
  const languageOf = (value: string): string | undefined => partsOfLanguageValue(value)?.language;
  const occurring = [...new Set(values.flatMap((value) => languageOf(value) ?? []))];
  const preferred = [feed.envelope.language, locale.language].filter((one) => occurring.includes(one));
  const spoken = [...new Set([...preferred, ...occurring])].map((language): Spoken => ({
    language,
    label: locale.nameOfLanguage(language),
    levels: levelsOf(language, chosen, context),
    isAnswered: chosen.some((value) => languageOf(value) === language),
  }));
  const end = spoken.length > atFirst + notWorthClosing ? atFirst : spoken.length;
  return {kind: 'languages', first: spoken.slice(0, end), rest: spoken.slice(end)};
};
