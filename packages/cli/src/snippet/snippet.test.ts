import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseDocument} from 'htmlparser2';
import {attributeFaults, elementOf, widgetNames} from './attributes.js';
import {elements} from './elements.generated.js';
import {givenAttributes} from './given-attributes.js';
import {lookRule, scriptBeside, writeSnippet, type SnippetOptions} from './snippet.js';

const options: SnippetOptions = {
  widget: 'calendar',
  attributes: {src: 'https://city.example/feed.json', view: 'list', 'week-numbers': ''},
  script: 'https://city.example/mitmach/mitmach.js',
  link: 'https://city.example/',
  text: 'Alle Termine',
  title: 'Termine',
  lang: 'de',
};

/** Somebody is out to break out of whatever they stand in. */
const hostile: SnippetOptions = {
  ...options,
  attributes: {src: 'https://city.example/feed.json?a="b"&c=<d>\n', topics: `'"><script>alert(1)</script>`},
  text: '<img src=x onerror=alert(1)> & {alert(1)}',
  link: 'https://city.example/?a=1&b="2"',
};

describe('writeSnippet', () => {
  it('writes one line with options in attributes and a link inside', () => {
    assert.equal(
      writeSnippet('html', options),
      '<script async src="https://city.example/mitmach/mitmach.js"></script><mitmach-calendar src="https://city.example/feed.json" view="list" week-numbers><a href="https://city.example/">Alle Termine</a></mitmach-calendar>',
    );
  });

  it('writes a div for editors that take unknown elements away', () => {
    assert.equal(
      writeSnippet('div', options),
      '<script async src="https://city.example/mitmach/mitmach.js"></script><div data-mitmach="calendar" data-src="https://city.example/feed.json" data-view="list" data-week-numbers="true"><a href="https://city.example/">Alle Termine</a></div>',
    );
  });

  it('writes an iframe whose address holds the options', () => {
    assert.equal(
      writeSnippet('iframe', options),
      '<script async src="https://city.example/mitmach/frame-host.js"></script><iframe src="https://city.example/mitmach/frame.html?widget=calendar&amp;lang=de&amp;title=Termine&amp;src=https%3A%2F%2Fcity.example%2Ffeed.json&amp;view=list&amp;week-numbers=" title="Termine" width="100%" height="640" loading="lazy"></iframe>',
    );
  });

  it('writes a block for WordPress', () => {
    assert.match(
      writeSnippet('wordpress', options),
      /^<!-- wp:html --><script async .*<\/div><!-- \/wp:html -->$/,
    );
  });

  it('writes a module script', () => {
    assert.match(
      writeSnippet('module', options),
      /^<script type="module" src="https:\/\/city\.example\/mitmach\/calendar\.js"><\/script><mitmach-calendar /,
    );
  });

  it('writes a component for React', () => {
    assert.equal(
      writeSnippet('react', options),
      `import '@mitmach/calendar/define';

export const Calendar = () => (
  <mitmach-calendar src="https://city.example/feed.json" view="list" week-numbers><a href="https://city.example/">Alle Termine</a></mitmach-calendar>
);`,
    );
  });

  for (const form of ['html', 'div', 'iframe', 'wordpress', 'module'] as const) {
    it(`keeps hostile values where they belong, as ${form}`, () => {
      const written = writeSnippet(form, hostile);
      assert.ok(!written.includes('\n'), 'one line');
      const tags = (
        parseDocument(written).childNodes as {name?: string; children?: {name?: string}[]}[]
      ).flatMap(({name, children = []}) => [name, ...children.map((child) => child.name)]);
      assert.ok(!tags.includes('img'));
      assert.equal(tags.filter((tag) => tag === 'script').length, 1);
    });
  }

  it('keeps hostile values where they belong, in JSX', () => {
    const written = writeSnippet('react', hostile);
    assert.ok(written.includes('{"<img src=x onerror=alert(1)> & {alert(1)}"}'));
    assert.ok(written.includes(String.raw`src={"https://city.example/feed.json?a=\"b\"&c=<d>\n"}`));
  });

  it('writes a shortcode for the plugin, which brings the scripts', () => {
    assert.equal(
      writeSnippet('shortcode', {...options, look: {accent: '#8a1c5c', space: '3px'}}),
      '[mitmach calendar src="https://city.example/feed.json" view="list" week-numbers accent="#8a1c5c"]Alle Termine[/mitmach]',
    );
  });

  it('keeps hostile values where they belong, in a shortcode', () => {
    const written = writeSnippet('shortcode', {
      ...hostile,
      text: '[/mitmach][gallery]',
      attributes: {src: '"]['},
    });
    assert.equal(
      written,
      '[mitmach calendar src="&quot;&#93;&#91;"]&#91;/mitmach&#93;&#91;gallery&#93;[/mitmach]',
    );
  });

  it('writes what a bundler and a page of Vue need', () => {
    const own = {...options, attributes: {src: 'feed.json'}, preset: 'kern'};
    assert.equal(
      writeSnippet('npm', own),
      `npm install @mitmach/calendar

// main.js
import '@mitmach/calendar/define';
import '@mitmach/ui/presets/kern.css';

<!-- index.html -->
<mitmach-calendar src="feed.json"><a href="https://city.example/">Alle Termine</a></mitmach-calendar>`,
    );
    assert.match(
      writeSnippet('vue', {...own, text: '{{ 1 + 1 }}'}),
      /<mitmach-calendar src="feed\.json"><a href="[^"]+"><span v-pre>\{\{ 1 \+ 1 \}\}<\/span><\/a><\/mitmach-calendar>/,
    );
  });

  it('gives every form its look', () => {
    const own: SnippetOptions = {...options, look: {accent: '#8a1c5c', space: '3px'}, preset: 'kern'};
    const sheet = '<link rel="stylesheet" href="https://city.example/mitmach/presets/kern.css">';
    const style = 'style="--mitmach-accent: #8a1c5c; --mitmach-space: 3px"';
    for (const form of ['html', 'div', 'wordpress', 'module'] as const) {
      assert.ok(writeSnippet(form, own).includes(sheet), form);
      assert.ok(writeSnippet(form, own).includes(style), form);
    }
    assert.match(writeSnippet('iframe', own), /&amp;accent=%238a1c5c&amp;space=3px&amp;preset=kern"/);
    assert.ok(
      writeSnippet('react', own).includes(
        'const look = {"--mitmach-accent":"#8a1c5c","--mitmach-space":"3px"} as CSSProperties;',
      ),
    );
    assert.equal(lookRule(own), ':root {\n  --mitmach-accent: #8a1c5c;\n  --mitmach-space: 3px;\n}');
    assert.equal(lookRule(options), '');
  });

  it('takes the script from beside the feed unless told otherwise', () => {
    assert.equal(
      scriptBeside('https://city.example/data/feed.json?v=1'),
      'https://city.example/data/mitmach/1/mitmach.js',
    );
    assert.equal(scriptBeside('feed.json'), 'mitmach/1/mitmach.js');
  });
});

