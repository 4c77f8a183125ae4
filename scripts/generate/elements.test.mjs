import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {ROOT} from '../root.mjs';
import {elementFiles, staleIn} from './elements.mjs';
import {elementsOf, readManifests} from './elements/manifests.mjs';
import {withPart} from './elements/readme.mjs';

const namesOf = (items) => items.map(({name}) => name);

/** @param {string} folder from the root @param {RegExp} pattern with one group @returns {Set<string>} all it finds */
function writtenIn(folder, pattern) {
  const paths = readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'});
  const sources = paths.filter((path) => path.endsWith('.ts') && !path.includes('.test.'));
  const found = sources.flatMap((path) => [
    ...readFileSync(join(ROOT, folder, path), 'utf8').matchAll(pattern),
  ]);
  return new Set(found.map(([, name]) => name));
}

describe('the manifest of the timeline', () => {
  const packages = readManifests(ROOT);
  const {manifest} = packages.find(({name}) => name === '@mitmach/timeline');
  const [timeline] = elementsOf(manifest);
  const attribute = (wanted) => timeline.attributes.find(({name}) => name === wanted);

  it('has all attributes, the common ones first, each with a description', () => {
    const common = [
      'src',
      'config',
      'heading-level',
      'topics',
      'organizations',
      'districts',
      'limit',
      'theme',
    ];
    assert.equal(timeline.tagName, 'mitmach-timeline');
    assert.deepEqual(namesOf(timeline.attributes), [
      ...common,
      ...['layout', 'order', 'phases', 'navigator', 'spacing', 'filters', 'locked', 'key', 'deep-links'],
    ]);
    assert.deepEqual(
      timeline.attributes.filter(({description}) => !description),
      [],
    );
  });

  it('has the values and the default of an attribute of its own', () => {
    assert.deepEqual(attribute('order'), {
      name: 'order',
      fieldName: 'order',
      type: {text: "'descending' | 'ascending'"},
      default: 'descending',
      converter: {name: 'choice', arguments: ['descending', 'ascending']},
      description: 'Newest or oldest first.',
      inheritedFrom: undefined,
    });
  });

  it('has the values and the defaults of inherited attributes, and says where they come from', () => {
    const typeOf = (name) => attribute(name).type.text;
    assert.equal(typeOf('heading-level'), '2 | 3 | 4 | 5 | 6');
    assert.equal(attribute('heading-level').fieldName, 'headingLevel');
    assert.equal(attribute('heading-level').default, '2');
    assert.equal(typeOf('theme'), "'auto' | 'light' | 'dark'");
    assert.equal(typeOf('limit'), 'number');
    assert.deepEqual(attribute('limit').converter, {name: 'wholeNumber', arguments: [1, 10_000]});
    assert.equal(typeOf('topics'), 'string');
    assert.deepEqual(attribute('src').inheritedFrom, {name: 'WidgetElement', package: '@mitmach/ui'});
  });

  it('has its slots', () => {
    assert.deepEqual(namesOf(timeline.slots).sort(), ['', 'empty', 'heading']);
  });

  it('has the events of the contract and the classes they are of', () => {
    const events = timeline.events.map(({name, type}) => [name, type.text, type.references[0].package]);
    assert.deepEqual(events.sort(), [
      ['mitmach-error', 'MitmachErrorEvent', '@mitmach/ui'],
      ['mitmach-ready', 'MitmachReadyEvent', '@mitmach/ui'],
      ['mitmach-select', 'MitmachSelectEvent', '@mitmach/ui'],
    ]);
  });

  it('has no member that is private, protected, static or not described', () => {
    assert.deepEqual(
      namesOf(timeline.members).sort(),
      timeline.attributes.map(({fieldName}) => fieldName).sort(),
    );
    assert.deepEqual(
      timeline.members.filter(({description}) => !description),
      [],
    );
  });

  it('has the paths of the compiled modules', () => {
    const element = 'dist/timeline.element.js';
    const definition = manifest.modules.find(({path}) => path === 'dist/define.js').exports[0];
    assert.deepEqual(definition, {
      kind: 'custom-element-definition',
      name: 'mitmach-timeline',
      declaration: {name: 'MitmachTimeline', module: element},
    });
    assert.ok(manifest.modules.some(({path}) => path === element));
  });
});

