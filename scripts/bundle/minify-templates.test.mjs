import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {minifyCss, minifyTemplates} from './minify-templates.mjs';

const HOLE = '@TEMPLATE_EXPRESSION();';

describe('the minifier of templates', () => {
  it('keeps what is new in CSS', () => {
    const css = `
      :host { color: light-dark(#fff, oklch(from var(--_a) min(l, 0.5) c h)) !important; }
      @container (inline-size >= 36em) { .a { & > .b { inset-inline: 0 } } }
      @supports (anchor-name: --x) { .a { position-anchor: --x } }`;
    const kept = [
      'light-dark(',
      'oklch(from var(--_a) min(l,',
      '@container',
      '36em',
      '@supports (anchor-name: --x)',
    ];
    const short = minifyCss(css);
    assert.deepEqual(
      kept.filter((part) => !short.includes(part)),
      [],
    );
    assert.ok(short.length < css.length);
  });

  it('writes no escapes, which a template would take for its own', () => {
    assert.match(minifyCss(`.a::before { content: '·'; color: red; }`), /content:"·"/);
  });

  it('keeps each expression in its place', () => {
    const short = minifyCss(`${HOLE} .a { inline-size: ${HOLE}px; color: red; }`);
    assert.match(
      short,
      /^@TEMPLATE_EXPRESSION\(\); \.a\{inline-size:@TEMPLATE_EXPRESSION\(\);px;color:red\}$/,
    );
  });

  it('takes only comments and white space where the style sheet is not whole', () => {
    assert.equal(minifyCss(`.a { /* why */ color: red; }  ${HOLE}`), `.a { color: red; } ${HOLE}`);
  });

  it('shortens templates, and says nothing more or less than before', async () => {
    const source = 'const view = html`\n  <p  lang=""   class=${name}>\n    ${text}  <b>x</b>\n  </p>\n`;';
    const {code} = await minifyTemplates().transform(source, '/packages/ui/src/view.ts');
    assert.equal(code, 'const view = html`<p lang="" class="${name}">${text} <b>x</b></p>`;');
  });
});
