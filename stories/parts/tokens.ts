import {defineElement} from '@mitmach/ui';
import {css, html, LitElement, unsafeCSS, type CSSResultGroup, type TemplateResult} from 'lit';
import {base} from '../../packages/ui/src/styles/base.styles.js';
import {tokens} from '../../packages/ui/src/styles/tokens.styles.js';

/** A private custom property of every widget. */
interface Token {
  readonly name: string;
  /** As it is written in the styles. */
  readonly value: string;
  readonly kind: 'color' | 'length' | 'radius';
}

const declaration = /(--_[\w-]+):\s*([^;]+);/g;

const kindOf = (name: string, value: string): Token['kind'] => {
  if (name.endsWith('radius')) return 'radius';
  return /\d(px|em)\b/.test(value) ? 'length' : 'color';
};

/** The tokens that the styles declare, each once, with the last of its values: the one for today's browsers. */
const tokensIn = (cssText: string): readonly Token[] => {
  const found = new Map<string, Token>();
  for (const [, name = '', value = ''] of cssText.matchAll(declaration)) {
    found.set(name, {name, value: value.replace(/\s+/g, ' '), kind: kindOf(name, value)});
  }
  return [...found.values()];
};

const all = tokensIn(tokens.cssText);

const sampleOf: Readonly<Record<Token['kind'], (name: string) => string>> = {
  color: (name) => `background: var(${name})`,
  length: (name) => `inline-size: var(${name}); block-size: var(${name})`,
  radius: (name) => `border-radius: var(${name})`,
};

const samples = all.map(({name, kind}) => `[data-token='${name}'] {${sampleOf[kind](name)}}`);

const styles = css`
  .tokens {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
    gap: calc(6 * var(--_space)) calc(5 * var(--_space));
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .sample {
    display: grid;
    place-items: center;
    block-size: 72px;
    margin-block-end: calc(2 * var(--_space));
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .color {
    inline-size: 100%;
    block-size: 100%;
  }

  .length,
  .radius {
    background: var(--_accent);
  }

  .radius {
    inline-size: 48px;
    block-size: 48px;
  }

  code {
    display: block;
    font:
      0.875em/1.45 ui-monospace,
      'Cascadia Code',
      Menlo,
      Consolas,
      monospace;
  }

  .name {
    font-weight: 650;
  }

  .value {
    color: var(--_quiet);
    font-size: 0.8125em;
  }
`;

const tokenView = ({name, value, kind}: Token): TemplateResult => html`
  <li>
    <div class="sample"><div class=${kind} data-token=${name}></div></div>
    <code class="name">${name}</code>
    <code class="value">${value}</code>
  </li>
`;

/** The tokens as swatches, read from the styles themselves. */
class StoryTokens extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, styles, unsafeCSS(samples.join('\n'))];

  protected override render(): TemplateResult {
    return html`<div class="frame">
      <ul class="tokens">
        ${all.map(tokenView)}
      </ul>
    </div>`;
  }
}

defineElement('story-tokens', StoryTokens);