describe('the reading of elements', () => {
  /** @type {string} */ let root;

  before(() => (root = mkdtempSync(join(tmpdir(), 'mitmach-elements-'))));
  after(() => rmSync(root, {recursive: true, force: true}));

  /** @param {string} body of a class @param {string} [index] of its package @returns {any} the package's manifest */
  const readPackage = (body, index = '') => {
    const source = `
      /**
       * An element.
       *
       * @tagname x-one
       */
      export class One extends LitElement { ${body} }`;
    const folder = join(root, 'packages', 'one');
    mkdirSync(join(folder, 'src'), {recursive: true});
    writeFileSync(join(root, 'package.json'), JSON.stringify({workspaces: ['packages/one']}));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({name: '@x/one'}));
    writeFileSync(join(folder, 'src', 'one.element.ts'), source);
    writeFileSync(join(folder, 'src', 'index.ts'), index);
    return readManifests(root)[0].manifest;
  };

  /** @param {string} body of a class @returns {any} its element */
  const read = (body) => elementsOf(readPackage(body))[0];

  it('lists what the index exports, unless it is a type alone', () => {
    const pathsFor = (index) => readPackage('', index).modules.map(({path}) => path);
    const element = 'dist/one.element.js';
    assert.deepEqual(pathsFor("export {One} from './one.element.js';"), ['dist/index.js', element]);
    assert.deepEqual(pathsFor("export type {One} from './one.element.js';"), [element]);
    assert.deepEqual(pathsFor("export {type One} from './one.element.js';"), [element]);
  });

  it('leaves out events without a description, such as those the analyzer takes a value for', () => {
    const {events} = read(`open(item) { this.dispatchEvent(new OpenEvent(item)); }`);
    assert.equal(events, undefined);
  });

  it('keeps public methods that are described', () => {
    const {members} = read(`
      /** Starts again. */ reset(): void {}
      /** Of its own. */ #own(): void {}
      /** For heirs. */ protected heir(): void {}
      /** For the class. */ static one(): void {}
      render(): void {}`);
    assert.deepEqual(namesOf(members), ['reset']);
  });

  it('joins the lines of a description', () => {
    const {attributes} = read(`
      /**
       * One
       * two.
       */
      @property({converter: text}) long?: string;`);
    assert.equal(attributes[0].description, 'One two.');
  });

  it('demands a description of every attribute', () => {
    assert.throws(() => read('@property({converter: text}) silent?: string;'), /One: the attribute "silent"/);
  });

  it('demands to know what a converter takes', () => {
    const unknown = '/** A colour. */ @property({converter: colour}) colour?: string;';
    assert.throws(() => read(unknown), /what the converter "colour" takes/);
  });

  it('demands values that can be read without running the source', () => {
    const computed = '/** A side. */ @property({converter: choice(...sides)}) side?: string;';
    assert.throws(() => read(computed), /"\.\.\.sides" is no text or number/);
  });
});

describe('the files that are generated about elements', () => {
  /** @type {Record<string, string>} */ let files;

  before(async () => (files = await elementFiles()));

  it('offer editors the values of an attribute', () => {
    const data = JSON.parse(files['packages/timeline/html-custom-data.json']);
    const [{name, attributes}] = data.tags;
    const order = attributes.find((attribute) => attribute.name === 'order');
    assert.equal(data.version, 1.1);
    assert.equal(name, 'mitmach-timeline');
    assert.deepEqual(order.values, [{name: 'descending'}, {name: 'ascending'}]);
    assert.match(order.description.value, /Default: `descending`/);
  });

  it('tell readers of the README what an attribute takes and an event carries', () => {
    const lines = files['packages/timeline/README.md'].split('\n').map((line) => line.replace(/ +/g, ' '));
    assert.ok(lines.includes('| `limit` | 1 to 10,000 | | How many items to show at most. |'));
    assert.ok(lines.some((line) => line.startsWith('| `mitmach-error` | `reason`, `problems` |')));
    assert.ok(lines.some((line) => line.startsWith('| (default) | What is shown when')));
  });

  it('leave what stands around the markers of a README as it is', () => {
    const readme = 'Before\n<!-- generated: element -->\nold\n<!-- /generated -->\nAfter\n';
    const expected = 'Before\n<!-- generated: element -->\n\n$& new\n\n<!-- /generated -->\nAfter\n';
    assert.equal(withPart(readme, '$& new\n'), expected);
    assert.equal(withPart(expected, '$& new\n'), expected);
    assert.equal(withPart('No markers\n', 'new'), 'No markers\n');
  });

  it('are named when they are absent or other than they should be', () => {
    const root = mkdtempSync(join(tmpdir(), 'mitmach-stale-'));
    try {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), {recursive: true});
        writeFileSync(join(root, path), content);
      }
      assert.deepEqual(staleIn(root, files), []);
      writeFileSync(join(root, 'packages/timeline/jsx.d.ts'), '// edited');
      rmSync(join(root, 'packages/ui/custom-elements.json'));
      const stale = ['packages/timeline/jsx.d.ts', 'packages/ui/custom-elements.json'];
      assert.deepEqual(staleIn(root, files).sort(), stale);
    } finally {
      rmSync(root, {recursive: true, force: true});
    }
  });

  it('are the same every time', async () => {
    assert.deepEqual(await elementFiles(), files);
  });
});

for (const {name: packageName, manifest} of readManifests(ROOT)) {
  const folder = `packages/${packageName.split('/')[1]}/src`;
  for (const {tagName, cssParts = [], cssProperties = []} of elementsOf(manifest)) {
    if (cssParts.length === 0) continue;
    describe(`the manifest of <${tagName}>`, () => {
      it('has the parts that its views mark, and no others', () => {
        const part = /\spart="?([a-z-]+)/g;
        const own = [...writtenIn(folder, part)];
        const all = new Set([...own, ...writtenIn('packages/ui/src', part)]);
        const documented = namesOf(cssParts);
        const missing = own.filter((name) => !documented.includes(name));
        const invented = documented.filter((name) => !all.has(name));
        assert.deepEqual({missing, invented}, {missing: [], invented: []});
      });

      it('has the custom properties that its styles read, and no others', () => {
        const property = /var\((--mitmach-[a-z-]+)/g;
        const read = new Set([
          ...writtenIn(folder, property),
          ...writtenIn('packages/ui/src/styles', property),
        ]);
        // The page in a frame tells them what of it can be seen; they are nobody else's to set.
        const isPublic = (name) => !name.startsWith('--mitmach-seen-');
        assert.deepEqual(namesOf(cssProperties).sort(), [...read].filter(isPublic).sort());
      });
    });
  }
}
