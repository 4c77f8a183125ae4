import {expect} from '@open-wc/testing';
import type {Catalogue, Messages, PluralForms} from '../texts/texts.js';

const languages = ['de', 'de-simple', 'da', 'ar', 'fa', 'tr', 'uk', 'pl'];

const textsOf = async ({texts, load}: Catalogue, language: string): Promise<Messages> =>
  texts[language] ?? (await load[language]?.())?.default ?? {};

type Message = string | PluralForms;
const formsOf = (message: Message): Record<string, string> =>
  typeof message === 'string' ? {other: message} : message;
const holesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Forms for one certain number may say it in a word. */
const mayLeaveOutCount = new Set(['zero', 'one', 'two']);
const lacksOnlyCount = (form: string, text: string, holes: readonly string[]): boolean =>
  mayLeaveOutCount.has(form) && holesOf(text).join() === holes.filter((hole) => hole !== '{count}').join();

/** The forms whose holes are not those of the English text. */
const formsWithOtherHoles = (message: Message, english: Message): string[] => {
  const holes = holesOf(Object.values(formsOf(english)).join());
  return Object.entries(formsOf(message))
    .filter(([form, text]) => holesOf(text).join() !== holes.join() && !lacksOnlyCount(form, text, holes))
    .map(([form, text]) => `${form}: ${text}`);
};

/** What every catalogue keeps to, whoever's texts it holds. */
export const itSpeaksEveryLanguage = (name: string, catalogue: Catalogue): void => {
  describe(name, () => {
    let english: Messages;
    before(async () => {
      english = await textsOf(catalogue, 'en');
    });

    it('is said in every language of the widgets and no other', () => {
      const spoken = new Set([...Object.keys(catalogue.texts), ...Object.keys(catalogue.load)]);
      expect([...spoken].sort()).to.deep.equal(['en', ...languages].sort());
    });

    for (const language of ['en', ...languages]) {
      describe(`in ${language}`, () => {
        let texts: Messages;
        before(async () => {
          texts = await textsOf(catalogue, language);
        });

        it('has a text for every key, and no other', () => {
          expect(Object.keys(texts).sort()).to.deep.equal(Object.keys(english).sort());
        });

        it('has no empty text', () => {
          const empty = Object.values(texts).flatMap((message) =>
            Object.values(formsOf(message)).filter((text) => text.trim() === ''),
          );
          expect(empty).to.deep.equal([]);
        });

        it('has the forms that the language counts with, where there is something to count', () => {
          const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
          for (const [key, message] of Object.entries(texts)) {
            const isCounted = typeof english[key] === 'object';
            const needed = isCounted ? [...pluralCategories].sort() : ['other'];
            expect(Object.keys(formsOf(message)).sort(), key).to.deep.equal(needed);
          }
        });

        it('has the holes of the English text in every form', () => {
          for (const [key, message] of Object.entries(texts)) {
            expect(formsWithOtherHoles(message, english[key] ?? ''), key).to.deep.equal([]);
          }
        });
      });
    }
  });
};
