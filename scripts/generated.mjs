/** What Node needs to run a program that imports the packages' sources. */
export const ON_SOURCES = ['--import', 'tsx', '--conditions=@mitmach/source'];

/**
 * The programs that write files from the sources, such as tables of documentation. Each writes its files, and with
 * `--check` compares instead and fails when something is out of date.
 *
 * @type {string[]} paths from the root
 */
export const generators = [
  'scripts/generate/feed-table.mjs',
  'scripts/generate/feed-schema.mjs',
  'scripts/generate/feed-reference.mjs',
  'scripts/generate/elements.mjs',
  'scripts/generate/cdn.mjs',
  'scripts/generate/tool-data.mjs',
  'scripts/generate/policy.mjs',
  'scripts/generate/llms.mjs',
  'scripts/generate/quotes.mjs',
  'scripts/generate/translations.mjs',
  'scripts/generate/demo-navigation.mjs',
  'scripts/wordpress/attributes.mjs',
  'scripts/wordpress/translations.mjs',
];
