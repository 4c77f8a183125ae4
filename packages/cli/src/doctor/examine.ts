import type {Language} from '../texts/texts.js';
import type {LoadPage} from '../validate/pages.js';
import {validate} from '../validate/validate.js';
import {mediaType, textOf, type Answer, type Visit} from './answer.js';
import {checkArrival, isSafe, isUsable, originOf} from './check-answer.js';
import {checkFeed} from './check-feed.js';
import {checkPage, checkVersions, sourceOf} from './check-page.js';
import {checkPolicies} from './check-policy.js';
import {checkScript, versionOf} from './check-script.js';
import type {Diagnosis} from './diagnosis.js';
import {contentsOf} from './feed-contents.js';
import {needsOfPage} from './needs-of-page.js';
import {readPage, type PageFacts, type PageScript} from './page.js';
import {unreadableOf} from './unreadable.js';
import {SECONDS, type Visitor} from './visit.js';

export interface Examining {
  readonly visit: (address: string, visitor: Visitor) => Promise<Visit>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: Language;
}

/** Of each kind, no page has more files than this that are worth a visit. */
const MOST_FILES = 8;

/** A website that is nobody's: what it may read, every website may. */
const SOMEBODY = 'https://website.example';

const documents = 'text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8';

/** What came of a file that a page names. */
interface Looked {
  readonly diagnoses: readonly Diagnosis[];
  readonly answer?: Answer;
}

/** A feed of more pages than this is not looked through to its end. */
const MOST_PAGES = 20;

const pageLoader =
  (feed: Answer, origin: string, {visit}: Examining): LoadPage =>
  async (reference) => {
    const address = URL.canParse(reference, feed.address) ? new URL(reference, feed.address).href : reference;
    const answer = await visit(address, {accept: '*/*', origin});
    return isUsable(answer) ? {name: address, text: textOf(answer)} : unreadableOf(answer, SECONDS);
  };

const lookAtFeed = async (address: string, origin: string, examining: Examining): Promise<Looked> => {
  const answer = await examining.visit(address, {accept: '*/*', origin});
  if (!isUsable(answer)) return {diagnoses: checkArrival(answer)};
  const {now, language} = examining;
  const text = textOf(answer);
  const {pages} = contentsOf(text, answer.address);
  const loadPage = pages <= MOST_PAGES ? pageLoader(answer, origin, examining) : undefined;
  const validation = await validate(text, {now, language, name: address, loadPage});
  const facts = {validation, hasPages: pages > 0, origin: origin === SOMEBODY ? undefined : origin};
  return {diagnoses: [...checkArrival(answer), ...checkFeed(answer, facts)], answer};
};

const lookAtScript = async (script: PageScript, page: string, examining: Examining): Promise<Looked> => {
  const answer = await examining.visit(script.address, {accept: '*/*', origin: originOf(page)});
  const arrival = checkArrival(answer);
  if (!isUsable(answer)) return {diagnoses: arrival};
  return {diagnoses: [...arrival, ...checkScript(script, answer, page)], answer};
};

const absolute = (written: string, base: string): string[] =>
  written.trim() !== '' && URL.canParse(written, base) ? [new URL(written, base).href] : [];

/** What the widgets of a page read. */
interface Named {
  /** Address of a feed, and the origin of the page that reads it: of the page itself, or of a frame. */
  readonly feeds: ReadonlyMap<string, string>;
  readonly configs: readonly string[];
}

const namedIn = (facts: PageFacts, page: string): Named => {
  const {widgets, frames, base} = facts;
  const feeds = new Map<string, string>();
  for (const frame of frames) {
    const source = new URL(frame).searchParams.get('src') ?? '';
    for (const feed of absolute(source, frame)) feeds.set(feed, originOf(frame));
  }
  const sources = widgets.flatMap((widget) => sourceOf(widget, facts) ?? []);
  for (const feed of sources.flatMap((source) => absolute(source, base))) feeds.set(feed, originOf(page));
  const configs = widgets.flatMap(({attributes}) => absolute(attributes['config'] ?? '', base));
  return {feeds: new Map([...feeds].slice(0, MOST_FILES)), configs: [...new Set(configs)]};
};

const isClosed = ({answer}: Looked, page: string): boolean => {
  const allowed = answer?.headers['access-control-allow-origin'];
  const isSame = answer !== undefined && originOf(answer.address) === originOf(page);
  return !isSame && allowed !== '*' && allowed !== originOf(page);
};

