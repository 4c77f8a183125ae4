import {expect} from '@open-wc/testing';
import type {RawItem} from '@mitmach/feed';
import {compareInStream, emergenciesIn, newsInStream, streamKey, type StreamItem} from './stream.js';

const moment = {now: Date.parse('2026-11-22T12:00:00+01:00'), today: '2026-11-22'};

const idsOf = (items: readonly StreamItem[]): string[] =>
  [...items].sort(compareInStream).map(({raw}) => raw.id);

const news = (...items: readonly (Readonly<Record<string, unknown>> & {id: string})[]): string[] =>
  idsOf(newsInStream(items, moment));

describe('the news in a stream', () => {
  it('stand the newest first, whatever offset their instants are written with', () => {
    expect(
      news(
        {id: 'old', published: '2026-11-20T10:00:00+01:00'},
        {id: 'new', published: '2026-11-22T10:30:00Z'},
        {id: 'between', published: '2026-11-22T11:00:00+01:00'},
      ),
    ).to.deep.equal(['new', 'between', 'old']);
  });

  it('stand urgent first, then pinned', () => {
    expect(
      news(
        {id: 'plain', published: '2026-11-22T10:00:00Z'},
        {id: 'pinned', published: '2026-01-01T10:00:00Z', pinned: true},
        {id: 'urgent', published: '2026-11-01T10:00:00Z', urgent: true},
        {id: 'both', published: '2026-11-02T10:00:00Z', urgent: true, pinned: true},
      ),
    ).to.deep.equal(['both', 'urgent', 'pinned', 'plain']);
  });

  it('come when they are published, not before', () => {
    expect(
      news(
        {id: 'now', published: '2026-11-22T12:00:00+01:00'},
        {id: 'soon', published: '2026-11-22T12:00:01+01:00'},
      ),
    ).to.deep.equal(['now']);
  });

  it('go when they are no longer valid or due for the archive, the last day included', () => {
    const published = '2026-11-01T10:00:00Z';
    expect(
      news(
        {id: 'valid', published, validThrough: '2026-11-22'},
        {id: 'over', published, validThrough: '2026-11-21'},
        {id: 'early', published, validFrom: '2026-11-23'},
        {id: 'kept', published, archiveAfter: '2026-11-22'},
        {id: 'archived', published, archiveAfter: '2026-11-21'},
      ),
    ).to.deep.equal(['kept', 'valid']);
  });

  it('are left out where their date cannot be read', () => {
    expect(
      news({id: 'none'}, {id: 'number', published: 7}, {id: 'words', published: 'yesterday'}),
    ).to.deep.equal([]);
  });

  it('have the same order every time where they are of the same moment', () => {
    const published = '2026-11-01T10:00:00Z';
    expect(news({id: 'b', published}, {id: 'a', published}, {id: 'c', published})).to.deep.equal([
      'a',
      'b',
      'c',
    ]);
  });

  it('are called by kind and id', () => {
    expect(streamKey({kind: 'news', raw: {id: 'a:b'}})).to.equal('news:a:b');
  });
});

describe('the emergencies of a feed', () => {
  const raw: readonly RawItem[] = [
    {id: 'older', emergency: true, published: '2026-11-20T10:00:00Z'},
    {id: 'newer', emergency: true, published: '2026-11-21T10:00:00Z', validThrough: '2026-11-22'},
    {id: 'timeless', emergency: true},
    {id: 'over', emergency: true, published: '2026-11-20T10:00:00Z', validThrough: '2026-11-21'},
    {id: 'future', emergency: true, published: '2026-11-23T10:00:00Z'},
    {id: 'urgent', urgent: true, published: '2026-11-20T10:00:00Z'},
    {id: 'word', emergency: 'yes', published: '2026-11-20T10:00:00Z'},
  ];

  it('are those that are published and valid, the newest first', () => {
    expect(emergenciesIn('news', raw, moment).map(({raw: {id}}) => id)).to.deep.equal([
      'newer',
      'older',
      'timeless',
    ]);
  });
});
