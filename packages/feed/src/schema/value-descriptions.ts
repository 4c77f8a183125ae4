import type * as z from 'zod/mini';
import {entryOf, within, type DescribedValue} from './described.js';
import {envelope} from './document.js';
import {opportunity} from './kinds.js';
import {itemFields} from './parts.js';
import {
  amount,
  count,
  date,
  duration,
  essentialLink,
  fuzzyDate,
  instant,
  languageTag,
  link,
  localDateTime,
  localized,
  start,
  summary,
  timeZone,
  token,
} from './values.js';

const districts = entryOf(within(envelope.shape.vocabularies).shape.districts);
const [polygon] = within(districts.shape.geometry)._zod.def.options;
const rings = polygon.shape.coordinates._zod.def;

/** The values of the feed by the names that they have in the JSON Schema and in the reference. */
export const values: Readonly<Record<string, DescribedValue>> = {
  Token: {
    schema: token,
    meaning: 'A short text: an id, a name, a code. It is the same in every language.',
    example: 'repair-cafe',
  },
  Localized: {
    schema: localized,
    meaning: 'A text in the feed’s language, or the same text by BCP 47 language tag. No HTML.',
    example: {de: 'Reparaturcafé', ar: 'مقهى الإصلاح'},
  },
  Summary: {
    schema: summary,
    meaning: 'The same, but short.',
    example: {de: 'Bring mit, was kaputt ist.'},
  },
  Link: {
    schema: link,
    meaning: 'An https, http, mailto or tel address, or one relative to the feed; others are left out.',
    example: 'https://club.example/repair',
    keywords: {format: 'uri-reference'},
  },
  EssentialLink: {
    schema: essentialLink,
    meaning: 'The same; where it is not allowed, the object around it is left out.',
    example: 'images/workbench.jpg',
    keywords: {format: 'uri-reference'},
  },
  Date: {
    schema: date,
    meaning: 'A day.',
    example: '2026-11-28',
    keywords: {format: 'date'},
  },
  LocalDateTime: {
    schema: localDateTime,
    meaning: 'A day and a time of day in the time zone of the event; seconds may follow, an offset may not.',
    example: '2026-11-28T19:00',
  },
  Start: {
    schema: start,
    meaning: 'A Date for the whole day, else a LocalDateTime.',
    example: '2026-11-28T19:00',
  },
  Instant: {
    schema: instant,
    meaning: 'A point in time with its offset, as in RFC 3339.',
    example: '2026-11-22T07:30:00+01:00',
    keywords: {format: 'date-time'},
  },
  FuzzyDate: {
    schema: fuzzyDate,
    meaning: 'A year, a month or a day, as exactly as it is known (EDTF level 0).',
    example: '2018-03',
  },
  Duration: {
    schema: duration,
    meaning: 'Weeks, or days, hours, minutes and seconds, as in ISO 8601.',
    example: 'PT2H30M',
  },
  TimeZone: {
    schema: timeZone,
    meaning: 'The IANA name of a time zone.',
    example: 'Europe/Berlin',
  },
  LanguageTag: {
    schema: languageTag,
    meaning: 'A BCP 47 language tag.',
    example: 'en-GB',
  },
  Count: {schema: count, meaning: 'A whole number, 0 or more.', example: 12, keywords: {type: 'integer'}},
  Amount: {schema: amount, meaning: 'A number, 0 or more.', example: 2.5},
  Accessibility: {
    schema: entryOf(itemFields.accessibility),
    meaning: 'What makes taking part possible for more people.',
    example: 'wheelchair',
  },
  Slot: {
    schema: entryOf(opportunity.shape.availability),
    meaning: 'A part of a day of the week.',
    example: 'tue-evening',
  },
  Position: {
    schema: rings.element._zod.def.element,
    meaning: 'Longitude, latitude and maybe a height, in degrees and metres (RFC 7946).',
    example: [9.43, 54.79],
  },
  Rings: {
    schema: polygon.shape.coordinates,
    meaning: 'The outer ring of an area and those of its holes, each a list of positions.',
    example: [
      [
        [9.4, 54.7],
        [9.5, 54.7],
        [9.5, 54.8],
        [9.4, 54.7],
      ],
    ],
  },
};

/** By language at least one text; Zod has this as a check that JSON Schema does not see. */
export const recordsByLanguage: readonly z.core.$ZodType[] = [localized, summary].map(
  ({_zod}) => _zod.def.options[1],
);
