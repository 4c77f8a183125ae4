// Written by scripts/generate/feed-table.mjs from the Zod schema; do not edit.
import type {Kind} from '../kinds.js';

export const news: Kind<'news'> = {
  name: 'news',
  nodes: [
    ['o', {name: 4}, {url: 5}],
    ['a', 52, 0, 200],
    ['o', {url: 34, title: 4}, {mediaType: 0, bytes: 41}],
    ['a', 54, 0, 200],
    [
      'o',
      {id: 0, published: 14, title: 4},
      {
        url: 5,
        summary: 40,
        description: 4,
        plainLanguage: 4,
        image: 44,
        organization: 0,
        topics: 7,
        keywords: 45,
        languages: 46,
        updated: 14,
        verified: 14,
        validFrom: 47,
        validThrough: 47,
        featured: 48,
        accessibility: 50,
        accessibilityNote: 4,
        source: 51,
        deleted: 48,
        categories: 7,
        authors: 53,
        attachments: 55,
        pinned: 48,
        urgent: 48,
        emergency: 48,
        archiveAfter: 47,
      },
    ],
  ],
  root: 56,
};
