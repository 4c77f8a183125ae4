import {expect} from '@open-wc/testing';
import {keeps, rules, withoutTags, type RuleName} from './rules.js';

/** Texts that keep a rule, and texts that do not. */
const examples: Readonly<Record<RuleName, readonly [good: readonly string[], bad: readonly string[]]>> = {
  text: [
    [
      '',
      'a < b > c',
      '3 <4',
      '<https://x.example>',
      '<moin@x.example>',
      '<3',
      '<>',
      '< b>',
      '&lt;b&gt;',
      'x -> y',
    ],
    ['<b>', '</p>', '<br/>', '<br />', 'a<!-- x -->', '<IMG SRC=x onerror=y>', '<x-y z>', '<a\nhref="x">'],
  ],
  link: [
    ['https://x.example', 'tel:+49461', 'mailto:a@x.example', 'a/b', '#c', '//x.example'],
    ['x:y', '', ' a'],
  ],
  essentialLink: [
    ['https://x.example', 'image.jpg'],
    ['data:image/png,x', 'javascript:0', 'https://a:b@x.example'],
  ],
  date: [
    ['2026-11-28', '2028-02-29', '0001-01-01', '9999-12-31'],
    [
      '2026-02-29',
      '2026-11-31',
      '2026-00-01',
      '0000-01-01',
      '2026-1-5',
      '20261128',
      '2026-11-28T00:00',
      '2026-11-28\n',
    ],
  ],
  start: [
    ['2026-11-28', '2026-11-28T19:00', '2026-11-28T23:59:59'],
    [
      '2026-11-28T24:00',
      '2026-11-28T19:60',
      '2026-11-28T19',
      '2026-11-28 19:00',
      '2026-11-28T19:00Z',
      '2026-02-30T19:00',
    ],
  ],
  localDateTime: [
    ['2026-11-28T00:00', '2026-11-28T19:00:30'],
    ['2026-11-28', '2026-11-28T19:00+01:00', '19:00'],
  ],
  instant: [
    [
      '2026-11-28T19:00:00Z',
      '2026-11-28t19:00:00.123z',
      '2026-11-28T19:00:00+01:00',
      '2026-12-31T23:59:60Z',
      '2026-11-28T19:00:00-00:00',
    ],
    [
      '2026-11-28T19:00:00',
      '2026-11-28T19:00Z',
      '2026-11-28T19:00:00+1',
      '2026-11-28T19:00:00+24:00',
      '2026-02-30T19:00:00Z',
    ],
  ],
  fuzzyDate: [
    ['2018', '0001', '2018-03', '2018-12', '2018-03-26'],
    [
      '0000',
      '18',
      '-0044',
      '12018',
      '2018-00',
      '2018-13',
      '2018-3',
      '2018-02-30',
      '2018-03-26T10:00',
      '2018/03',
      '2018~',
    ],
  ],
  duration: [
    ['P1D', 'PT2H', 'PT90M', 'P1DT2H30M', 'P2W', 'PT15S', 'P0D'],
    ['', 'P', 'PT', 'P1DT', '2H', 'P1H', 'PT1D', 'P1Y', 'P1M', 'P1W2D', 'PT1.5H', '-PT1H', 'pt1h'],
  ],
  timeZone: [
    ['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta'],
    ['', 'Mars/Olympus', 'Europe', 'Berlin', 'Europe/Berlin '],
  ],
  language: [
    ['de', 'en-GB', 'zh-Hant-TW', 'nds', 'sl-rozaj-biske'],
    ['', 'deutsch', 'de_DE', 'd', 'de-', '-de', 'constructor', '__proto__', 'de-123456789'],
  ],
};

describe('the rules', () => {
  for (const [name, [good, bad]] of Object.entries(examples) as [RuleName, readonly [string[], string[]]][]) {
    it(`take good texts under ${name}`, () => {
      expect(good.filter((text) => !keeps(name, text))).to.deep.equal([]);
    });

    it(`refuse bad texts under ${name}`, () => {
      expect(bad.filter((text) => keeps(name, text))).to.deep.equal([]);
    });
  }

  it('have patterns that JSON Schema can say: anchored, without flags', () => {
    const patterns = Object.values(rules).flatMap((rule) => ('pattern' in rule ? [rule.pattern] : []));
    expect(patterns).to.have.lengthOf(7);
    for (const {source, flags} of patterns) {
      expect(source).to.match(/^\^.*\$$/);
      expect(flags).to.equal('');
    }
  });

  it('give the same answer to the same question', () => {
    for (const zone of ['Europe/Berlin', 'Europe/Berlin', 'Nowhere', 'Nowhere']) {
      expect(keeps('timeZone', zone)).to.equal(zone === 'Europe/Berlin');
    }
    expect([keeps('text', '<b>'), keeps('text', '<b>'), keeps('text', 'b')]).to.deep.equal([
      false,
      false,
      true,
    ]);
  });
});

describe('withoutTags', () => {
  for (const [text, rest] of [
    ['Der <b>neue</b> Steg<br />', 'Der neue Steg'],
    ['<p class="x" title=\'y\'>Hallo</p>', 'Hallo'],
    ['vor <!-- Anmerkung --> nach', 'vor  nach'],
    ['3 < 4 und <https://x.example>', '3 < 4 und <https://x.example>'],
    ['<scr<b>ipt>alert(1)</scr<b>ipt>', 'script>alert(1)/script>'],
    ['', ''],
  ] as const) {
    it(`makes of ${JSON.stringify(text)} a text without tags`, () => {
      expect(withoutTags(text)).to.equal(rest);
      expect(keeps('text', withoutTags(text))).to.equal(true);
    });
  }

  it('is done with a million brackets in one go', () => {
    for (const piece of ['<', '<a ', '<!--', '<a <b>', '<<b>b>', '</', '<a/', '<a\t']) {
      const rest = withoutTags(piece.repeat(1_000_000 / piece.length));
      expect(keeps('text', rest), piece).to.equal(true);
    }
  });
});
