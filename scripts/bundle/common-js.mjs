/** Packages of one file that are no modules yet, and that what runs in a browser needs all the same. */
const FILES = /\/node_modules\/papaparse\/papaparse(?:\.min)?\.js$/;

/**
 * A script that was written for Node and old browsers as a module. Loaders that a page may bring with it are kept from
 * taking the script for themselves.
 *
 * @param {string} code
 * @returns {string}
 */
function asModule(code) {
  return `const module = {exports: {}}; const {exports} = module; let define, require;${code}\nexport default module.exports;`;
}

/** @returns {import('rollup').Plugin} for bundles */
export function commonJs() {
  return {
    name: 'common-js',
    transform: (code, id) => (FILES.test(id) ? {code: asModule(code), map: null} : null),
  };
}

/** @returns {{name: string, transform: (file: {path: string, body: unknown}) => unknown}} for tests, which load each file by itself */
export function servedCommonJs() {
  return {
    name: 'served-common-js',
    transform: ({path, body}) => (FILES.test(path) ? {body: asModule(body)} : undefined),
  };
}
