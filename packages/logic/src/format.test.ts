import {expect} from '@open-wc/testing';
import {dateTimeFormat, listFormat, numberFormat, pluralRules, relativeTimeFormat} from './format.js';

const UTC = {timeZone: 'UTC'};

describe('shared formats', () => {
  it('makes one format for the same locale and options', () => {
    const format = dateTimeFormat('de', {...UTC, year: 'numeric'});
    expect(dateTimeFormat('de', {...UTC, year: 'numeric'})).to.equal(format);
    expect(dateTimeFormat('da', {...UTC, year: 'numeric'})).not.to.equal(format);
    expect(dateTimeFormat('de', {...UTC, month: 'long'})).not.to.equal(format);
  });

  it('forgets the format unused for longest and keeps those in use', () => {
    const used = numberFormat('en', {minimumFractionDigits: 1});
    const unused = numberFormat('en', {minimumFractionDigits: 2});
    for (let digits = 0; digits < 99; digits++) {
      numberFormat('de', {minimumFractionDigits: digits, maximumFractionDigits: 100});
      numberFormat('en', {minimumFractionDigits: 1});
    }
    expect(numberFormat('en', {minimumFractionDigits: 1})).to.equal(used);
    expect(numberFormat('en', {minimumFractionDigits: 2})).not.to.equal(unused);
  });

  it('keeps a hundred formats', () => {
    const make = (count: number): Intl.NumberFormat => numberFormat('da', {maximumFractionDigits: count});
    const formats = Array.from({length: 100}, (_, count) => make(count));
    expect(formats.map((_, count) => make(count) === formats[count])).not.to.include(false);
  });

  it('shortens no word of a date in simple language', () => {
    const written = (options: Intl.DateTimeFormatOptions, locale = 'de-simple'): string =>
      dateTimeFormat(locale, {...options, ...UTC}).format(Date.UTC(2026, 10, 28));
    expect([
      written({weekday: 'short', day: 'numeric', month: 'short'}),
      written({day: 'numeric', month: 'short'}, 'de-DE-simple'),
      written({dateStyle: 'medium'}),
      written({weekday: 'short', hour: 'numeric'}),
    ]).to.deep.equal(['Samstag, 28. November', '28. November', '28. November 2026', 'Samstag, 00 Uhr']);
  });

  it('leaves the heads of columns short in simple language', () => {
    expect(dateTimeFormat('de-simple', {...UTC, weekday: 'short'}).format(0)).to.equal('Do');
  });

  it('formats Gregorian dates in 0–9 in every language', () => {
    const options = {...UTC, dateStyle: 'long'} as const;
    const instant = Date.UTC(2026, 10, 28);
    expect(dateTimeFormat('fa', options).format(instant)).to.equal('28 نوامبر 2026');
    expect(dateTimeFormat('ar-EG', options).format(instant)).to.equal('28 نوفمبر 2026');
    expect(dateTimeFormat('th', {...UTC, year: 'numeric'}).format(instant)).to.equal('2026');
    expect(dateTimeFormat('ja-u-ca-japanese', {...UTC, year: 'numeric'}).format(instant)).to.equal('2026年');
    expect(numberFormat('fa').format(1234.5).replace(/\D/g, '')).to.equal('12345');
    expect(relativeTimeFormat('fa').format(-3, 'day')).to.match(/^3 /);
  });

  it('formats in the digits that the tag or the options ask for', () => {
    expect(numberFormat('fa-u-nu-arabext').format(12)).to.equal('۱۲');
    expect(numberFormat('ar', {numberingSystem: 'arab'}).format(12)).to.equal('١٢');
    expect(relativeTimeFormat('fa', {numberingSystem: 'arabext'}).format(-3, 'day')).to.match(/^۳ /);
  });

  for (const locale of ['', 'de_DE', 'not a tag', 'x', 'zxx']) {
    it(`formats in English where the locale is ${JSON.stringify(locale)}`, () => {
      const month = dateTimeFormat(locale, {...UTC, month: 'long'});
      expect(month.format(Date.UTC(2026, 2, 1))).to.equal('March');
      expect(numberFormat(locale).format(1234.5)).to.equal('1,234.5');
      expect(listFormat(locale).format(['a', 'b', 'c'])).to.equal('a, b, and c');
      expect(pluralRules(locale, {type: 'ordinal'}).select(2)).to.equal('two');
      expect(relativeTimeFormat(locale).format(2, 'hour')).to.equal('in 2 hours');
    });
  }

  it('does not fall back to the language of the browser', () => {
    expect(dateTimeFormat('zxx', UTC).resolvedOptions().locale).to.equal('en');
    expect(pluralRules('zxx').resolvedOptions().locale).to.equal('en');
  });

  it('throws for options that are wrong in every language', () => {
    expect(() => dateTimeFormat('de', {timeZone: 'Mars/Olympus'})).to.throw(RangeError);
  });

  it('lists, counts and tells time in the language', () => {
    expect(listFormat('de').format(['a', 'b', 'c'])).to.equal('a, b und c');
    expect(listFormat('de', {type: 'disjunction'}).format(['a', 'b'])).to.equal('a oder b');
    const forms = [0, 1, 2, 3, 11, 100].map((count) => pluralRules('ar').select(count));
    expect(forms).to.deep.equal(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(relativeTimeFormat('de', {numeric: 'auto'}).format(-2, 'day')).to.equal('vorgestern');
  });
});
