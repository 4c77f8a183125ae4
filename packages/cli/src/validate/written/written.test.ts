import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {noPaint} from '../../commands/shell.js';
import {wordsIn} from '../../texts/words.js';
import type {Validation} from '../findings.js';
import {validate} from '../validate.js';
import {writeGithub} from './github.js';
import {writeHuman} from './human.js';

const feed = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    {
      specVersion: '1.0',
      title: 'T',
      language: 'de',
      timeZone: 'Europe/Berlin',
      publisher: {name: 'P'},
      ...fields,
    },
    null,
    1,
  );

const check = async (
  fields: Readonly<Record<string, unknown>>,
  language: 'en' | 'de' = 'de',
): Promise<Validation> =>
  validate(feed(fields), {now: Date.parse('2026-11-22T12:00:00Z'), language, name: 'public/feed.json'});

const two = {
  alternates: {ics: 'c.ics', rss: 'n.rss'},
  events: [
    {id: 'fest', title: 'Sommerfest', start: '28.11.2026', titel: 'x'},
    {id: 'chor', title: 'Chor', start: '2026-12-01', location: {name: 'Aula'}},
    {id: 'markt', title: 'Markt', start: '2026-12-02', location: {name: 'Platz'}},
  ],
};

describe('writeHuman', () => {
  it('groups problems by item, notes by what they say, and sums up', async () => {
    const text = writeHuman('public/feed.json', await check(two), {words: wordsIn('de'), paint: noPaint});
    assert.equal(
      text,
      `public/feed.json

Sommerfest  events[0] · Zeile 17
  ✗ start ist „28.11.2026“ und nicht ein Datum, das es gibt, mit oder ohne Uhrzeit, wie 2026-11-28 oder 2026-11-28T19:00.
    → Schreiben Sie „2026-11-28“.
  ! titel ist ein Feld, das es im Format nicht gibt; niemand wird es sehen.
    → Meinen Sie „title“? Der Name eines eigenen Feldes beginnt mit „_“.

Was besser sein könnte

  · accessibility fehlt: Niemand erfährt, ob der Ort barrierefrei ist.
    → Nennen Sie, was es gibt („wheelchair“, „induction-loop“ …), oder schreiben Sie eine „accessibilityNote“, auch wenn es nicht barrierefrei ist.
    an 2 Stellen: Chor (Zeile 20), Markt (Zeile 28)

public/feed.json: 1 Fehler, 1 Warnung, 2 Hinweise
3 Termine (1 weggelassen)
`,
    );
  });

  it('shows the first items of many, and all of them when asked to', async () => {
    const events = Array.from({length: 40}, (_, index) => ({id: String(index), title: 'A', start: 'x'}));
    const validation = await check({...two, events}, 'en');
    const options = {words: wordsIn('en'), paint: noPaint};
    const some = writeHuman('feed.json', validation, options);
    assert.match(some, /… and 10 more entries with problems; --all shows them\./);
    const all = writeHuman('feed.json', validation, {...options, isAll: true});
    assert.equal(all.match(/✗/g)?.length, 40);
  });

  it('says that there are no problems', async () => {
    const text = writeHuman('feed.json', await check({news: []}, 'en'), {
      words: wordsIn('en'),
      paint: noPaint,
    });
    assert.equal(text, 'feed.json: No problems.\n');
  });

  it('paints what is wrong', async () => {
    const validation = await check(two);
    const text = writeHuman('f', validation, {
      words: wordsIn('de'),
      paint: (style, words) => `<${style}>${words}</>`,
    });
    assert.match(text, /<red>✗<\/>/);
    assert.match(text, /<yellow>1 Warnung<\/>/);
  });
});

describe('writeGithub', () => {
  it('writes one annotation a finding, with file, line and column', async () => {
    const lines = writeGithub(await check(two, 'en'), (source) => `repo/${source}`).split('\n');
    assert.equal(
      lines[0],
      '::error file=repo/public/feed.json,line=17,col=4,title=mitmach · wrong-format · Sommerfest::start is "28.11.2026", not a date that exists, alone or with a time, such as 2026-11-28 or 2026-11-28T19:00. Write "2026-11-28".',
    );
    assert.match(lines[2] ?? '', /^::notice file=/);
    assert.equal(lines.length, 5);
  });

  it('escapes what would end the annotation or begin another', async () => {
    const validation = await check({events: [{id: 'a', title: 'Eins: 50 %, zwei\n::error::x', start: 'x'}]});
    const text = writeGithub(validation, (source) => source);
    assert.match(text, /title=mitmach · wrong-format · Eins%3A 50 %25%2C zwei%0A%3A%3Aerror%3A%3Ax::/);
    assert.equal(text.match(/^::error/gm)?.length, 1);
  });

  it('names an address in the message, where there is no file', async () => {
    const validation = await validate('[]', {now: 0, language: 'en', name: 'https://city.example/feed.json'});
    assert.equal(
      writeGithub(validation, (source) => source),
      '::error title=mitmach · not-a-feed::https://city.example/feed.json: The document is JSON, but no mitmach feed. A feed is an object with "specVersion": "1.0". Other data becomes one by "mitmach build".\n',
    );
  });
});
