import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ROOT} from '../root.mjs';
import {anchorsIn, faultOf, linksIn} from './links.mjs';
import {documents, textOf} from './markdown.mjs';

/** @param {string} path @returns {string[]} its links that lead nowhere */
const deadEnds = (path) =>
  linksIn(textOf(path)).flatMap((link) => {
    const fault = faultOf(path, link);
    return fault === undefined ? [] : [`${link} ${fault}`];
  });

/** Links of the Storybook itself begin with a question mark, and are followed by its own tests. */
const guides = readdirSync(join(ROOT, 'stories/pages'))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => `stories/pages/${name}`);

describe('the links of the documents', () => {
  for (const path of documents()) {
    it(`lead somewhere: ${path}`, () => assert.deepEqual(deadEnds(path), []));
  }

  it('lead somewhere in the guides of the Storybook', () => {
    const links = guides.flatMap((path) => linksIn(textOf(path)).map((link) => ({path, link})));
    const own = links.filter(({link}) => !link.startsWith('?path=/'));
    assert.deepEqual(
      own.filter(({path, link}) => faultOf(path, link) !== undefined),
      [],
    );
    assert.ok(links.length > own.length);
  });

  it('reach every document from README.md', () => {
    const reached = new Set(['README.md']);
    for (const path of reached) {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const next = linksIn(textOf(path)).map((link) => new URL(link, `file:///${folder}`).pathname.slice(1));
      for (const each of next.flatMap((to) => [to, `${to}/README.md`])) {
        if (documents().includes(each)) reached.add(each);
      }
    }
    // Decisions are reached as a folder; a changelog is there after the first release.
    const isList = (path) => path.startsWith('docs/decisions/') || path.endsWith('CHANGELOG.md');
    const apart = documents().filter((path) => !reached.has(path) && !isList(path));
    assert.deepEqual(apart, []);
  });
});

describe('a link', () => {
  const here = 'docs/embedding/README.md';

  for (const [name, link] of Object.entries({
    'to a file': 'iframe.md',
    'to a folder': '../decisions',
    'to a heading of another document': '../problems.md#no-source',
    'to a heading of its own document': '#when-nothing-appears',
    'to a website': 'https://nodejs.org',
  })) {
    it(`is good ${name}`, () => assert.equal(faultOf(here, link), undefined));
  }

  for (const [link, fault] of Object.entries({
    'nothing.md': 'leads to no file',
    '../problems.md#nothing': 'leads to no heading',
    '../../../elsewhere.md': 'leads out of the repository',
    '/docs/problems.md': 'leads out of the repository',
    'https://': 'is no address',
    'javascript:alert(1)': 'is an address by javascript:',
  })) {
    it(`is refused: ${link}`, () => assert.equal(faultOf(here, link), fault));
  }

  it('is found in running text, in images and in HTML, not in code', () => {
    const text =
      '[a](1.md "title") ![b](2.png) <img src="3.png"> <https://x.example/4> `[c](5.md)`\n```md\n[d](6.md)\n```\n';
    assert.deepEqual(linksIn(text), ['1.md', '2.png', '3.png', 'https://x.example/4']);
  });
});

describe('an anchor', () => {
  it('is the heading in small letters, without signs, with hyphens', () => {
    const text =
      '# What `mitmach` is: a “tool”\n## Über [uns](x.md)\n## Same\n## Same\n```sh\n# no heading\n```\n';
    assert.deepEqual([...anchorsIn(text)], ['what-mitmach-is-a-tool', 'über-uns', 'same', 'same-1']);
  });
});
