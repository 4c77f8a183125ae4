import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {de} from './de.js';
import {en} from './en.js';
import {findingTexts, type Saying} from './findings.js';
import {languageOf} from './language.js';
import {similarTo} from './similar.js';
import {fill, type Message} from './texts.js';
import {wordsIn} from './words.js';

const holesOf = (message: Message): string[] => {
  const forms = typeof message === 'string' ? [message] : [message.one, message.other];
  const names = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  return [...new Set(names)].sort();
};

describe('the texts', () => {
  it('have the same keys and holes in both languages', () => {
    assert.deepEqual(Object.keys(de).sort(), Object.keys(en).sort());
    for (const [key, message] of Object.entries(en)) {
      assert.deepEqual(holesOf(de[key as keyof typeof en]), holesOf(message), key);
    }
  });

  it('say the same of every finding', () => {
    const sayings = (language: 'en' | 'de'): Record<string, Saying> => findingTexts[language].sayings;
    for (const [code, {says, fix, meant}] of Object.entries(sayings('en'))) {
      const other = sayings('de')[code];
      assert.deepEqual(holesOf(other?.says ?? ''), holesOf(says), code);
      assert.deepEqual(holesOf(other?.fix ?? ''), holesOf(fix), code);
      assert.deepEqual(holesOf(other?.meant ?? ''), holesOf(meant ?? ''), code);
    }
    assert.deepEqual(
      Object.keys(findingTexts.de.expected).sort(),
      Object.keys(findingTexts.en.expected).sort(),
    );
  });
});

describe('fill', () => {
  it('chooses the form by the count, and writes numbers as the language does', () => {
    const message = {one: '{count} event', other: '{count} events'};
    assert.equal(fill(message, 'en', {count: 1}), '1 event');
    assert.equal(fill(message, 'en', {count: 0}), '0 events');
    assert.equal(fill(message, 'de', {count: 12_345}), '12.345 events');
  });

  it('leaves strings as they are, and unknown holes visible', () => {
    assert.equal(fill('line {line} of {all}', 'de', {line: '1234'}), 'line 1234 of {all}');
  });
});

describe('wordsIn', () => {
  it('speaks both languages', () => {
    assert.equal(wordsIn('de').say('kindEvents', {count: 2}), '2 Termine');
    assert.equal(wordsIn('en').say('kindEvents', {count: 1}), '1 event');
  });
});

describe('languageOf', () => {
  const cases: readonly (readonly [
    parameters: string[],
    environment: Record<string, string>,
    language: string,
  ])[] = [
    [[], {LANG: 'de_DE.UTF-8'}, 'de'],
    [[], {LANG: 'de_DE.UTF-8', LC_ALL: 'en_GB.UTF-8'}, 'en'],
    [[], {LANG: 'de_DE', LC_ALL: '', LC_MESSAGES: 'en_US'}, 'en'],
    [[], {LANG: 'C'}, 'en'],
    [[], {LANG: 'da_DK.UTF-8'}, 'en'],
    [['build', '--lang', 'de'], {LANG: 'en_US'}, 'de'],
    [['--lang=de-AT'], {}, 'de'],
    [['--lang', 'fr'], {LANG: 'de_DE'}, 'en'],
  ];
  for (const [parameters, environment, language] of cases) {
    it(`is ${language} for ${JSON.stringify(environment)} ${parameters.join(' ')}`, () => {
      assert.equal(languageOf(parameters, environment), language);
    });
  }
});

describe('similarTo', () => {
  const words = ['start', 'status', 'startDate', 'title', 'topics', 'organization', 'en', 'de'];
  const cases: readonly (readonly [word: string, found: string | undefined])[] = [
    ['strat', 'start'],
    ['starts', 'start'],
    ['start-date', 'startDate'],
    ['TITEL', 'title'],
    ['organisation', 'organization'],
    ['xyz', undefined],
    ['', undefined],
    ['zz', undefined],
  ];
  for (const [word, found] of cases) {
    it(`finds ${String(found)} for "${word}"`, () => {
      assert.equal(similarTo(word, words), found);
    });
  }
});
