import assert from 'node:assert/strict';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import ts from 'typescript';
import {ROOT} from '../root.mjs';
import {elementFiles} from './elements.mjs';

const FOLDER = join(ROOT, 'packages', 'timeline');

/** A framework's JSX in its smallest form, and the elements of the package in it. */
const FRAMEWORK = `
import type {MitmachElements} from './jsx.js';
declare global {
  namespace JSX {
    interface Element {}
    interface ElementChildrenAttribute {children: unknown}
    interface IntrinsicElements extends MitmachElements<{id?: string; children?: unknown}> {}
  }
}
`;

const GOOD = `
<mitmach-timeline
  id="a" src="feed.json" heading-level="3" limit={5} order="ascending"
  onmitmach-error={({reason, problems}) => [reason?.length, problems.length]}
>text</mitmach-timeline>`;

const BAD = `[
  <mitmach-timeline order="sideways" />,
  <mitmach-timeline heading-level={7} />,
  <mitmach-timeline limit="many" />,
  <mitmach-timeline colour="red" />,
  <mitmach-timeline onmitmach-select={(event) => event.nothing} />,
]`;

/** @param {Map<string, string>} virtual files by absolute path @returns {ts.Program} of these, and what they import */
function programOf(virtual) {
  const {config} = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile);
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const host = ts.createCompilerHost(options);
  const {fileExists, readFile} = host;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  return ts.createProgram([...virtual.keys()], {...options, noEmit: true, jsx: ts.JsxEmit.Preserve}, host);
}

describe('the types for JSX', () => {
  /** @type {ts.Program} */ let program;

  const inPackage = (name) => join(FOLDER, name).replaceAll('\\', '/');

  before(async () => {
    const types = (await elementFiles())['packages/timeline/jsx.d.ts'];
    program = programOf(
      new Map([
        [inPackage('jsx.d.ts'), types],
        [inPackage('framework.d.ts'), FRAMEWORK],
        [inPackage('good.tsx'), `export const good = ${GOOD};`],
        [inPackage('bad.tsx'), `export const bad = ${BAD};`],
      ]),
    );
  });

  /** @param {string} name of a file @returns {string[]} what is wrong in it */
  const errorsIn = (name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(inPackage(name)))
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));

  it('accept attributes, listeners and what the framework gives every element', () => {
    assert.deepEqual(errorsIn('good.tsx'), []);
  });

  it('refuse values and names that the element does not know', () => {
    const errors = errorsIn('bad.tsx');
    const wanted = ['"sideways"', '7', '"many"', 'colour', 'nothing'];
    assert.equal(errors.length, wanted.length);
    for (const [index, word] of wanted.entries()) assert.ok(errors[index].includes(word), errors[index]);
  });
});