describe('givenAttributes', () => {
  it('reads names, values, lists and flags', () => {
    const parameters = [
      '--view',
      'list',
      '--topics',
      'sport',
      'music',
      '--week-numbers',
      '--Limit=5',
      '--filters=',
    ];
    assert.deepEqual(givenAttributes(parameters), {
      attributes: {view: 'list', topics: 'sport music', 'week-numbers': '', limit: '5', filters: ''},
      strays: [],
    });
  });

  it('names words that belong nowhere', () => {
    assert.deepEqual(givenAttributes(['list', '--limit', '5']).strays, ['list']);
  });
});

describe('attributeFaults', () => {
  const faults = (tag: string, attributes: Readonly<Record<string, string>>): string[] =>
    attributeFaults(elementOf(tag)!, attributes).map(
      ({code, name, suggestion}) => `${code} ${name} ${suggestion ?? ''}`,
    );

  it('finds nothing wrong with what the element takes, and with what every element has', () => {
    assert.deepEqual(
      faults('mitmach-calendar', {
        ...{
          src: 'x',
          view: 'list',
          views: 'month list',
          'week-numbers': 'true',
          limit: '10',
          date: '2026-11-15',
        },
        ...{id: 'a', class: 'b', lang: 'de', 'data-x': '', 'aria-label': 'c', limits: '', theme: ''},
      }),
      ['unknown-attribute limits limit'],
    );
  });

  const cases: readonly (readonly [tag: string, attributes: Record<string, string>, fault: string])[] = [
    ['mitmach-calendar', {veiw: 'list'}, 'unknown-attribute veiw view'],
    ['mitmach-calendar', {organisations: 'a'}, 'unknown-attribute organisations organizations'],
    ['mitmach-calendar', {view: 'lists'}, 'wrong-attribute-value view list'],
    ['mitmach-calendar', {views: 'month weak'}, 'wrong-attribute-value views week'],
    ['mitmach-calendar', {date: '15.11.2026'}, 'wrong-attribute-value date '],
    ['mitmach-ticker', {interval: '2'}, 'wrong-attribute-value interval '],
    ['mitmach-ticker', {refresh: '10s'}, 'wrong-attribute-value refresh '],
    ['mitmach-timeline', {'deep-links': 'yes'}, 'wrong-attribute-value deep-links '],
    ['mitmach-finder', {layuot: 'map'}, 'unknown-attribute layuot layout'],
    ['mitmach-finder', {'heading-level': '7'}, 'wrong-attribute-value heading-level '],
  ];
  for (const [tag, attributes, fault] of cases) {
    it(`finds ${JSON.stringify(attributes)} on <${tag}>`, () => {
      const [found = ''] = faults(tag, attributes);
      assert.equal(found.startsWith(fault.trimEnd()), true, found);
    });
  }
});

describe('the data of the elements', () => {
  it('is that of the custom elements manifests', () => {
    interface Manifest {
      modules: {declarations: {tagName?: string; attributes?: {name: string; converter: unknown}[]}[]}[];
    }
    for (const name of ['ui', 'calendar', 'finder', 'ticker', 'timeline']) {
      const file = new URL(`../../../${name}/custom-elements.json`, import.meta.url);
      const {modules} = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
      for (const {tagName, attributes = []} of modules.flatMap(({declarations}) => declarations)) {
        if (tagName === undefined) continue;
        assert.deepEqual(
          elements
            .find(({tag}) => tag === tagName)
            ?.attributes.map(({takes, of, name: its}) => ({
              name: its,
              converter: {name: takes, arguments: of},
            })),
          attributes.map(({name: its, converter}) => ({name: its, converter})),
        );
      }
    }
  });

  it('has a name for every widget', () => {
    assert.deepEqual(widgetNames.toSorted(), ['calendar', 'finder', 'ticker', 'timeline']);
  });
});
