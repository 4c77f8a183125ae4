import {numberFormat, pluralRules} from '@mitmach/logic';

/** The forms of a text that depends on `{count}`; `other` is what every language has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};
/** Texts by key, with `{holes}`. */
export type Messages = Readonly<Record<string, string | PluralForms>>;
/** The texts of another language: the same keys, and forms where English has forms. */
export type Texts<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends string ? string : PluralForms;
};

/** The texts of one language, as a locale module gives them. */
export type LoadTexts<M extends Messages> = () => Promise<{readonly default: Texts<M>}>;

/** What one package says: some languages at hand, the others loaded when a reader needs them. */
export interface Catalogue<M extends Messages = Messages> {
  readonly texts: Readonly<Record<string, Texts<M>>>;
  readonly load: Readonly<Record<string, LoadTexts<M>>>;
}

/** What fills the holes of a text. Numbers are written as the language does. */
export type Holes = Readonly<Record<string, string | number>>;

/** The texts of a language, from several catalogues. */
export interface LoadedTexts {
  readonly language: string;
  readonly texts: Messages;
}

const merged = (language: string, texts: readonly Messages[]): LoadedTexts => ({
  language,
  texts: Object.assign({}, ...texts) as Messages,
});

/** Whether all catalogues speak a language. */
const speak = (catalogues: readonly Catalogue[], language: string): boolean =>
  catalogues.every(({texts, load}) => Object.hasOwn(texts, language) || Object.hasOwn(load, language));

/** `de-simple` is what readers of `de-simple` and of `de-AT-simple` read, but not those of `de`. */
const suits = (language: string, reader: string): boolean =>
  new RegExp(`^${language.replaceAll('-', '\\b.*-')}\\b`).test(reader);

/**
 * The language to speak to a reader: of those that all catalogues speak the one that has most of the reader's tag, as
 * in the extended filtering of RFC 4647; `de-AT-simple` finds `de-simple`, else `de`. English where there is none.
 */
export const languageFor = (catalogues: readonly Catalogue[], reader: string): string =>
  catalogues
    .flatMap(({texts, load}) => Object.keys({...texts, ...load}))
    .filter((language) => suits(language, reader) && speak(catalogues, language))
    .sort()
    .at(-1) ?? 'en';

/** The texts of a language that all catalogues speak; at once where all have it at hand, else a promise. */
export const textsIn = (
  catalogues: readonly Catalogue[],
  language: string,
): LoadedTexts | Promise<LoadedTexts> => {
  const found = catalogues.map(({texts, load}) => texts[language] ?? load[language]?.());
  return found.some((each) => each instanceof Promise)
    ? Promise.all(
        found.map(async (each) => (each instanceof Promise ? (await each).default : (each ?? {}))),
      ).then((all) => merged(language, all))
    : merged(language, found as Messages[]);
};

const formOf = (message: string | PluralForms, language: string, count: unknown): string => {
  if (typeof message === 'string') return message;
  const category = typeof count === 'number' ? pluralRules(language).select(count) : 'other';
  return message[category] ?? message.other;
};

/** Fills a text: chooses the plural form by `{count}`, then puts the holes in. An unknown hole stays visible. */
export const fill = (message: string | PluralForms, language: string, holes: Holes): string =>
  formOf(message, language, holes['count']).replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(holes, name) ? holes[name] : undefined;
    if (value === undefined) return hole;
    return typeof value === 'number'
      ? numberFormat(language, {numberingSystem: 'latn'}).format(value)
      : value;
  });
