import {expect} from '@open-wc/testing';
import {explainFailure, explainProblem, explainProblems} from './explain.js';
import {parseFeed, type ParseFailure} from './feed.js';
import type {LoadFailure} from './load-failure.js';
import type {Problem, ProblemCode} from './problems.js';
import {events} from './schema/events.generated.js';
import {rules} from './schema/rules.js';
import {eventOf, feedOf} from './testing/parse.js';

const problems: Readonly<Record<ProblemCode, readonly [Problem, string]>> = {
  missing: [
    {code: 'missing', path: 'events[17].start', isItemLost: true},
    'events[17].start is missing or empty. The item was left out.',
  ],
  'wrong-type': [
    {code: 'wrong-type', path: 'events[17].capacity', value: '"12"', expected: 'number', isItemLost: true},
    'events[17].capacity is "12", not a number. The item was left out.',
  ],
  'wrong-value': [
    {code: 'wrong-value', path: 'events[17].status', value: '"off"', expected: 'scheduled, cancelled'},
    'events[17].status is "off", not one of scheduled, cancelled.',
  ],
  'wrong-format': [
    {code: 'wrong-format', path: 'events[17].start', value: '"28.11.2026"', expected: 'start'},
    'events[17].start is "28.11.2026", not a real date or date and time such as 2026-11-28 or 2026-11-28T19:00, without an offset.',
  ],
  'unsafe-link': [
    {code: 'unsafe-link', path: 'news[0].url', value: '"javascript:x"', expected: 'link'},
    'news[0].url is "javascript:x", but only https, http, mailto, tel and relative links are taken; it was left out.',
  ],
  'html-in-text': [{code: 'html-in-text', path: 'title'}, 'title contains HTML tags; they were taken out.'],
  'too-long': [
    {code: 'too-long', path: 'news[0].summary', expected: '300'},
    'news[0].summary has more than 300 characters; a text was cut, a link left out.',
  ],
  'too-many': [
    {code: 'too-many', path: 'events', expected: '50000'},
    'events has more than 50000 entries; the rest was left out.',
  ],
  'duplicate-id': [
    {code: 'duplicate-id', path: 'events[18].id', value: '"event-1"'},
    'events[18].id is "event-1" a second time; the first item was kept.',
  ],
  'page-failed': [
    {code: 'page-failed', path: 'pages.events[1]', value: '"https://x.example/2.json"'},
    'pages.events[1] names "https://x.example/2.json", which could not be loaded; its items are missing.',
  ],
};

describe('explainProblem', () => {
  for (const [code, [problem, sentence]] of Object.entries(problems)) {
    it(`says of ${code} where it is and what was done`, () => {
      expect(explainProblem(problem)).to.equal(sentence);
    });
  }

  it('says of a number only that it is not allowed', () => {
    const problem = {code: 'wrong-value', path: 'events[0].capacity', value: '-1'} as const;
    expect(explainProblem(problem)).to.equal('events[0].capacity is -1, which is not allowed here.');
  });

  it('says of a lost item that it was left out, not cut', () => {
    const problem = {code: 'too-long', path: 'news[0].id', expected: '2000', isItemLost: true} as const;
    expect(explainProblem(problem)).to.equal(
      'news[0].id has more than 2000 characters. The item was left out.',
    );
  });

  it('has words for each rule of the schema', () => {
    const seen = Object.keys(rules).map((expected) =>
      explainProblem({code: 'wrong-format', path: 'x', value: '"y"', expected}),
    );
    const bare = seen.filter((sentence) => /not \w+\.$/.test(sentence));
    expect(bare).to.deep.equal([
      'x is "y", not text.',
      'x is "y", not link.',
      'x is "y", not essentialLink.',
    ]);
  });

  it('has words for each type that a field may have', () => {
    const feed = feedOf({
      events: [
        eventOf(0, {
          title: 5,
          capacity: '5',
          free: 0,
          topics: 'a',
          location: [],
          recurrence: null,
          status: 1,
        }),
      ],
    });
    feed.select(events);
    expect(feed.problems.map((problem) => explainProblem(problem).replace(/ The item.*/, ''))).to.deep.equal([
      'events[0].title is 5, not a text.',
      'events[0].topics is "a", not a list.',
      'events[0].status is 1, not one of scheduled, cancelled, postponed, rescheduled, moved-online.',
      'events[0].location is a list, not an object.',
      'events[0].free is 0, not true or false.',
      'events[0].capacity is "5", not a number.',
      'events[0].recurrence is null, not an object.',
    ]);
  });
});

const failures: Readonly<
  Record<LoadFailure | ParseFailure, readonly [detail: string | number | undefined, part: string]>
> = {
  offline: [undefined, 'offline'],
  unreachable: [undefined, 'check its address'],
  timeout: [20, '20 seconds'],
  cors: [undefined, 'Access-Control-Allow-Origin'],
  csp: ['https://x.example', 'add https://x.example to its connect-src'],
  'not-found': [404, 'HTTP 404'],
  'http-error': [503, 'HTTP 503'],
  'not-json': ['the answer is empty', 'not JSON (the answer is empty)'],
  'too-large': [25, '25 MB'],
  aborted: [undefined, 'stopped'],
  'not-a-feed': [undefined, '"specVersion": "1.0"'],
  'unsupported-version': ['2.0', 'version 2.0'],
};

describe('explainFailure', () => {
  const url = 'https://x.example/feed.json';

  for (const [reason, [detail, part]] of Object.entries(failures)) {
    it(`says of ${reason} which document it is, and what helps`, () => {
      const sentence = explainFailure(url, {ok: false, reason: reason as LoadFailure, detail});
      expect(sentence)
        .to.match(/^https:\/\/x\.example\/feed\.json .*[^.]\.$/)
        .and.to.contain(part);
      expect(sentence).not.to.match(/%|undefined/);
    });
  }

  it('takes a detail as it is', () => {
    const sentence = explainFailure(url, {ok: false, reason: 'unsupported-version', detail: '$& $1 %'});
    expect(sentence).to.contain('of version $& $1 %, and');
  });

  it('tells what a refused document is', () => {
    const result = parseFeed({specVersion: '2.0'});
    if (result.ok) throw new Error('The document is taken.');
    expect(explainFailure(url, result)).to.equal(
      `${url} is of version 2.0, and this mitmach reads 1.x: update mitmach, or publish a 1.x feed too.`,
    );
  });
});

describe('explainProblems', () => {
  const found = Object.values(problems).map(([problem]) => problem);

  it('names the document and the first problems, one a line', () => {
    const lines = explainProblems('https://x.example/feed.json', found).trim().split('\n');
    expect(lines[0]).to.match(/^https:\/\/x\.example\/feed\.json has 10 problems/);
    expect(lines.slice(1)).to.deep.equal(found.slice(0, 5).map((problem) => `– ${explainProblem(problem)}`));
  });

  it('counts one problem as one', () => {
    expect(explainProblems('feed.json', found.slice(0, 1))).to.match(/^feed\.json has 1 problem;/);
  });
});
