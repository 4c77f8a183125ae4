import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compare} from './compare.mjs';

const english = {
  back: 'Back',
  online: 'Online',
  named: '{group}: {value}',
  found: {one: '{count} offer', other: '{count} offers'},
  near: 'Near {place}',
};
const german = {
  back: 'Zurück',
  online: 'Online',
  named: '{group}: {value}',
  found: {one: '{count} Angebot', other: '{count} Angebote'},
  near: 'Nahe {place}',
};
const polish = {
  back: 'Wstecz',
  online: 'Online',
  named: '{group}: {value}',
  found: {one: '{count} oferta', few: '{count} oferty', many: '{count} ofert', other: '{count} oferty'},
  near: 'Blisko: {place}',
};

/** @param {object} own texts instead of the right ones @returns {string[]} what is said of them */
const findings = (own, language = 'pl') =>
  compare({...polish, ...own}, {language, english, german}).map(
    ({key, kind, what}) => `${kind} ${key} ${what}`,
  );

/** @param {string} left what is left out */
const polishWithout = (left) => Object.fromEntries(Object.entries(polish).filter(([key]) => key !== left));

describe('what is said to translators', () => {
  it('is nothing of texts that are right, alike in German or without words', () => {
    assert.deepEqual(findings({}), []);
  });

  it('is which keys are missing and which there are too many of', () => {
    const texts = {...polishWithout('near'), far: 'Daleko'};
    assert.deepEqual(
      compare(texts, {language: 'pl', english, german}).map(({key, kind, what}) => [key, kind, what]),
      [
        ['near', 'error', 'is missing'],
        ['far', 'error', 'is a key that English does not have'],
      ],
    );
  });

  it('is which plural forms are missing and which there are too many of', () => {
    assert.deepEqual(
      findings({found: {one: '{count} oferta', two: '{count} oferty', other: '{count} oferty'}}),
      ['error found lacks the plural form few, many', 'error found has the plural form two too many'],
    );
  });

  it('is that a text has no plural forms where it should, and that it has some where it should not', () => {
    assert.deepEqual(findings({found: '{count} ofert', back: {one: 'Wstecz', other: 'Wstecz'}}), [
      'error back has the plural form one too many',
      'error found lacks the plural form few, many, one',
    ]);
  });

  it('is which holes are missing and which are unknown, form by form', () => {
    const found = {...polish.found, few: 'oferty', other: '{count} z {total}'};
    assert.deepEqual(findings({near: 'Blisko {miejsce}', found}), [
      'error found lacks the hole {count}: “oferty”',
      'error found has the unknown hole {total}: “{count} z {total}”',
      'error near lacks the hole {place}: “Blisko {miejsce}”',
      'error near has the unknown hole {miejsce}: “Blisko {miejsce}”',
    ]);
  });

  it('is nothing of a form for one certain number that says it in a word', () => {
    assert.deepEqual(findings({found: {...polish.found, one: 'jedna oferta'}}), []);
  });

  it('is which texts are still English', () => {
    assert.deepEqual(findings({back: 'Back'}), ['warning back is still English']);
  });

  it('is that forms are still English, as often as the language has them', () => {
    const {one, other} = english.found;
    assert.deepEqual(findings({found: {one, few: other, many: other, other}}), [
      'warning found is still English',
    ]);
  });

  it('is which texts are much longer than in English and in German', () => {
    assert.deepEqual(findings({back: 'Proszę wrócić do poprzedniej strony'}), [
      'warning back is 35 characters long; English and German have 6 at most',
    ]);
  });
});
