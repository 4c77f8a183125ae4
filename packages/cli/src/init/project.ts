import {configJsonSchema, type ConfigInput} from '../config/schema.js';
import {exampleTables, type ProjectFile} from './examples.js';
import {workflow, WORKFLOW} from './workflow.js';

/** Sources on the web that somebody names at the beginning. */
export interface NamedSource {
  readonly type: 'ics' | 'rss' | 'wordpress';
  readonly url: string;
}

/** What a project is to be. */
export interface ProjectPlan {
  readonly title: string;
  readonly publisher: {readonly name: string; readonly email?: string | undefined};
  /** Of plain texts, and all in which there are any. */
  readonly language: string;
  readonly languages: readonly string[];
  readonly timeZone: string;
  /** Where the feed will be. */
  readonly url?: string | undefined;
  readonly sources: readonly NamedSource[];
  readonly hasWorkflow: boolean;
  /** ISO date. */
  readonly today: string;
}

/** What is usual, for those who do not want to be asked. */
export const usualPlan = (today: string, timeZone: string): ProjectPlan => ({
  title: 'Mitmachen in unserer Stadt',
  publisher: {name: 'Freiwilligenbüro', email: 'hallo@freiwilligenbuero.example'},
  language: 'de',
  languages: ['de'],
  timeZone,
  sources: [],
  hasWorkflow: true,
  today,
});

type Source = ConfigInput['sources'][number];
type Terms = NonNullable<Source['terms']>;

const cause = (id: string): Terms[string] => ({vocabulary: 'causes', id});
const category = (id: string): Terms[string] => ({vocabulary: 'categories', id});

const causes: Terms = {Umwelt: cause('umwelt'), Bildung: cause('bildung')};
const categories: Terms = {Treffen: category('treffen'), Vortrag: category('vortrag')};

const tables: readonly Source[] = [
  {id: 'vereine', type: 'csv', kind: 'organizations', path: 'tabellen/vereine.csv', terms: causes},
  {id: 'angebote', type: 'csv', kind: 'opportunities', path: 'tabellen/angebote.csv', terms: causes},
  {id: 'termine', type: 'csv', kind: 'events', path: 'tabellen/termine.csv', terms: categories},
  {id: 'meldungen', type: 'csv', kind: 'news', path: 'tabellen/meldungen.csv'},
  {id: 'meilensteine', type: 'csv', kind: 'milestones', path: 'tabellen/meilensteine.csv'},
];

/** Of a WordPress site the posts are asked for, with pictures and categories. */
const addressOf = ({type, url}: NamedSource): string =>
  type === 'wordpress' && !url.includes('/wp-json/')
    ? `${url.replace(/\/*$/, '')}/wp-json/wp/v2/posts?_embed=1&per_page=100`
    : url;

/** One server that is down must not make the whole job fail. */
const named = (source: NamedSource, index: number): Source => ({
  id: `${source.type}-${String(index + 1)}`,
  type: source.type,
  url: addressOf(source),
  optional: true,
});

const vocabularies: NonNullable<ConfigInput['vocabularies']> = {
  causes: [
    {id: 'umwelt', label: {de: 'Umwelt', en: 'Environment'}},
    {id: 'bildung', label: {de: 'Bildung', en: 'Education'}},
  ],
  categories: [
    {id: 'treffen', label: {de: 'Treffen', en: 'Meeting'}},
    {id: 'vortrag', label: {de: 'Vortrag', en: 'Talk'}},
  ],
};

const SCHEMA = 'mitmach.schema.json';

const configOf = (plan: ProjectPlan): ConfigInput => {
  const {title, publisher, language, languages, timeZone, url, sources} = plan;
  const {name, email} = publisher;
  return {
    $schema: `./${SCHEMA}`,
    title,
    publisher: email === undefined ? {name} : {name, email},
    language,
    languages: [...languages],
    timeZone,
    ...(url !== undefined && {url}),
    vocabularies,
    sources: [...tables, ...sources.map(named)],
    outputs: {folder: 'public'},
  };
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const gitignore = `# What the tool keeps between two builds
.mitmach/
node_modules/
`;

/** All files of a new project. */
export const projectFiles = (plan: ProjectPlan): readonly ProjectFile[] => [
  {name: 'mitmach.config.json', text: json(configOf(plan))},
  {name: SCHEMA, text: json(configJsonSchema())},
  ...exampleTables(plan.today),
  {name: '.gitignore', text: gitignore},
  ...(plan.hasWorkflow ? [{name: WORKFLOW, text: workflow}] : []),
];
