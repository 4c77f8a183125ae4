import type {Importer, SourceType} from './importer.js';

export type * from './importer.js';

/** The importers by format. Each is loaded when it is first used, so that a page pays for no other. */
export const importers: Readonly<Record<SourceType, Importer>> = {
  ics: async (data, options) => (await import('./ics.js')).importIcs(data, options),
  rss: async (data, options) => (await import('./rss.js')).importRss(data, options),
  csv: async (data, options) => (await import('./csv.js')).importCsv(data, options),
  xlsx: async (data, options) => (await import('./xlsx.js')).importXlsx(data, options),
  json: async (data, options) => (await import('./json.js')).importJson(data, options),
  wordpress: async (data, options) => (await import('./wordpress.js')).importWordpress(data, options),
  tribe: async (data, options) => (await import('./tribe.js')).importTribe(data, options),
  gancio: async (data, options) => (await import('./gancio.js')).importGancio(data, options),
  mobilizon: async (data, options) => (await import('./mobilizon.js')).importMobilizon(data, options),
  freinet: async (data, options) => (await import('./freinet.js')).importFreinet(data, options),
  volunteering: async (data, options) =>
    (await import('./volunteering.js')).importVolunteering(data, options),
  apiengagement: async (data, options) =>
    (await import('./apiengagement.js')).importApiEngagement(data, options),
  jsonld: async (data, options) => (await import('./jsonld.js')).importJsonLd(data, options),
  timelinejs: async (data, options) => (await import('./timelinejs.js')).importTimelinejs(data, options),
  mitmach: async (data, options) => (await import('./mitmach.js')).importMitmach(data, options),
};
