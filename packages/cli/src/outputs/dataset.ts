import type {Localized} from '@mitmach/feed';
import {said} from '../said.js';
import type {OutputContext} from './context.js';
import type {OutputFile} from './output-file.js';

/*
 * A description for open data portals by DCAT-AP 3.0 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/). Values that
 * have to be of a list of the Publications Office of the EU are given by their address in it.
 */

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** ISO 639-1 → the three letters by which the list of languages goes. Others are given as text. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ARA',
  bg: 'BUL',
  cs: 'CES',
  da: 'DAN',
  de: 'DEU',
  el: 'ELL',
  en: 'ENG',
  es: 'SPA',
  et: 'EST',
  fa: 'FAS',
  fi: 'FIN',
  fr: 'FRA',
  ga: 'GLE',
  hr: 'HRV',
  hu: 'HUN',
  it: 'ITA',
  lt: 'LIT',
  lv: 'LAV',
  mt: 'MLT',
  nl: 'NLD',
  no: 'NOR',
  pl: 'POL',
  pt: 'POR',
  ro: 'RON',
  ru: 'RUS',
  sk: 'SLK',
  sl: 'SLV',
  sv: 'SWE',
  tr: 'TUR',
  uk: 'UKR',
};

/** SPDX → address, for the licences that open data has. Others are given by their address at SPDX. */
const LICENSES: Readonly<Record<string, string>> = {
  'CC0-1.0': `${AUTHORITY}/licence/CC0`,
  'CC-BY-4.0': `${AUTHORITY}/licence/CC_BY_4_0`,
  'CC-BY-SA-4.0': `${AUTHORITY}/licence/CC_BYSA_4_0`,
  'ODbL-1.0': `${AUTHORITY}/licence/ODC_BL`,
  'DL-DE-BY-2.0': 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
  'DL-DE-ZERO-2.0': 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0',
};

interface Format {
  readonly title: string;
  readonly type: string;
  /** In the list of file types. */
  readonly format: string;
}

const formatOf = (name: string): Format | undefined => {
  if (name === 'feed.json') return {title: 'mitmach feed 1.0', type: 'application/json', format: 'JSON'};
  if (name === 'news.json') return {title: 'JSON Feed 1.1', type: 'application/feed+json', format: 'JSON'};
  if (name === 'news.rss') return {title: 'RSS 2.0', type: 'application/rss+xml', format: 'RSS'};
  if (name === 'feed.jsonld') return {title: 'JSON-LD', type: 'application/ld+json', format: 'JSON_LD'};
  if (name.endsWith('.csv')) return {title: `CSV (${name})`, type: 'text/csv', format: 'CSV'};
  return name === 'calendar.ics' ? {title: 'iCalendar', type: 'text/calendar', format: 'ICS'} : undefined;
};

type Node = Readonly<Record<string, unknown>>;

const reference = (address: string | undefined): Node | undefined =>
  address === undefined ? undefined : {'@id': address};

const textsOf = (text: Localized | undefined, language: string): readonly Node[] =>
  Object.entries(typeof text === 'string' ? {[language]: text} : (text ?? {})).map(([tag, value]) => ({
    '@language': tag,
    '@value': value,
  }));

const languageNode = (tag: string): Node | string => {
  const code = LANGUAGES[tag.toLowerCase().split('-', 1)[0] ?? ''];
  return code === undefined ? tag : {'@id': `${AUTHORITY}/language/${code}`};
};

const licenseOf = (license: string | undefined): Node | undefined => {
  if (license === undefined) return undefined;
  return {'@id': LICENSES[license] ?? `https://spdx.org/licenses/${license}`};
};

const distributionOf = (name: string, {feed}: OutputContext): Node | undefined => {
  const found = formatOf(name);
  if (!found) return undefined;
  const address =
    feed.url !== undefined && URL.canParse(name, feed.url) ? new URL(name, feed.url).href : name;
  return said({
    '@type': 'dcat:Distribution',
    'dct:title': found.title,
    'dcat:accessURL': reference(address),
    'dcat:downloadURL': reference(address),
    'dct:format': found.format === 'ICS' ? undefined : reference(`${AUTHORITY}/file-type/${found.format}`),
    'dcat:mediaType': reference(`https://www.iana.org/assignments/media-types/${found.type}`),
    'dct:license': licenseOf(feed.envelope.license),
  });
};

const contactOf = ({feed, show}: OutputContext): Node | undefined => {
  const {publisher} = feed.envelope;
  if (!publisher?.email && !publisher?.phone) return undefined;
  return said({
    '@type': 'vcard:Organization',
    'vcard:fn': show(publisher.name),
    'vcard:hasEmail': publisher.email === undefined ? undefined : reference(`mailto:${publisher.email}`),
    'vcard:hasTelephone':
      publisher.phone === undefined ? undefined : reference(`tel:${publisher.phone.replace(/[^\d+]/g, '')}`),
  });
};

export interface DatasetOptions {
  /** Names of the files of the output folder; those whose format is not known are passed over. */
  readonly files: readonly string[];
  /** Tags of all languages in which there are texts. */
  readonly languages?: readonly string[] | undefined;
}

/** What the feed is, for a catalogue of open data: a dataset by DCAT-AP with a distribution for each format. */
export const datasetFile = (context: OutputContext, {files, languages}: DatasetOptions): OutputFile => {
  const {feed, show} = context;
  const {title, language, publisher, homePageUrl, license, attribution, updated} = feed.envelope;
  const node = said({
    '@context': CONTEXT,
    '@id': feed.url,
    '@type': 'dcat:Dataset',
    'dct:title': textsOf(title, language),
    'dct:description': textsOf(attribution ?? title, language),
    'dct:publisher': publisher && {
      '@type': 'foaf:Agent',
      ...said({'foaf:name': show(publisher.name), 'foaf:homepage': reference(publisher.url)}),
    },
    'dcat:contactPoint': contactOf(context),
    'dct:language': (languages ?? [language]).map(languageNode),
    'dct:modified': updated && {'@type': 'xsd:dateTime', '@value': updated},
    'dcat:landingPage': reference(homePageUrl),
    'dct:license': licenseOf(license),
    'dcat:theme': [{'@id': `${AUTHORITY}/data-theme/SOCI`}],
    'dcat:distribution': files
      .map((name) => distributionOf(name, context))
      .filter((node) => node !== undefined),
  });
  return {name: 'dataset.jsonld', data: `${JSON.stringify(node, null, 2)}\n`};
};
