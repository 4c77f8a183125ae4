import {join} from 'node:path';
import ts from 'typescript';
import {ROOT} from '../root.mjs';

/** @typedef {import('./markdown.mjs').Block} Block */

/** As much of React's types as examples name: the packages stand on no framework, and so none is installed. */
const REACT = `
declare module 'react' {
  export interface HTMLAttributes<T> {id?: string; className?: string; children?: unknown; onClick?: (event: T) => void}
  export type DetailedHTMLProps<A, T> = A & {ref?: (element: T | null) => void};
  export namespace JSX {
    interface Element {}
    interface ElementChildrenAttribute {children: unknown}
    interface IntrinsicElements {div: HTMLAttributes<unknown>}
  }
}
declare module 'react/jsx-runtime' {
  export {JSX} from 'react';
}
`;

const {config} = ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile);
const {options: base} = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);

/** As strict as the project; what a reader may write around an example is missing, so that not everything is used. */
const OPTIONS = {
  ...base,
  ...{noEmit: true, allowJs: true, checkJs: true, jsx: ts.JsxEmit.ReactJSX, types: ['node']},
  ...{noUnusedLocals: false, importHelpers: false, moduleDetection: ts.ModuleDetectionKind.Force},
};

const inRoot = (name) => join(ROOT, name).replaceAll('\\', '/');
const REACT_FILE = inRoot('example-react.d.ts');

/** @param {Map<string, string>} virtual files by absolute path; others are read once for all programs */
function hostOf(virtual) {
  const host = ts.createCompilerHost(OPTIONS);
  const {fileExists, readFile, getSourceFile} = host;
  const read = new Map();
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...others) => {
    if (virtual.has(path)) return getSourceFile(path, ...others);
    if (!read.has(path)) read.set(path, getSourceFile(path, ...others));
    return read.get(path);
  };
  return host;
}

const virtual = new Map([[REACT_FILE, REACT]]);
const host = hostOf(virtual);

/** @param {Block} block in TypeScript or JavaScript @returns {string[]} what the compiler says against it */
export function compilerErrors({language, text}) {
  const file = inRoot(`example.${language}`);
  virtual.set(file, text);
  const program = ts.createProgram([file, REACT_FILE], OPTIONS, host);
  const source = program.getSourceFile(file);
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map(({messageText, start}) => {
    const {line} = source.getLineAndCharacterOfPosition(start ?? 0);
    return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
