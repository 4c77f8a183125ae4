import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {STRICT_POLICY} from '../server.mjs';
import {formatted, keep} from './feed/keep.mjs';

/* The table of docs/embedding/policy.md, from the very policy that the tests serve pages with. */

const BLOCK = /(<!-- generated: policy -->)[\s\S]*(<!-- \/generated -->)/;

/** Why a directive is needed, and when it is not. */
const REASONS = {
  'default-src': 'nothing else is needed',
  'script-src': "the widgets' own files, from where they lie",
  'style-src':
    '`mitmach.css` and `presets/…`, if the page uses them; the widgets bring no style that a policy could refuse',
  'connect-src':
    "the feed, its boundaries and a `config` file, from their servers; and the widgets' server where that is another",
  'img-src': "the feed's pictures, from their servers",
  'require-trusted-types-for': 'works with it; not needed',
  'trusted-types': 'only where the page lists policies: `lit-html` makes the templates',
};

const rows = STRICT_POLICY.split('; ').map((directive) => {
  const [name = '', ...values] = directive.split(' ');
  const reason = REASONS[name];
  if (reason === undefined) throw new Error(`Nothing is said about ${name} of the strict policy.`);
  return `| \`${name}\` | \`${values.join(' ')}\` | ${reason} |`;
});
const table = ['| directive | in the tests | what for |', '|---|---|---|', ...rows].join('\n');
const path = 'docs/embedding/policy.md';
const page = readFileSync(join(ROOT, path), 'utf8');

keep({[path]: await formatted(path, page.replace(BLOCK, `$1\n\n${table}\n\n$2`))});
