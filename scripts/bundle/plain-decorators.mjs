/** What esbuild writes at the head of a file with decorators: three declarations, of which the last is the function. */
const HELPER =
  /var \w+ = Object\.defineProperty;\nvar \w+ = Object\.getOwnPropertyDescriptor;\nvar (\w+) = \(.*?\n\};\n/s;
/** One decorator of a property, as esbuild calls it. */
const callOf = (name) =>
  new RegExp(`^${name}\\(\\[\\n(.*?)\\n\\], (\\w+\\.prototype), ("\\w+"), 2\\);$`, 'gms');

const linesOf = (text) => '\n'.repeat(text.split('\n').length - 1);

/**
 * Calls decorators of properties directly. The function that esbuild brings for them can do much more, is in each file
 * anew, and would be in each widget; those of this project give nothing back. A file with other decorators stays as it is.
 *
 * @returns {import('rollup').Plugin}
 */
export function plainDecorators() {
  return {
    name: 'plain-decorators',
    transform(code, id) {
      const [helper, name] = id.endsWith('.ts') ? (HELPER.exec(code) ?? []) : [];
      if (name === undefined) return null;
      // Lines stay where they are, and with them the source map.
      const plain = code.replace(helper, linesOf(helper)).replace(callOf(name), '\n$1(\n$2, $3);');
      const isLeft = new RegExp(`(?<![\\w.])${name}\\(\\[`).test(plain);
      return isLeft ? null : {code: plain, map: null};
    },
  };
}
