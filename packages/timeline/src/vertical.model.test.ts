import {milestones, parseFeed, type Feed} from '@mitmach/feed';
import {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import {timelineMessages} from './timeline.messages.js';
import {verticalModel, type TimelineEntry, type TimelineView} from './vertical.model.js';

const feedOf = (...items: readonly object[]): Feed => {
  const parsed = parseFeed(
    {
      specVersion: '1.0',
      title: 'Stadt',
      language: 'de',
      timeZone: 'Europe/Berlin',
      milestones: items.map((item, index) => ({id: String(index), title: 'Titel', date: '2020', ...item})),
    },
    'https://city.example/feeds/feed.json',
  );
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

const show = (feed: Feed, view: Partial<TimelineView> & {language?: string} = {}): TimelineEntry[] => {
  const language = view.language ?? 'de';
  const years = verticalModel(feed.select(milestones), {
    feed,
    locale: new Locale(language, language.slice(0, 2), timelineMessages),
    now: Date.parse('2026-11-22T23:30:00+01:00'),
    order: 'descending',
    limit: Infinity,
    ...view,
  });
  return years.flatMap(({entries}) => entries);
};

const only = (item: object, view?: Parameters<typeof show>[1]): TimelineEntry => {
  const [entry] = show(feedOf(item), view);
  if (!entry) throw new Error('The milestone is not shown.');
  return entry;
};

describe('verticalModel', () => {
  it('groups by year in the order asked for', () => {
    const feed = feedOf({date: '2018-05'}, {date: '2021'}, {date: '2018-03'});
    const view = {
      feed,
      locale: new Locale('de', 'de', {}),
      now: 0,
      order: 'ascending',
      limit: Infinity,
    } as const;
    const years = verticalModel(feed.select(milestones), view);
    expect(years.map(({label, entries}) => [label, entries.map(({date}) => date.text.text)])).to.deep.equal([
      ['2018', ['März 2018', 'Mai 2018']],
      ['2021', ['2021']],
    ]);
  });

  it('gives the newest when there is a limit', () => {
    const entries = show(feedOf({date: '2018'}, {date: '2022'}, {date: '2020'}), {limit: 2});
    expect(entries.map(({date}) => date.text.text)).to.deep.equal(['2022', '2020']);
  });

  it('knows a date that is the year alone', () => {
    expect(only({date: '2020'}).date).to.deep.equal({text: {text: '2020'}, machine: '2020', isYear: true});
  });

  it('writes a range to the precision given, without a form for machines', () => {
    const {date} = only({date: '2018-03-26', endDate: '2018-09-20'});
    // Browsers differ in the spaces around the dash.
    expect(date.text.text).to.match(/^26\. März\s–\s20\. September 2018$/);
    expect([date.isYear, date.machine]).to.deep.equal([false, undefined]);
  });

  it("uses the publisher's own words for a date", () => {
    const {date} = only(
      {date: '2015-10', displayDate: {de: 'Herbst 2015', en: 'Autumn 2015'}},
      {language: 'en'},
    );
    expect([date.text.text, date.machine]).to.deep.equal(['Autumn 2015', '2015-10']);
  });

  it("judges what is planned by the day in the feed's zone", () => {
    // 23:30 in Berlin is the 23rd in Auckland already.
    expect([only({date: '2026-11-22'}).state, only({date: '2026-11-23'}).state]).to.deep.equal([
      'current',
      'planned',
    ]);
  });

  it("shows the reader's language and says when there is another one only", () => {
    const item = {title: {de: 'Beschluss', en: 'Decision'}, description: 'Einstimmig.'};
    const {title, text, onlyIn} = only(item, {language: 'en'});
    expect([title.text, text?.lang, onlyIn]).to.deep.equal(['Decision', 'de', 'German']);
  });

  it('says nothing of languages when all is in the right one', () => {
    expect(only({description: 'Einstimmig.'}).onlyIn).to.equal(undefined);
  });

  it('takes the summary when there is no description', () => {
    expect(only({summary: 'Kurz gesagt.'}).text?.text).to.equal('Kurz gesagt.');
  });

  it("takes the summary when only that is in the reader's language", () => {
    const item = {description: 'Einstimmig.', summary: {de: 'Kurz.', en: 'In short.'}};
    expect(only(item, {language: 'en'}).text?.text).to.equal('In short.');
  });

  it("resolves its own page against the feed's address, and has none that is not allowed", () => {
    expect([only({url: 'beschluss.html'}).href, only({url: 'javascript:alert(1)'}).href]).to.deep.equal([
      'https://city.example/feeds/beschluss.html',
      undefined,
    ]);
  });

  it('shows the first and the last year there can be, and leaves out what is no year', () => {
    const dates = ['0000', '-9999', '9999', '0001', '10000', '', '2020-13'];
    expect(show(feedOf(...dates.map((date) => ({date})))).map(({date}) => date.text.text)).to.deep.equal([
      '9999',
      '1 n. Chr.',
    ]);
  });

  it('writes years without a thousands separator, in digits that all can read', () => {
    const feed = feedOf({date: '1998'});
    const view = {feed, locale: new Locale('ar', 'ar', {}), now: 0, order: 'descending', limit: 1} as const;
    expect(verticalModel(feed.select(milestones), view)[0]?.label).to.equal('1998');
  });
});
