import {de} from './de.js';
import {en} from './en.js';
import {fill, type Holes, type Language} from './texts.js';

export type TextKey = keyof typeof en;

/** What the tool says in one language. */
export interface Words {
  readonly language: Language;
  /** The text with its holes filled. */
  readonly say: (key: TextKey, holes?: Holes) => string;
}

const texts = {en, de} as const;

/** The words of a language. */
export const wordsIn = (language: Language): Words => ({
  language,
  say: (key, holes) => fill(texts[language][key], language, holes),
});
