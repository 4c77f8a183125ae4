/** @typedef {{file: string, what: RegExp, instead: string}} Cut how a part of one of Lit's files looks, and what stands in its place */

const POLYFILLS = /\b\w+\.(?:litHtml|reactiveElement|litElement)PolyfillSupport\b/;
const VERSIONS = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/** @type {readonly Cut[]} */
const CUTS = [
  // The oldest supported browsers adopt style sheets; older ones keep the fallback content.
  {
    file: '/reactive-element/css-tag.js',
    what: /\w+\.ShadowRoot&&\(.{1,60}?\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    instead: '!0',
  },
  // What standard decorators note; this project compiles to the others, and leaves the page's `Symbol` alone.
  {
    file: '/reactive-element/reactive-element.js',
    what: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    instead: '',
  },
  {
    file: '/reactive-element/reactive-element.js',
    what: /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);.{1,80}?\.elementProperties\.set\(\w+,\w+\)\}/,
    instead: '',
  },
  {
    file: '/lit-element/lit-element.js',
    what: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    instead: 'void 0',
  },
  // Polyfills for older browsers, and lists of versions that would stand on the page for all to see.
  ...[
    '/lit-html/lit-html.js',
    '/reactive-element/reactive-element.js',
    '/lit-element/lit-element.js',
  ].flatMap((file) => [POLYFILLS, VERSIONS].map((what) => ({file, what, instead: 'void 0'}))),
];

/**
 * Takes out of Lit what no supported browser uses, and what it would put on the page. Stops the build where Lit has
 * changed, so that nobody believes it is gone.
 *
 * @returns {import('rollup').Plugin}
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform(code, id) {
      const cuts = CUTS.filter(({file}) => id.endsWith(file));
      if (cuts.length === 0) return null;
      const lean = cuts.reduce((left, {what, instead}) => {
        if (!what.test(left)) {
          this.error(`Lit is written in another way than before: ${what} is not in ${id}.`);
        }
        return left.replace(what, instead);
      }, code);
      return {code: lean, map: null};
    },
  };
}
