import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {countsOf, nameOfLanguage, reportOn} from '../i18n/report.mjs';
import {ROOT} from '../root.mjs';
import {formatted, keep} from './feed/keep.mjs';

/* The table of docs/translating.md: how much of each language is translated. `--check` compares instead of writing. */

const BLOCK = /(<!-- generated: translations -->)[\s\S]*(<!-- \/generated -->)/;

/** English is what all others are translated from, so that nothing is reported on it. */
const ORIGINAL = '| English | `en` | the original |';

const translated = (await reportOn()).map((report) => {
  const {total, translated: done} = countsOf(report);
  const share = Math.floor((100 * done) / total);
  return `| ${nameOfLanguage(report.language)} | \`${report.language}\` | ${share} % |`;
});
const table = ['| language | `lang` | translated |', '|---|---|--:|', ORIGINAL, ...translated].join('\n');
const path = 'docs/translating.md';
const page = readFileSync(join(ROOT, path), 'utf8');

keep({[path]: await formatted(path, page.replace(BLOCK, `$1\n\n${table}\n\n$2`))});
