import * as z from 'zod';
import type {SourceType} from '../importing/importer.js';

/*
 * `mitmach.config.json`. Whatever goes into the feed as it stands (terms, places) is only looked at roughly here: the
 * feed's own schema checks it when the feed is built. `config.messages.ts` says what is wrong, so no message stands here.
 */

const sourceTypes = [
  'ics',
  'rss',
  'csv',
  'xlsx',
  'json',
  'wordpress',
  'tribe',
  'gancio',
  'mobilizon',
  'freinet',
  'volunteering',
  'apiengagement',
  'jsonld',
  'timelinejs',
  'mitmach',
] as const satisfies readonly SourceType[];

const kindNames = ['organizations', 'opportunities', 'events', 'news', 'milestones'] as const;
const vocabularyNames = [
  'topics',
  'causes',
  'activities',
  'targetGroups',
  'districts',
  'categories',
  'phases',
] as const;

const word = z.string().min(1);
const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/)
  .meta({description: 'A language tag such as de or en-GB (BCP 47).'});
const localized = z
  .union([word, z.record(languageTag, z.string())])
  .meta({description: 'A text, or one a language: {"de": "…", "en": "…"}.'});

const isTimeZone = (name: string): boolean => {
  try {
    return (
      /^[a-z]/i.test(name) && new Intl.DateTimeFormat('en', {timeZone: name}) instanceof Intl.DateTimeFormat
    );
  } catch {
    return false;
  }
};
const timeZone = z
  .string()
  .refine(isTimeZone, {params: {code: 'time-zone'}})
  .meta({description: 'An IANA time zone such as Europe/Berlin.'});

const days = z.int();
const termRef = z.strictObject({vocabulary: z.enum(vocabularyNames), id: word});
const term = z.looseObject({id: word, label: localized});
const terms = z.array(term).optional();

