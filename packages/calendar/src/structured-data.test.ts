import {parseFeed, type Feed} from '@mitmach/feed';
import {EventIndex, occurrenceOf, type Occurrence} from '@mitmach/logic';
import {expect} from '@open-wc/testing';
import {localeIn} from './detail/detail.driver.js';
import {describeEvents} from './structured-data.js';

const feedOf = (...events: readonly object[]): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    events: events.map((event, index) => ({
      id: String(index),
      title: 'Chorprobe',
      start: '2026-11-28T19:00',
      ...event,
    })),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

const occurrencesOf = (feed: Feed): Occurrence[] =>
  new EventIndex(feed)
    .between({from: '2026-11-01', to: '2026-11-30'})
    .flatMap((slot) => occurrenceOf(feed, slot) ?? []);

describe('describeEvents', () => {
  let host: HTMLElement;
  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
  });
  afterEach(() => {
    host.remove();
  });

  const describe = (...events: readonly object[]): void => {
    const feed = feedOf(...events);
    const context = {feed, locale: localeIn('en'), now: 0, today: '2026-11-22'};
    describeEvents(host, occurrencesOf(feed), context);
  };
  const scripts = (): HTMLScriptElement[] => [...host.querySelectorAll('script')];
  const described = (): {readonly '@type': string; readonly name: string}[] =>
    JSON.parse(scripts()[0]?.textContent ?? '') as {'@type': string; name: string}[];

  it('describes each event for search engines, in the language of the reader', () => {
    describe({title: {de: 'Rundgang', en: 'Guided tour'}}, {title: {de: 'Fest', en: 'Fair'}});
    expect(scripts().map(({type}) => type)).to.deep.equal(['application/ld+json']);
    expect(described().map((event) => [event['@type'], event.name])).to.deep.equal([
      ['Event', 'Guided tour'],
      ['Event', 'Fair'],
    ]);
  });

  for (const title of ['3 < 4 </script', 'a <!-- b', '<script', '</SCRIPT\u2028<']) {
    it(`lets nothing end the script, such as "${title}"`, () => {
      describe({title});
      expect(scripts()[0]?.textContent).not.to.include('<');
      expect(described()[0]?.name).to.equal(title);
    });
  }

  it('stays as it is where nothing has changed', () => {
    describe({});
    const [script] = scripts();
    describe({});
    expect([scripts().length, scripts()[0] === script]).to.deep.equal([1, true]);
  });

  it('is replaced where other events are shown', () => {
    describe({});
    describe({title: 'Fest'});
    expect([scripts().length, described().map(({name}) => name)]).to.deep.equal([1, ['Fest']]);
  });

  it('is gone where there are no events, and is not made for none', () => {
    describe();
    expect(scripts()).to.deep.equal([]);
    describe({});
    describe();
    expect(scripts()).to.deep.equal([]);
  });

  it('leaves other content of the element alone', () => {
    const link = document.createElement('a');
    const own = Object.assign(document.createElement('script'), {type: 'application/ld+json'});
    own.append('{}');
    host.append(link, own);
    describe({});
    describe();
    expect([...host.children]).to.deep.equal([link, own]);
  });

  it('describes fifty events at most', () => {
    describe(...Array.from({length: 60}, () => ({})));
    expect(described()).to.have.length(50);
  });
});
