import * as z from 'zod/mini';
import {
  count,
  date,
  essentialLink,
  flag,
  instant,
  languageTag,
  link,
  list,
  localized,
  summary,
  token,
} from './values.js';

export const {optional} = z;
const ratio = z.number().check(z.minimum(0), z.maximum(1));

export const geo = z.object({
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
  lon: z.number().check(z.minimum(-180), z.maximum(180)),
});

export const image = z.object({
  url: essentialLink,
  alt: localized,
  credit: optional(localized),
  license: optional(token),
  width: optional(count),
  height: optional(count),
  focalPoint: optional(z.object({x: ratio, y: ratio})),
});

export const location = z.object({
  name: optional(localized),
  address: optional(
    z.object({
      street: optional(token),
      postalCode: optional(token),
      city: optional(token),
      country: optional(token),
    }),
  ),
  district: optional(token),
  geo: optional(geo),
  room: optional(localized),
  note: optional(localized),
});

export const contactFields = {
  name: optional(localized),
  role: optional(localized),
  email: optional(token),
  phone: optional(token),
  url: optional(link),
  languages: list(languageTag),
};
export const contact = z.object(contactFields);

export const titledLink = z.object({url: essentialLink, title: localized});

export const attachment = z.object({
  url: essentialLink,
  title: localized,
  mediaType: optional(token),
  bytes: optional(count),
});

const accessibility = z.enum([
  'wheelchair',
  'accessible-toilet',
  'sign-language',
  'induction-loop',
  'plain-language',
  'quiet-space',
  'assistance-dog',
  'step-free-transport',
]);

/** The fields that every item may carry, whatever its kind. */
export const itemFields = {
  id: token,
  url: optional(link),
  summary: optional(summary),
  description: optional(localized),
  plainLanguage: optional(localized),
  image: optional(image),
  organization: optional(token),
  topics: list(token),
  keywords: list(localized),
  languages: list(languageTag),
  published: optional(instant),
  updated: optional(instant),
  verified: optional(instant),
  validFrom: optional(date),
  validThrough: optional(date),
  featured: optional(flag),
  accessibility: list(accessibility),
  accessibilityNote: optional(localized),
  source: optional(z.object({name: localized, url: optional(link), retrieved: optional(instant)})),
  deleted: optional(flag),
};
