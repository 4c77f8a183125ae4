import {newLanguage} from './i18n/new-language.mjs';
import {countOf, reportOn, written} from './i18n/report.mjs';

const USAGE = `For translators: what is translated, and what is wrong.

  npm run i18n                 all languages
  npm run i18n -- pl           one language
  npm run i18n -- --check      ends with 1 where there are errors
  npm run i18n -- new nl       begins a new language, with the English texts to replace

How it goes on is in docs/translating.md.`;

/** @param {string | undefined} language */
async function begin(language) {
  if (language === undefined) throw new Error('Say which language: npm run i18n -- new nl');
  const files = await newLanguage(language);
  console.log(files.length === 0 ? 'All files of this language are there.' : 'Translate the texts in:');
  for (const file of files) console.log(`  ${file}`);
  console.log(`
Then add '${language}' to the languages in
  packages/ui/src/testing/catalogue-contract.ts
  stories/setting/toolbar.ts
  packages/configurator/src/options/languages.ts
  publiccode.yml
  stories/pages/Localization.mdx
  README.md and README.de.md`);
}

/** @param {string | undefined} language @param {boolean} isCheck */
async function report(language, isCheck) {
  const reports = await reportOn(language);
  console.log(reports.map(written).join('\n\n'));
  if (isCheck && reports.some((each) => countOf(each, 'error') > 0)) process.exitCode = 1;
}

const options = process.argv.slice(2);
const [first, second] = options.filter((option) => !option.startsWith('-'));
try {
  if (options.includes('--help')) console.log(USAGE);
  else if (first === 'new') await begin(second);
  else await report(first, options.includes('--check'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
