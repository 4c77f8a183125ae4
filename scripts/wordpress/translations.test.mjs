import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {compiledTranslations, locales, translationFiles} from './translations.mjs';
import {moFile} from './translations/compiled.mjs';
import {keyOf, messagesIn} from './translations/messages.mjs';
import {readPo, writePo} from './translations/po.mjs';

/** Reads an MO file as GNU gettext describes it. */
function readMo(file) {
  assert.equal(file.readUInt32LE(0), 0x950412de);
  const count = file.readUInt32LE(8);
  const textAt = (table, index) => {
    const place = file.readUInt32LE(table + 8 * index + 4);
    const end = place + file.readUInt32LE(table + 8 * index);
    assert.equal(file[end], 0);
    return file.toString('utf8', place, end);
  };
  const tables = [12, 16].map((place) => file.readUInt32LE(place));
  return Array.from({length: count}, (_, index) => tables.map((table) => textAt(table, index)));
}

/** @param {string} text @returns {string} the places in it where values go, in order */
const holesIn = (text) => (text.match(/%(\d+\$)?[sd]/g) ?? []).sort().join();

describe('the plugin’s translations', () => {
  it('say everything that the plugin says', () => {
    assert.deepEqual(translationFiles().missing, []);
  });

  it('have the same holes as the English texts', () => {
    const {files} = translationFiles();
    for (const locale of locales()) {
      const translations = readPo(files[`packages/wordpress/plugin/languages/mitmach-${locale}.po`]);
      for (const [key, text] of [...translations].filter(([name]) => name !== '')) {
        assert.equal(holesIn(text), holesIn(key), `${locale}: ${key}`);
      }
    }
  });

  it('are German in Austria, formally, and in Switzerland without ß', () => {
    const files = compiledTranslations();
    for (const locale of ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH', 'de_CH_informal']) {
      const texts = new Map(readMo(files[`mitmach-${locale}.mo`]));
      assert.equal(texts.get('All events'), 'Alle Termine');
      assert.equal(
        [...texts.values()].some((text) => text.includes('ß')) && locale.startsWith('de_CH'),
        false,
      );
    }
  });

  it('are there for each script of the editor', () => {
    const block = JSON.parse(compiledTranslations()['mitmach-de_DE-mitmach-block.json']);
    assert.deepEqual(block.locale_data.messages.Content, ['Inhalt']);
  });
});

describe('messages', () => {
  /** @type {string} */ let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mitmach-messages-'));
    mkdirSync(join(folder, 'block'));
    writeFileSync(
      join(folder, 'a.php'),
      String.raw`<?php /* translators: %s: a name */ echo esc_html__( 'It\'s %s', 'mitmach' ); __( 'Not ours', 'other' );`,
    );
    writeFileSync(join(folder, 'block/b.js'), `__("Both", 'mitmach'); __('It\\'s %s', 'mitmach');`);
    writeFileSync(join(folder, 'block.json'), '{"title": "T", "description": "D", "keywords": ["k"]}');
  });

  after(() => rmSync(folder, {recursive: true}));

  it('are found in PHP, in scripts and in block.json', () => {
    const messages = messagesIn(folder);
    assert.deepEqual(messages.map(keyOf), [
      "It's %s",
      'block title\u0004T',
      'block description\u0004D',
      'block keyword\u0004k',
      'Both',
    ]);
    assert.deepEqual(messages[0].files, ['a.php', 'block/b.js']);
    assert.deepEqual(messages[0].notes, ['%s: a name']);
  });

  it('come back from a PO file as they were', () => {
    const messages = messagesIn(folder);
    const translations = new Map([
      ['', 'Language: de\nX-Domain: mitmach\n'],
      ["It's %s", 'Das ist „%s“'],
      ['block title\u0004T', 'Ein "Titel" \\ mit\nZeile'],
    ]);
    const read = readPo(writePo(messages, translations));
    for (const [key, text] of translations) assert.equal(read.get(key), text);
    assert.equal(read.get('Both'), '');
  });

  it('are sorted by their bytes in an MO file, as readers expect', () => {
    const texts = new Map([
      ['ä', 'a-umlaut'],
      ['', 'header'],
      ['z', ''],
    ]);
    assert.deepEqual(readMo(moFile(texts)), [
      ['', 'header'],
      ['z', ''],
      ['ä', 'a-umlaut'],
    ]);
  });
});
