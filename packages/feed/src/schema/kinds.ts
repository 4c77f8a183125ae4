import * as z from 'zod/mini';
import {limits} from '../limits.js';
import {
  attachment,
  contact,
  contactFields,
  image,
  itemFields,
  location,
  optional,
  titledLink,
} from './parts.js';
import {
  amount,
  count,
  date,
  duration,
  essentialLink,
  flag,
  fuzzyDate,
  instant,
  languageTag,
  link,
  list,
  localDateTime,
  localized,
  start,
  timeZone,
  token,
} from './values.js';

export const organization = z.object({
  ...itemFields,
  name: localized,
  legalForm: optional(localized),
  logo: optional(image),
  contact: optional(contact),
  location: optional(location),
  openingHours: optional(localized),
  causes: list(token),
  registrationNumber: optional(token),
  memberUrl: optional(link),
  sameAs: list(link),
});

const daysOfWeek = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
/** The 7 × 3 slots of a week, `mon-morning` to `sun-evening`. */
export const slots = daysOfWeek.flatMap((day) => partsOfDay.map((part) => `${day}-${part}` as const));

/** A known value of a list, or a text of the publisher's own. */
const knownOrText = (known: readonly string[]) => z.union([z.enum(known as [string]), localized]);

const commitment = z.object({
  kind: z.enum(['one-off', 'occasional', 'regular', 'flexible']),
  hours: optional(amount),
  per: optional(z.enum(['week', 'month', 'once'])),
  months: optional(amount),
  note: optional(localized),
});

export const opportunity = z.object({
  ...itemFields,
  title: localized,
  status: optional(z.enum(['open', 'paused', 'filled', 'closed'])),
  causes: list(token),
  activities: list(token),
  targetGroups: list(token),
  commitment: optional(commitment),
  availability: list(z.enum(slots)),
  startDate: optional(date),
  endDate: optional(date),
  applicationDeadline: optional(date),
  places: optional(count),
  placesLeft: optional(count),
  remote: optional(z.enum(['no', 'partly', 'fully'])),
  locations: list(location),
  minimumAge: optional(count),
  maximumAge: optional(count),
  languageSkills: list(z.object({language: languageTag, level: z.enum(['none', 'basic', 'good', 'fluent'])})),
  requirements: list(
    knownOrText(['police-certificate', 'training', 'driving-licence', 'vaccination', 'references']),
  ),
  skills: list(localized),
  benefits: list(knownOrText(['expenses', 'allowance', 'insurance', 'training', 'certificate', 'mentoring'])),
  suitableFor: list(z.enum(['groups', 'families', 'minors', 'newcomers', 'seniors', 'companies'])),
  apply: optional(z.object({...contactFields, instructions: optional(localized)})),
  urgent: optional(flag),
  emergency: optional(flag),
});

const registration = z.object({
  url: optional(link),
  email: optional(token),
  deadline: optional(start),
  required: optional(flag),
});

const price = z.object({
  amount: optional(amount),
  currency: optional(token),
  note: optional(localized),
});

const occurrence = z.object({
  ...itemFields,
  title: localized,
  start,
  end: optional(start),
  duration: optional(duration),
  timeZone: optional(timeZone),
  schedulingNote: optional(localized),
  status: optional(z.enum(['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'])),
  previousStart: optional(start),
  attendance: optional(z.enum(['in-person', 'online', 'hybrid'])),
  location: optional(location),
  onlineUrl: optional(link),
  doorTime: optional(localDateTime),
  categories: list(token),
  free: optional(flag),
  price: optional(price),
  registration: optional(registration),
  capacity: optional(count),
  remaining: optional(count),
  minimumAge: optional(count),
  maximumAge: optional(count),
  series: optional(token),
  sequence: optional(count),
});

const recurrence = z.object({
  rule: token,
  exclude: list(start, limits.list),
  add: list(start, limits.list),
  overrides: optional(z.record(start, z.partial(occurrence))),
  occurrences: optional(
    z.object({from: date, to: date, starts: z.array(start).check(z.maxLength(limits.starts))}),
  ),
});

export const event = z.object({...occurrence.shape, recurrence: optional(recurrence)});

export const newsItem = z.object({
  ...itemFields,
  title: localized,
  published: instant,
  categories: list(token),
  authors: list(z.object({name: localized, url: optional(link)})),
  attachments: list(attachment),
  pinned: optional(flag),
  urgent: optional(flag),
  emergency: optional(flag),
  archiveAfter: optional(date),
});

export const milestone = z.object({
  ...itemFields,
  title: localized,
  date: fuzzyDate,
  endDate: optional(fuzzyDate),
  displayDate: optional(localized),
  phase: optional(token),
  state: optional(z.enum(['done', 'current', 'planned'])),
  links: list(titledLink),
  attachments: list(attachment),
  images: list(image),
  media: optional(
    z.object({
      kind: z.enum(['video', 'audio', 'map']),
      url: essentialLink,
      title: localized,
      provider: optional(token),
    }),
  ),
});