const sourceFields = {
  id: z
    .string()
    .regex(/^[a-z\d][a-z\d-]{0,59}$/)
    .meta({description: 'A short name in small letters, digits and hyphens. It stands in reports.'}),
  name: localized
    .optional()
    .meta({description: 'What people call the source; shown where its items are old.'}),
  type: z.enum(sourceTypes).meta({description: 'The format.'}),
  path: word
    .optional()
    .meta({description: 'A file, or a pattern such as lists/*.csv, from the folder of this file.'}),
  url: word.optional().meta({description: 'An address, https://…'}),
  kind: z
    .enum(kindNames)
    .optional()
    .meta({description: 'What its entries are, where the format does not say.'}),
  columns: z
    .record(word, z.union([word, z.array(word).min(1)]))
    .optional()
    .meta({
      description:
        'Field of an item → column of a table, or path in JSON: {"location.name": "Ort"}. {"…": "{Straße} {Nr}"} puts columns together; of a list the first counts that is not empty.',
    }),
  defaults: z
    .record(word, z.unknown())
    .optional()
    .meta({description: 'What every item gets that lacks it: {"start": "2026-09-12"}.'}),
  terms: z
    .record(z.string(), z.union([termRef, z.null()]))
    .optional()
    .meta({
      description:
        'Word of the source → term of the feed: {"Sport": {"vocabulary": "topics", "id": "sport"}}; null drops it.',
    }),
  organization: word.optional().meta({description: 'Id of the organization that all its items belong to.'}),
  items: word.optional().meta({description: 'Where the list stands in a JSON document: result.entries.'}),
  sheet: z
    .union([word, z.int().min(1)])
    .optional()
    .meta({description: 'Name or number of the sheet of an Excel file.'}),
  dateOrder: z.enum(['day-first', 'month-first']).optional().meta({
    description:
      'What comes first in dates such as 05/01/2026; without it they are read only where one order is possible.',
  }),
  timeoutSeconds: z.number().positive().max(600).optional().meta({description: '30 where it is not said.'}),
  maxBytes: z.int().positive().optional().meta({description: '25,000,000 where it is not said.'}),
  headers: z
    .record(z.string().regex(/^[A-Za-z\d!#$%&'*+.^_`|~-]+$/), z.string())
    .optional()
    .meta({
      description:
        'Headers to send. ${NAME} stands for an environment variable, so that no secret stands in this file.',
    }),
  keepDays: z.int().min(1).optional().meta({
    description: 'For how many days the last good items stay when the source fails; without it they stay.',
  }),
  optional: z
    .boolean()
    .optional()
    .meta({description: 'The build counts as good although this source failed.'}),
};

const source = z
  .strictObject(sourceFields)
  .refine(({path, url}) => (path === undefined) !== (url === undefined), {params: {code: 'path-or-url'}});

const outputs = z.strictObject({
  folder: word.default('public').meta({description: 'From the folder of this file.'}),
  ics: z.boolean().default(true).meta({description: 'calendar.ics, and one a category.'}),
  rss: z.boolean().default(true).meta({description: 'news.rss'}),
  jsonFeed: z.boolean().default(true).meta({description: 'news.json'}),
  csv: z.boolean().default(true).meta({description: 'One table a kind.'}),
  jsonLd: z.boolean().default(true).meta({description: 'feed.jsonld, by schema.org.'}),
  dataset: z.boolean().default(true).meta({description: 'dataset.jsonld, by DCAT-AP.'}),
  report: z.boolean().default(true).meta({description: 'report.html and report.json.'}),
  compressed: z.boolean().default(true).meta({description: 'Feed and pages as .gz and .br too.'}),
});

const pages = z.strictObject({
  aboveBytes: z.int().min(1000).default(200_000).meta({
    description: 'A larger feed is split into pages, none of which is larger than this.',
  }),
});

const allow = z.strictObject({
  fileUrls: z.boolean().default(false).meta({description: 'Sources may be file: addresses.'}),
  privateAddresses: z
    .boolean()
    .default(false)
    .meta({description: 'Sources may be on this machine or in the local network.'}),
  symlinks: z.boolean().default(false).meta({description: 'Links may lead out of their folder.'}),
});

const hasUniqueIds = (sources: readonly {id: string}[]): boolean =>
  new Set(sources.map(({id}) => id)).size === sources.length;

/** The schema of `mitmach.config.json`. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  title: localized,
  publisher: z.strictObject({
    name: localized,
    url: word.optional(),
    email: word.optional(),
    phone: word.optional(),
  }),
  language: languageTag,
  languages: z.array(languageTag).optional().meta({description: 'All languages in which there are texts.'}),
  timeZone,
  url: word.optional().meta({description: 'The address at which the feed will be found.'}),
  homePageUrl: word.optional().meta({description: 'The page for people.'}),
  license: word.optional().meta({description: 'An SPDX identifier such as CC-BY-4.0.'}),
  attribution: localized.optional(),
  vocabularies: z
    .strictObject({
      topics: terms,
      causes: terms,
      activities: terms,
      targetGroups: terms,
      districts: terms,
      categories: terms,
      phases: terms,
    })
    .optional(),
  synonyms: z.array(z.array(word)).optional(),
  places: z.array(z.looseObject({postalCode: word, lat: z.number(), lon: z.number()})).optional(),
  geometryUrl: word.optional(),
  sources: z
    .array(source)
    .min(1)
    .refine(hasUniqueIds, {params: {code: 'same-source-id'}}),
  recurrence: z
    .strictObject({from: days.default(-31), to: days.default(400)})
    .prefault({})
    .meta({description: 'For which days, counted from today, dates of a series are worked out beforehand.'}),
  duplicates: z
    .enum(['report', 'merge'])
    .default('report')
    .meta({description: 'What becomes of the same thing in two sources.'}),
  pages: z.union([pages, z.literal(false)]).prefault({}),
  outputs: outputs.prefault({}),
  allow: allow.prefault({}),
});

/** What stands in `mitmach.config.json`, as people write it. */
export type ConfigInput = z.input<typeof configSchema>;
/** The same with everything filled in that may be left out. */
export type ConfigFields = z.output<typeof configSchema>;
/** One source of items. */
export type SourceConfig = ConfigFields['sources'][number];

/**
 * JSON Schema (2020-12) of the config file, for editors. Unlike the feed's it forbids unknown fields, because these are
 * misspelt ones.
 */
export const configJsonSchema = (): object => ({
  title: 'mitmach feed tool',
  ...z.toJSONSchema(configSchema, {io: 'input', target: 'draft-2020-12'}),
});
