import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readAvailability} from './availability.js';
import {readChoice} from './choices.js';
import {readCommitment} from './commitments.js';
import {readDuration} from './durations.js';
import {readFlag} from './flags.js';
import {isByLanguage, languageTag, readLanguage} from './languages.js';
import {readEmail, readLink, readPhone, splitLinks} from './links.js';
import {splitList} from './lists.js';
import {readNumber} from './numbers.js';
import {readPrice} from './prices.js';

describe('readNumber', () => {
  it('reads the comma and the signs of thousands as they are meant', () => {
    assert.equal(readNumber('54,78', 'latitude').value, 54.78);
    assert.equal(readNumber('54.787', 'latitude').value, 54.787);
    assert.equal(readNumber('-9,4°', 'longitude').value, -9.4);
    assert.equal(readNumber('1.234,50', 'amount').value, 1234.5);
    assert.equal(readNumber('1,234.50', 'amount').value, 1234.5);
    assert.equal(readNumber('1.234.567', 'amount').value, 1_234_567);
    for (const text of ['1.234', '1,234', '1 234', "1'234", ' 1234 ']) {
      assert.equal(readNumber(text, 'whole').value, 1234, text);
    }
  });

  it('reads numbers among the words that tables have', () => {
    for (const text of ['ab 16 Jahren', '16+', 'mindestens 16', '16 J.', 16]) {
      assert.equal(readNumber(text, 'whole').value, 16, String(text));
    }
    assert.equal(readNumber('5,50 €', 'amount').value, 5.5);
  });

  it('names both numbers that a text can be', () => {
    assert.deepEqual(readNumber('1.234', 'amount').problem, {code: 'bad-number', detail: '1.234 / 1234'});
  });

  it('refuses what is no number or out of range', () => {
    for (const text of ['fünf', '10-15', '', '1,2,3', '1e5', NaN, null]) {
      assert.equal(readNumber(text, 'amount').problem?.code, 'bad-number', String(text));
    }
    assert.ok(readNumber('12,5', 'whole').problem);
    assert.ok(readNumber('-1', 'amount').problem);
    assert.ok(readNumber('91', 'latitude').problem);
    assert.ok(readNumber('54.787.123', 'latitude').problem);
  });
});

describe('readFlag', () => {
  it('reads yes and no', () => {
    for (const raw of ['ja', 'Ja ', 'x', 'X', 'yes', 'wahr', '1', 1, true, '✓']) {
      assert.equal(readFlag(raw).value, true);
    }
    for (const raw of ['nein', 'nej', 'no', 'FALSCH', '0', 0, false, '-']) {
      assert.equal(readFlag(raw).value, false);
    }
    for (const raw of ['vielleicht', '2', {}]) assert.equal(readFlag(raw).problem?.code, 'bad-value');
  });
});

describe('splitList', () => {
  it('splits at semicolons, bars and lines, else at commas', () => {
    assert.deepEqual(splitList('Musik, Tanz,,Musik'), ['Musik', 'Tanz']);
    assert.deepEqual(splitList('Natur, Tiere; Sport'), ['Natur, Tiere', 'Sport']);
    assert.deepEqual(splitList('A|B\nC'), ['A', 'B', 'C']);
    assert.deepEqual(splitList(' , '), []);
  });
});

describe('readLink', () => {
  it('reads addresses as people type them', () => {
    assert.equal(readLink('https://verein.example/a').value, 'https://verein.example/a');
    assert.equal(readLink('www.verein.example').value, 'https://www.verein.example');
    assert.equal(readLink('verein.de/termine').value, 'https://verein.de/termine');
    assert.equal(readLink('info@verein.example').value, 'mailto:info@verein.example');
    assert.equal(
      readLink('termine.html', 'https://verein.example/a/').value,
      'https://verein.example/a/termine.html',
    );
    assert.equal(readLink('/termine').value, '/termine');
  });

  it('refuses what the feed does not allow', () => {
    for (const text of ['javascript:alert(1)', 'data:text/html,x', 'https://me:secret@verein.example']) {
      assert.equal(readLink(text, 'https://verein.example/').problem?.code, 'unsafe-link', text);
    }
    assert.equal(readLink('siehe Aushang').problem?.code, 'bad-value');
  });

  it('finds several in one cell', () => {
    assert.deepEqual(splitLinks('https://a.example/,https://b.example/'), [
      'https://a.example/',
      'https://b.example/',
    ]);
    assert.deepEqual(splitLinks('https://a.example/x,y\nwww.b.example'), [
      'https://a.example/x,y',
      'www.b.example',
    ]);
  });
});

describe('readEmail and readPhone', () => {
  it('read addresses and numbers, and nothing else', () => {
    assert.equal(readEmail(' mailto:info@verein.example ').value, 'info@verein.example');
    for (const text of ['info(at)verein.example', 'info@verein', 'a b@verein.example', '']) {
      assert.ok(readEmail(text).problem);
    }
    for (const text of ['0461 123-456', '+49 (0)461/12 34', '110']) assert.equal(readPhone(text).value, text);
    assert.equal(readPhone('Tel.: 0461 1234').value, '0461 1234');
    for (const text of ['abends', '12', '']) assert.ok(readPhone(text).problem, text);
  });
});

