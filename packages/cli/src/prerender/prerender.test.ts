import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed, type Feed} from '@mitmach/feed';
import {findWidgets} from './find-widgets.js';
import {prerender, type PrerenderResult} from './prerender.js';

const document = {
  specVersion: '1.0',
  title: 'Netz',
  language: 'de',
  timeZone: 'Europe/Berlin',
  organizations: [{id: 'chor', name: 'Hafenchor'}],
  events: [
    {id: 'past', title: 'Vorbei', start: '2026-11-01T19:00'},
    {id: 'off', title: 'Abgesagt', start: '2026-11-30T19:00', status: 'cancelled'},
    {
      id: 'choir',
      title: {de: 'Probe & Tee', da: 'Prøve og te'},
      start: '2026-12-01T19:00',
      url: 'choir.html',
      location: {name: 'Speicher'},
      recurrence: {rule: 'FREQ=WEEKLY;COUNT=2'},
    },
    {id: 'broken', start: '2026-12-02'},
  ],
  opportunities: [
    {id: 'read', title: 'Vorlesen & "mehr"', organization: 'chor'},
    {id: 'gone', title: 'Besetzt', status: 'filled'},
  ],
  milestones: [
    {id: 'a', title: 'Anfang', date: '2013'},
    {id: 'b', title: 'Beschluss', date: '2021-11-11'},
  ],
  news: [
    {id: 'n', title: 'Neu', published: '2026-11-20T10:00:00+01:00'},
    {id: 'future', title: 'Später', published: '2027-01-01T10:00:00+01:00'},
  ],
};

const feedOf = (): Feed | undefined => {
  const result = parseFeed(document, 'https://town.example/feed.json');
  return result.ok ? result.feed : undefined;
};

const now = Date.parse('2026-11-29T12:00:00Z');
const run = (html: string): Promise<PrerenderResult> =>
  prerender(html, {
    loadFeed: (source) => Promise.resolve(source === 'feed.json' ? feedOf() : undefined),
    now,
    lang: 'de',
  });

describe('prerender', () => {
  it('writes the coming dates before what stands in the calendar, and changes nothing else', async () => {
    const page = (content: string): string =>
      `<!DOCTYPE html>\n<p CLASS=x>A&B<mitmach-calendar src="feed.json" limit=5>${content}<a href=k>Alle</a></mitmach-calendar>\r\n<!-- end`;
    const {html, widgets} = await run(page(''));
    const list = [
      '<li><a href="https://town.example/choir.html">Probe &amp; Tee</a> · <time datetime="2026-12-01T19:00">Di., 1. Dezember 2026 um 19:00</time> · Speicher</li>',
      '<li><a href="https://town.example/choir.html">Probe &amp; Tee</a> · <time datetime="2026-12-08T19:00">Di., 8. Dezember 2026 um 19:00</time> · Speicher</li>',
    ];
    assert.equal(html, page(`<ul data-mitmach-prerendered>${list.join('')}</ul>`));
    assert.deepEqual(widgets, [{widget: 'calendar', source: 'feed.json', count: 2}]);
  });

  it('replaces a list of an earlier time', async () => {
    const once = await run('<mitmach-timeline src="feed.json"><b>Mehr</b></mitmach-timeline>');
    const twice = await run(once.html);
    assert.equal(twice.html, once.html);
    assert.match(once.html, /2021.*Anfang · <time datetime="2013">2013<\/time><\/li><\/ul><b>Mehr<\/b>/);
  });

  it('takes options from a div as well, and nothing of the feed as HTML', async () => {
    const {html} = await run(
      '<div data-mitmach="finder" data-src="feed.json" data-organizations="chor"></div>',
    );
    assert.equal(
      html,
      '<div data-mitmach="finder" data-src="feed.json" data-organizations="chor"><ul data-mitmach-prerendered><li>Vorlesen &amp; &quot;mehr&quot; · Hafenchor</li></ul></div>',
    );
  });

  it('speaks the language around a widget, and marks what is in another', async () => {
    const {html} = await run(
      '<html lang="de"><section lang="da"><mitmach-calendar src="feed.json"></mitmach-calendar></section>',
    );
    assert.match(html, /Prøve og te.*tirs. den 1. december 2026/);
    assert.match(html, /<bdi lang="de" dir="ltr">Speicher<\/bdi>/);
  });

  it('finds the feed of the page and that of the nearest mitmach-feed', async () => {
    const {widgets} = await run(
      '<mitmach-ticker></mitmach-ticker><mitmach-feed src="b"><mitmach-ticker></mitmach-ticker><mitmach-ticker src="a"></mitmach-ticker></mitmach-feed><link rel="alternate" type="application/mitmach+json" href="feed.json">',
    );
    assert.deepEqual(
      widgets.map(({source}) => source),
      ['feed.json', 'b', 'a'],
    );
  });

  it('leaves out news of the future', async () => {
    const {html, widgets} = await run('<mitmach-ticker src="feed.json"></mitmach-ticker>');
    assert.doesNotMatch(html, /Später/);
    assert.equal(widgets[0]?.count, 1);
  });

  it('keeps what a widget has whose feed cannot be had', async () => {
    const page =
      '<mitmach-ticker src="other.json"><a href="x">Neues</a></mitmach-ticker><mitmach-finder></mitmach-finder>';
    const {html, widgets} = await run(page);
    assert.equal(html, page);
    assert.deepEqual(
      widgets.map(({count}) => count),
      [undefined, undefined],
    );
  });
});

describe('findWidgets', () => {
  it('finds none in comments, scripts and texts', () => {
    const html =
      '<!-- <mitmach-ticker></mitmach-ticker> --><script>"<mitmach-ticker>"</script><textarea><mitmach-ticker></textarea>';
    assert.deepEqual(findWidgets(html), []);
  });

  it('finds one that is never closed up to the end', () => {
    const html = '<body><mitmach-ticker src="a">Text';
    assert.deepEqual(
      findWidgets(html).map(({from, to}) => html.slice(from, to)),
      ['Text'],
    );
  });
});
