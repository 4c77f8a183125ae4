import type {Path} from '../problems.js';

/** Stands for the absence of a field. */
export const absent = Symbol('absent');

type Change = (old: unknown) => unknown;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const to =
  (value: unknown): Change =>
  () =>
    value;

/** A list is made so long with copies of its first entry, or that entry alone where it takes too long; all else becomes a text. */
const ofLength =
  (length: number): Change =>
  (old) => {
    if (!Array.isArray(old)) return 'x'.repeat(length);
    const [first] = old as unknown[];
    return typeof first === 'object' && length > 1_001 ? first : Array.from({length}, () => first);
  };

const withFirstKey =
  (key: string): Change =>
  (old) =>
    isObject(old)
      ? Object.fromEntries(Object.entries(old).map(([name, value], at) => [at === 0 ? key : name, value]))
      : old;

/** What may have happened to a field, in words that follow "is". */
export const mutations: Readonly<Record<string, Change>> = {
  absent: to(absent),
  null: to(null),
  true: to(true),
  zero: to(0),
  'a whole number': to(42),
  negative: to(-1),
  'a fraction': to(1.5),
  huge: to(1e300),
  infinite: to(JSON.parse('1e400')),
  'an empty text': to(''),
  'a blank': to(' '),
  'a word': to('word'),
  'a text with tags': to('<b onclick="x()">bold</b><br/>'),
  'a text with a comment': to('before <!-- within --> after'),
  'a text of nested tags': to('<scr<b>ipt>alert(1)</scr</b>ipt>'),
  'a script link': to('javascript:alert(1)'),
  'a data link': to('DATA:text/html,x'),
  'a link after a space': to(' https://bootshaus.example/'),
  'a link with a password': to('https://name:secret@bootshaus.example/'),
  'a link without a host': to('https://'),
  'a relative link': to('../deeper/page.html?a=b#c'),
  'a mail link': to('mailto:moin@bootshaus.example'),
  'an endless link': to(`https://bootshaus.example/${'x'.repeat(2000)}`),
  'a date': to('2026-11-28'),
  'a leap day': to('2028-02-29'),
  'no real day': to('2026-02-29'),
  'a German date': to('28.11.2026'),
  'a date before all years': to('0000-01-01'),
  'a year': to('2026'),
  'a month': to('2026-11'),
  'no real month': to('2026-13'),
  'a local time': to('2026-11-28T19:00:59'),
  'no real time': to('2026-11-28T24:00'),
  'an instant': to('2026-11-28t19:00:00.5-11:30'),
  'an instant of no real day': to('2026-04-31T19:00:00Z'),
  'a date and a line break': to('2026-11-28\n'),
  'a duration': to('P1DT30M'),
  'an empty duration': to('PT'),
  'a zone': to('Pacific/Auckland'),
  'no real zone': to('Mars/Olympus'),
  'a language': to('zh-Hant-TW'),
  'no language': to('de_DE'),
  'one of a list': to('training'),
  'an empty list': to([]),
  'a list of null': to([null]),
  'a list of lists': to([[]]),
  'a list of objects': to([{}]),
  'a list of a link with a scheme of its own': to(['web+x:y', 'https://bootshaus.example/']),
  'in a list or not': (old): unknown => (Array.isArray(old) ? old[0] : [old]),
  'an empty object': to({}),
  'by language': to({de: 'Wort', 'en-GB': 'word'}),
  'by language with null': to({de: 'Wort', en: null}),
  'by no language': to({de: 'Wort', deutsch_: 'Wort'}),
  'by the empty language': to({'': 'Wort'}),
  'by the language constructor': to({constructor: 'Wort'}),
  'by language with tags': to({de: 'Wort', en: '<i>word</i>'}),
  'by language with too much': to({de: 'x'.repeat(20_001)}),
  'an object of another kind': to({type: 'Point', coordinates: [9, 54]}),
  'an object with more fields': (old) => (isObject(old) ? {...old, _more: {at: [1]}} : old),
  'an object with a misspelt field': withFirstKey('misspelt'),
  'an object with a field called toString': withFirstKey('toString'),
  '301 long': ofLength(301),
  '201 long': ofLength(201),
  '501 long': ofLength(501),
  '1,001 long': ofLength(1_001),
  '2,001 long': ofLength(2_001),
  '5,001 long': ofLength(5_001),
  '20,001 long': ofLength(20_001),
};

/** Where something is in a JSON value, itself excepted. */
export const pathsIn = (value: unknown): Path[] => {
  if (Array.isArray(value)) return value.flatMap((entry, at) => below(at, entry));
  return isObject(value) ? Object.entries(value).flatMap(([key, field]) => below(key, field)) : [];
};

const below = (key: string | number, value: unknown): Path[] => [
  [key],
  ...pathsIn(value).map((path) => [key, ...path]),
];

/** A copy of a JSON value in which the value at a path is changed. */
export const mutated = (value: unknown, [key, ...rest]: Path, change: Change): unknown => {
  if (key === undefined) return change(value);
  const entries = Object.entries(value as object)
    .map(([name, field]: [string, unknown]): [string, unknown] =>
      name === String(key) ? [name, mutated(field, rest, change)] : [name, field],
    )
    .filter(([, field]) => field !== absent);
  return Array.isArray(value) ? entries.map(([, field]) => field) : Object.fromEntries(entries);
};
