// Written by scripts/generate/feed-table.mjs from the Zod schema; do not edit.
import type {Kind} from '../kinds.js';
import {itemFields} from './shared.generated.js';

export const organizations: Kind<'organizations'> = {
  name: 'organizations',
  nodes: [
    ['o', {}, {name: 4, role: 4, email: 0, phone: 0, url: 5, languages: 46}],
    ['o', {}, {street: 0, postalCode: 0, city: 0, country: 0}],
    ['o', {lat: 9, lon: 10}, {}],
    ['o', {}, {name: 4, address: 53, district: 0, geo: 54, room: 4, note: 4}],
    ['a', 5, 0, 200],
    [
      'o',
      {id: 0, name: 4},
      {
        ...itemFields,
        legalForm: 4,
        logo: 44,
        contact: 52,
        location: 55,
        openingHours: 4,
        causes: 7,
        registrationNumber: 0,
        memberUrl: 5,
        sameAs: 56,
      },
    ],
  ],
  root: 57,
};
