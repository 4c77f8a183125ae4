import {transformSync} from 'esbuild';
import {minifyHTMLLiterals} from 'minify-literals';

/** What stands for an expression in the text that is handed to `minifyCSS`. */
const EXPRESSION = /@TEMPLATE_EXPRESSION_*\(\);/g;

/** The same as a name, which CSS allows wherever an expression makes sense. */
const NAME = 'template_expression_';

/** The oldest browsers that the widgets support: nothing newer is written in their place. */
const BROWSERS = ['chrome123', 'firefox121', 'safari17.5'];

/**
 * Shortens a style sheet with esbuild, which knows container queries, nesting and colour functions. Where it warns, or
 * where expressions got lost, only comments and white space go.
 *
 * @param {string} css with `@TEMPLATE_EXPRESSION();` for each expression
 * @returns {string}
 */
export function minifyCss(css) {
  const expressions = css.match(EXPRESSION) ?? [];
  const named = css.replace(EXPRESSION, NAME);
  const {code, warnings} = transformSync(named, {
    loader: 'css',
    // What is written as an escape would lose a backslash in the template.
    charset: 'utf8',
    minify: true,
    target: BROWSERS,
    logLevel: 'silent',
  });
  const kept = code.split(NAME).length - 1;
  if (warnings.length > 0 || kept !== expressions.length) {
    return css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
  }
  return code.trim().replaceAll(NAME, expressions[0] ?? '');
}

/** @returns {import('rollup').Plugin} shortens the html, svg and css templates of this project's sources */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('/node_modules/') || !id.endsWith('.ts')) return null;
      // An empty attribute says something: `lang=""` is "unknown language".
      const minifyOptions = {minifyCSS: minifyCss, minifyJS: false, removeEmptyAttributes: false};
      return minifyHTMLLiterals(code, {fileName: id, minifyOptions});
    },
  };
}
