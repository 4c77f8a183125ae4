import type {Words} from '../texts/words.js';
import {changed, writePolicy, type DirectiveChange, type Policy} from './csp/index.js';
import type {Remedy} from './diagnosis.js';

/** Lines to paste, and where they belong. */
export interface Lines {
  /** `nginx`, `Apache`, `WordPress`, `TYPO3`, or `HTML` for the page itself. */
  readonly system: string;
  /** The file or the place in the system. */
  readonly place: string;
  readonly lines: readonly string[];
}

/** What a server is to be told about some files, in the ways of nginx and of Apache. */
interface ServerLines {
  readonly nginx: readonly string[];
  readonly apache: readonly string[];
}

const FILES = '\\.(json|geojson|js|ics|rss|csv)$';

/** In nginx a block's `add_header` switches off those of the blocks around it, hence one block with all. */
const inLocation = (...lines: string[]): string[] => [
  `location ~ ${FILES} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

const inFilesMatch = (...lines: string[]): string[] => [
  `<FilesMatch "${FILES}">`,
  ...lines.map((line) => `  ${line}`),
  '</FilesMatch>',
];

const cors: ServerLines = {
  nginx: inLocation('add_header Access-Control-Allow-Origin "*" always;'),
  apache: inFilesMatch('Header set Access-Control-Allow-Origin "*"'),
};

const cache: ServerLines = {
  nginx: inLocation(
    'add_header Access-Control-Allow-Origin "*" always;',
    'add_header Cache-Control "public, max-age=300";',
    'etag on;',
  ),
  apache: ['FileETag MTime Size', ...inFilesMatch('Header set Cache-Control "public, max-age=300"')],
};

const compress: ServerLines = {
  nginx: [
    'gzip on;',
    'gzip_types application/json application/geo+json text/javascript text/calendar application/rss+xml;',
    'gzip_static on;',
  ],
  apache: [
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE application/json application/geo+json text/javascript',
    '</IfModule>',
  ],
};

const jsonType: ServerLines = {
  nginx: inLocation(
    'types {',
    '  application/json json; application/geo+json geojson; text/javascript js;',
    '  text/calendar ics; application/rss+xml rss; text/csv csv;',
    '}',
  ),
  apache: ['AddType application/json .json', 'AddType application/geo+json .geojson'],
};

const scriptType: ServerLines = {
  nginx: jsonType.nginx,
  apache: ['AddType text/javascript .js .mjs'],
};

const servers: Readonly<Record<string, ServerLines>> = {
  cors,
  cache,
  compress,
  'json-type': jsonType,
  'script-type': scriptType,
};

/** The files lie on the server and pass by the CMS, so that its own settings do not reach them. */
const forServer = ({nginx, apache}: ServerLines, {say}: Words): Lines[] => [
  {system: 'nginx', place: say('placeNginx'), lines: nginx},
  {system: 'Apache', place: say('placeApache'), lines: apache},
  {system: 'WordPress', place: say('placeWordpressFiles'), lines: apache},
  {system: 'TYPO3', place: say('placeTypo3Files'), lines: apache},
];

const php = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`);

/** A policy goes into double quotes; its own keywords stand in single ones. */
const quoted = (text: string): string => text.replaceAll('"', "'");

const yamlChange = ({directive, added}: DirectiveChange): string[] => [
  '    - mode: extend',
  `      directive: '${directive}'`,
  '      sources:',
  ...added.map((source) => `        - "${source}"`),
];

const wordpressPolicy = (policy: string): string[] => [
  "add_filter('wp_headers', function ($headers) {",
  `  $headers['Content-Security-Policy'] = '${php(policy)}';`,
  '  return $headers;',
  '});',
];

const forPolicy = (
  {policy, changes, isMeta}: {policy: Policy; changes: readonly DirectiveChange[]; isMeta: boolean},
  {say}: Words,
): Lines[] => {
  const whole = quoted(writePolicy(changed(policy, changes)));
  if (isMeta) {
    const line = `<meta http-equiv="Content-Security-Policy" content="${whole}">`;
    return [{system: 'HTML', place: say('placeHead'), lines: [line]}];
  }
  return [
    {
      system: 'nginx',
      place: say('placeNginx'),
      lines: [`add_header Content-Security-Policy "${whole}" always;`],
    },
    {
      system: 'Apache',
      place: say('placeApache'),
      lines: [`Header always set Content-Security-Policy "${whole}"`],
    },
    {system: 'WordPress', place: say('placeWordpressCode'), lines: wordpressPolicy(whole)},
    {
      system: 'TYPO3',
      place: say('placeTypo3Policy'),
      lines: ['enforce:', '  inheritDefault: true', '  mutations:', ...changes.flatMap(yamlChange)],
    },
  ];
};

/** The lines that put something right, for each system. */
export const linesFor = (remedy: Remedy, words: Words): Lines[] => {
  if (remedy.kind === 'html') return [{system: 'HTML', place: words.say('placePage'), lines: [remedy.html]}];
  if (remedy.kind === 'policy') return forPolicy(remedy, words);
  const lines = servers[remedy.kind];
  return lines ? forServer(lines, words) : [];
};
