// Written by scripts/generate/feed-table.mjs from the Zod schema; do not edit.
import type {Kind} from '../kinds.js';
import {itemFields} from './shared.generated.js';

export const milestones: Kind<'milestones'> = {
  name: 'milestones',
  nodes: [
    ['e', 'done', 'current', 'planned'],
    ['o', {url: 34, title: 4}, {}],
    ['a', 53, 0, 200],
    ['o', {url: 34, title: 4}, {mediaType: 0, bytes: 41}],
    ['a', 55, 0, 200],
    ['a', 44, 0, 200],
    ['e', 'video', 'audio', 'map'],
    ['o', {kind: 58, url: 34, title: 4}, {provider: 0}],
    [
      'o',
      {id: 0, title: 4, date: 29},
      {
        ...itemFields,
        endDate: 29,
        displayDate: 4,
        phase: 0,
        state: 52,
        links: 54,
        attachments: 56,
        images: 57,
        media: 59,
      },
    ],
  ],
  root: 60,
};
