import {expect} from '@open-wc/testing';
import {news, parseFeed, resolveText, type Localized} from '@mitmach/feed';
import type {JsonObject} from './structured-event.js';
import {structuredNews} from './structured-news.js';

const show = (text: Localized): string => resolveText(text, {languages: ['en'], feedLanguage: 'de'}).text;

const dataOf = (item: object, envelope: object = {}): JsonObject => {
  const document = {
    specVersion: '1.0',
    title: 'Neues',
    language: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {categories: [{id: 'report', label: {de: 'Bericht', en: 'Report'}}]},
    organizations: [{id: 'choir', name: {de: 'Chor', en: 'Choir'}, url: '/choir'}],
    news: [{id: 'a', title: 'Neues', published: '2026-11-20T10:00:00+01:00', ...item}],
    ...envelope,
  };
  const parsed = parseFeed(document, 'https://feeds.example/data/feed.json');
  if (!parsed.ok) throw new Error(parsed.reason);
  return structuredNews(parsed.feed.find(news, 'a')!, {show, feed: parsed.feed});
};

const minimal = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Neues',
  datePublished: '2026-11-20T10:00:00+01:00',
};

describe('news as structured data', () => {
  it('says nothing that the feed does not', () => {
    expect(dataOf({authors: [], categories: []})).to.deep.equal(minimal);
  });

  it('says all that the feed does', () => {
    const data = dataOf({
      title: {de: 'Neues', en: 'Something new'},
      summary: 'Kurz',
      description: 'Ein *langer* Text.',
      updated: '2026-11-21T10:00:00+01:00',
      authors: [{name: 'Wiebke Thomsen', url: '/wiebke'}],
      organization: 'choir',
      categories: ['report', 'other'],
      image: {url: '../images/choir.jpg', alt: 'Choir'},
      languages: ['de'],
      validThrough: '2026-12-24',
      url: '/news/a',
    });
    expect(data).to.deep.equal({
      ...minimal,
      headline: 'Something new',
      dateModified: '2026-11-21T10:00:00+01:00',
      author: [{'@type': 'Person', name: 'Wiebke Thomsen', url: 'https://feeds.example/wiebke'}],
      publisher: {'@type': 'Organization', name: 'Choir', url: 'https://feeds.example/choir'},
      articleSection: ['Report', 'other'],
      image: ['https://feeds.example/images/choir.jpg'],
      description: 'Kurz',
      articleBody: 'Ein langer Text.',
      inLanguage: ['de'],
      expires: '2026-12-24',
      url: 'https://feeds.example/news/a',
    });
  });

  it('names the publisher of the feed where nobody else says it', () => {
    const data = dataOf({}, {publisher: {name: 'Büro', url: 'https://office.example/'}});
    expect(data['publisher']).to.deep.equal({
      '@type': 'Organization',
      name: 'Büro',
      url: 'https://office.example/',
    });
  });

  it('has no addresses that are none', () => {
    expect(dataOf({url: 'mailto:a@example.org'})).to.deep.equal(minimal);
  });
});