describe('readLanguage', () => {
  it('reads names and codes, and mends codes of countries', () => {
    assert.equal(readLanguage('Dänisch').value, 'da');
    assert.equal(readLanguage('Plattdeutsch').value, 'nds');
    assert.equal(readLanguage('dk').value, 'da');
    assert.equal(readLanguage('de_AT').value, 'de-AT');
    assert.ok(readLanguage('Klingonisch sprechen').problem);
    assert.equal(languageTag('DK'), 'da');
  });

  it('tells texts by language from other objects', () => {
    assert.ok(isByLanguage({de: 'a', dk: 'b', frr: 'c'}));
    for (const object of [{}, {url: 'a', alt: 'b'}, {name: 'a'}]) assert.ok(!isByLanguage(object));
  });
});

describe('readPrice', () => {
  it('reads an amount with its currency, and what is free', () => {
    for (const text of ['5 €', '€ 5', '5,- €', '5,00 EUR']) {
      assert.deepEqual(readPrice(text), {price: {amount: 5, currency: 'EUR'}}, text);
    }
    assert.deepEqual(readPrice(12), {price: {amount: 12}});
    assert.deepEqual(readPrice('12'), {price: {amount: 12}});
    for (const text of ['kostenlos', 'Eintritt frei', 'gratis']) {
      assert.deepEqual(readPrice(text), {free: true});
    }
  });

  it('keeps in its own words what is more than an amount', () => {
    for (const text of ['10/8 €', 'Spende erbeten', 'ab 5 €', '1.234 €']) {
      assert.deepEqual(readPrice(text), {price: {note: text}});
    }
  });
});

describe('readDuration', () => {
  it('reads lengths of time', () => {
    for (const text of ['PT1H30M', '90 Min.', '90 Minuten', '1,5 Std.', '1.5 hours', '1:30']) {
      assert.equal(readDuration(text).value, 'PT1H30M', text);
    }
    assert.equal(readDuration('2 Stunden').value, 'PT2H');
    for (const text of ['lange', '0 Min', 'P', '']) assert.ok(readDuration(text).problem, text);
  });
});

describe('readAvailability', () => {
  const slots = (text: unknown): readonly string[] | undefined => readAvailability(text).value;

  it('reads days and parts of days', () => {
    assert.deepEqual(slots('mon-morning, tue-evening'), ['mon-morning', 'tue-evening']);
    assert.deepEqual(slots(['mon-morning', 'Di abends']), ['mon-morning', 'tue-evening']);
    assert.deepEqual(slots('Mo, Mi abends'), ['mon-evening', 'wed-evening']);
    assert.deepEqual(slots('Samstagnachmittag'), ['sat-afternoon']);
    assert.deepEqual(slots('am Wochenende vormittags'), ['sat-morning', 'sun-morning']);
    assert.deepEqual(slots('Mo–Mi vormittags'), ['mon-morning', 'tue-morning', 'wed-morning']);
    assert.deepEqual(slots('fredag'), ['fri-morning', 'fri-afternoon', 'fri-evening']);
    assert.equal(slots('abends')?.length, 7);
  });

  it('refuses a text that says anything else', () => {
    for (const text of [
      'nach Absprache',
      'so oft wie möglich',
      'Fr–Mo',
      'Mo vormittags und Di abends am Stück',
      '',
    ]) {
      assert.ok(readAvailability(text).problem, text);
    }
  });
});

describe('readCommitment', () => {
  it('reads how often and how long', () => {
    assert.deepEqual(readCommitment('einmalig').value, {kind: 'one-off'});
    assert.deepEqual(readCommitment('2,5 Std./Woche').value, {kind: 'regular', hours: 2.5, per: 'week'});
    assert.deepEqual(readCommitment('ca. 4 Stunden im Monat').value, {
      kind: 'regular',
      hours: 4,
      per: 'month',
      note: 'ca. 4 Stunden im Monat',
    });
    assert.equal(readCommitment('wenn Zeit ist').problem?.code, 'bad-value');
  });
});

describe('readChoice', () => {
  it('reads the words of the feed and those of people', () => {
    assert.equal(readChoice('Cancelled', 'eventStatus').value, 'cancelled');
    assert.equal(readChoice('fällt aus', 'eventStatus').value, 'cancelled');
    assert.equal(readChoice('in person', 'attendance').value, 'in-person');
    assert.equal(readChoice(true, 'remote').value, 'fully');
    assert.deepEqual(readChoice('vielleicht', 'attendance').problem, {
      code: 'bad-value',
      detail: 'in-person, online, hybrid',
    });
  });

  it('knows no word that every object has', () => {
    assert.ok(readChoice('constructor', 'level').problem);
  });
});
