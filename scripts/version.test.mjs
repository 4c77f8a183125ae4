import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {manifestOf, publishedFolders} from './packed.mjs';
import {ROOT} from './root.mjs';
import {changeIn, changelogWith} from './version.mjs';

const changeset = (kinds, summary) => `---\n${kinds.join('\n')}\n---\n\n${summary}\n`;

describe('a changeset', () => {
  it('counts as the greatest of the changes that it names', () => {
    const text = changeset(["'@mitmach/ui': patch", "'@mitmach/feed': minor"], 'Show more.');
    assert.deepEqual(changeIn(text), {kind: 'minor', summary: 'Show more.'});
  });

  it('may have lines of its own in what it says', () => {
    const text = changeset(["'mitmach': patch"], 'One.\n\n---\n\nTwo.');
    assert.deepEqual(changeIn(text), {kind: 'patch', summary: 'One.\n\n---\n\nTwo.'});
  });

  it('names packages that are published, each of them here', () => {
    const names = new Set(publishedFolders().map((folder) => manifestOf(folder).name));
    const folder = join(ROOT, '.changeset');
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
    const named = files.flatMap((name) => {
      const [, head] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
      return [...head.matchAll(/^['"]?(.+?)['"]?:/gm)].map(([, each]) => each);
    });
    assert.deepEqual(
      named.filter((name) => !names.has(name)),
      [],
    );
  });
});

describe('the changelog', () => {
  const first = changelogWith('', '0.2.0', [{kind: 'minor', summary: 'Show news.'}]);

  it('begins with the first version', () => {
    assert.equal(first, '# Changes\n\n## 0.2.0\n\n### New\n\n- Show news.\n');
  });

  it('has the newest version first, and in it what needs attention', () => {
    const changes = [
      {kind: 'patch', summary: 'Load faster.'},
      {kind: 'major', summary: 'Ask for a feed of version 2.\n\nOlder ones are refused.'},
    ];
    assert.equal(
      changelogWith(first, '1.0.0', changes),
      '# Changes\n\n## 1.0.0\n\n### Needs your attention\n\n- Ask for a feed of version 2.\n\n  Older ones are refused.\n\n' +
        '### Better\n\n- Load faster.\n\n## 0.2.0\n\n### New\n\n- Show news.\n',
    );
  });
});