/** Some addresses of a page, with what came of each. */
type Files = readonly (readonly [address: string, looked: Looked])[];

interface Found {
  readonly scripts: Files;
  readonly feeds: Files;
  readonly named: Named;
}

const diagnosePolicy = (page: Answer, facts: PageFacts, {scripts, feeds, named}: Found): Diagnosis[] => {
  const {address, headers} = page;
  const own = feeds.filter(([feed]) => named.feeds.get(feed) === originOf(address));
  const contents = own.flatMap(([, {answer}]) =>
    answer ? [contentsOf(textOf(answer), answer.address)] : [],
  );
  const further = contents.flatMap((each) => each.documents);
  const needs = needsOfPage(facts, {
    page: address,
    data: [...own.map(([feed]) => feed), ...named.configs, ...further],
    images: contents.flatMap(({images}) => images),
    closed: new Set(scripts.filter(([, each]) => isClosed(each, address)).map(([script]) => script)),
  });
  const policies = {
    header: headers['content-security-policy'],
    reportOnly: headers['content-security-policy-report-only'],
    metas: facts.policies,
  };
  return checkPolicies(policies, needs);
};

/** Pictures without encryption in a page that has it: browsers ask for them with https, or not at all. */
const mixedImages = (feeds: Files, page: string): Diagnosis[] =>
  feeds.flatMap(([about, {answer}]): Diagnosis[] => {
    const images = answer ? contentsOf(textOf(answer), answer.address).images : [];
    const image = page.startsWith('https:') ? images.find((each) => !isSafe(each)) : undefined;
    return image === undefined ? [] : [{code: 'mixed-images', state: 'warning', about, holes: {image}}];
  });

/** Looks at several addresses at once. */
const lookAtAll = async <T>(
  wanted: ReadonlyMap<string, T>,
  look: (address: string, of: T) => Promise<Looked>,
): Promise<Files> =>
  Promise.all([...wanted].map(async ([address, of]) => [address, await look(address, of)] as const));

const scriptsOf = ({scripts}: PageFacts): Map<string, PageScript> =>
  new Map(scripts.slice(0, MOST_FILES).map((script) => [script.address, script]));

const examinePage = async (page: Answer, examining: Examining): Promise<Diagnosis[]> => {
  const {address} = page;
  const facts = readPage(textOf(page), address);
  const named = namedIn(facts, address);
  const [scripts, feeds] = await Promise.all([
    lookAtAll(scriptsOf(facts), async (_, script) => lookAtScript(script, address, examining)),
    lookAtAll(named.feeds, async (feed, origin) => lookAtFeed(feed, origin, examining)),
  ]);
  const versions = scripts.flatMap(([, {answer}]) => (answer ? (versionOf(answer) ?? []) : []));
  return [
    ...checkPage(facts, {address, feeds: [...named.feeds.keys()]}),
    ...mixedImages(feeds, address),
    ...checkVersions(versions, address),
    ...diagnosePolicy(page, facts, {scripts, feeds, named}),
    ...[...scripts, ...feeds].flatMap(([, {diagnoses}]) => diagnoses),
  ];
};

const looksLikePage = (answer: Answer): boolean =>
  /^(text\/html|application\/xhtml\+xml)$/.test(mediaType(answer)) ||
  /^\s*<(!doctype html|html)\b/i.test(textOf({...answer, body: answer.body.subarray(0, 1000)}));

const looksLikeScript = (answer: Answer): boolean =>
  /\.m?js$/.test(new URL(answer.address).pathname) || mediaType(answer).includes('javascript');

const alone = (answer: Answer): PageScript => ({
  address: answer.address,
  src: answer.asked,
  isModule: !/mitmach[^/]*\.js$/.test(new URL(answer.address).pathname),
  isAsync: true,
});

/** Says what stands between the visitors of a page and its widgets, or between pages and a feed. Never throws. */
export const examine = async (address: string, examining: Examining): Promise<Diagnosis[]> => {
  const answer = await examining.visit(address, {accept: documents});
  if (!isUsable(answer)) return checkArrival(answer);
  if (looksLikePage(answer)) return [...checkArrival(answer), ...(await examinePage(answer, examining))];
  if (looksLikeScript(answer)) {
    return [...checkArrival(answer), ...checkScript(alone(answer), answer, SOMEBODY)];
  }
  return [...(await lookAtFeed(address, SOMEBODY, examining)).diagnoses];
};
