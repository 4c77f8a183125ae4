import {
  baseStyles,
  controlsStyles,
  LocaleController,
  tokenStyles,
  type Catalogue,
  type Locale,
} from '@mitmach/ui';
import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {toolStyles} from './tool.styles.js';

/** What the configurator and the feed desk have in common: the reader's language, the look of the widgets. */
export abstract class ToolElement<Key extends string> extends LitElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlsStyles, toolStyles];

  readonly #locale: LocaleController<Key>;

  constructor(...catalogues: readonly Catalogue[]) {
    super();
    this.#locale = new LocaleController<Key>(this, catalogues);
  }

  /** The tool in the reader's language. */
  protected abstract content(locale: Locale<Key>): TemplateResult;

  /** The reader's language, once its texts are there. */
  protected get locale(): Locale<Key> | undefined {
    return this.#locale.locale;
  }

  protected override render(): TemplateResult | typeof nothing {
    const {locale} = this.#locale;
    if (!locale) return nothing;
    return html`
      <div class="frame" lang=${locale.language} dir=${locale.direction}>${this.content(locale)}</div>
    `;
  }
}
