/** The forms of a text that depends on `{count}`; both languages of the tool have just these two. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

export type Message = string | PluralForms;

/** Texts by key, with `{holes}`. */
type Messages = Readonly<Record<string, Message>>;

/** The texts of another language: the same keys, and forms where English has forms. */
export type SameTexts<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends string ? string : PluralForms;
};

/** The languages that the tool speaks. */
export type Language = 'en' | 'de';

/** What fills the holes of a text. Numbers are written as the language does, so what counts nothing is a string. */
export type Holes = Readonly<Record<string, string | number>>;

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  de: new Intl.PluralRules('de'),
};

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  de: new Intl.NumberFormat('de'),
};

/** A number as the language writes it. */
export const writeNumber = (value: number, language: Language): string => numbers[language].format(value);

const formOf = (message: Message, language: Language, count: unknown): string => {
  if (typeof message === 'string') return message;
  const isOne = typeof count === 'number' && rules[language].select(count) === 'one';
  return isOne ? message.one : message.other;
};

/** Fills a text: chooses the plural form by `{count}`, then puts the holes in. An unknown hole stays visible. */
export const fill = (message: Message, language: Language, holes: Holes = {}): string =>
  formOf(message, language, holes['count']).replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(holes, name) ? holes[name] : undefined;
    if (value === undefined) return hole;
    return typeof value === 'number' ? writeNumber(value, language) : value;
  });
