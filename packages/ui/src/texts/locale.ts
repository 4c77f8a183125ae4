import {directionOf, resolveText, type Localized} from '@mitmach/feed';
import {displayNames} from '@mitmach/logic';
import {fill, type Holes, type Messages} from './texts.js';

/** A feed's text as it is shown to this reader. */
export interface ShownText {
  readonly text: string;
  /** Set where the text is in another language than the widget's. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Set where the reader did not ask for that language. */
  readonly isForeign?: boolean;
}

const languageOf = (tag: string): string => tag.split('-', 1)[0] ?? tag;

/** A reader's language: what models and views need to speak it. */
export class Locale<Key extends string = string> {
  /** Tag for dates and numbers, such as `de-AT`; its language is that of the texts. */
  readonly tag: string;
  /** Language of the widget's own texts. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly #reader: string;
  readonly #texts: Messages;

  constructor(reader: string, language: string, texts: Messages) {
    this.#reader = reader;
    this.#texts = texts;
    this.language = language;
    this.tag = languageOf(reader) === languageOf(language) ? reader : language;
    this.direction = directionOf(language);
  }

  /** One of the widget's own texts. */
  readonly t = (key: Key, holes: Holes = {}): string => {
    const message = this.#texts[key];
    return message === undefined ? key : fill(message, this.language, holes);
  };

  /** Whether a text is there already. */
  readonly has = (key: string): boolean => Object.hasOwn(this.#texts, key);

  /** A feed's text in the reader's language, or as near to it as the feed comes. */
  readonly show = (value: Localized, feedLanguage: string): ShownText => {
    const {text, lang, isFallback} = resolveText(value, {languages: [this.#reader], feedLanguage});
    if (lang === 'und' || languageOf(lang) === languageOf(this.language)) return {text};
    return {text, lang, dir: directionOf(lang), isForeign: isFallback};
  };

  /** What is said for readers of simple language (`de-simple`); undefined for others, and where they could not read it. */
  readonly showPlainly = (value: Localized | undefined, feedLanguage: string): ShownText | undefined => {
    if (value === undefined || !/-simple\b/.test(this.#reader)) return undefined;
    const shown = this.show(value, feedLanguage);
    return shown.isForeign || shown.text.trim() === '' ? undefined : shown;
  };

  /** A language's name, such as "German"; the tag itself where nobody knows a name or it is no BCP 47 tag. */
  readonly nameOfLanguage = (tag: string): string => {
    try {
      return displayNames(this.tag, {type: 'language'}).of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
