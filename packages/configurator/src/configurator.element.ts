import {controlsCatalogue, facetsStyles, property, ShareController, text, type Locale} from '@mitmach/ui';
import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {absolute} from './addresses.model.js';
import {ChoiceController} from './choice/choice-controller.js';
import {configuratorCatalogue, type ConfiguratorKey} from './configurator.catalogue.js';
import {configuratorStyles} from './configurator.styles.js';
import type {ToolContext} from './context.js';
import {FeedInUse} from './feed/feed-in-use.js';
import {FormMemory} from './form/form-memory.js';
import {formStyles} from './form/form.styles.js';
import {formView, type FormOptions} from './form/form.view.js';
import {outputContext, snippetOptions, type OutputContext} from './output/output.model.js';
import {outputView, type OutputOptions} from './output/output.view.js';
import {resultStyles} from './output/result.styles.js';
import {PreviewController} from './preview/preview-controller.js';
import {previewView} from './preview/preview.view.js';
import {ToolElement} from './tool-element.js';

/** Ways between the parts of the tool, where they do not stand beside each other. */
const waysView = (t: Locale<ConfiguratorKey>['t'], onWay: (id: string) => void): TemplateResult => html`
  <nav class="ways" aria-label=${t('ways')}>
    ${(
      [
        ['choices', 'toChoices'],
        ['preview-heading', 'preview'],
        ['output-heading', 'output'],
      ] as const
    ).map(
      ([id, name]) => html`
        <button
          type="button"
          @click=${(): void => {
            onWay(id);
          }}
        >
          ${t(name)}
        </button>
      `,
    )}
  </nav>
`;

/**
 * Choose a feed and a widget, see it as a visitor would, copy what to paste. What is chosen stands in the fragment of
 * the page's address, so that it can be sent to a colleague. Speaks German and English.
 *
 * @summary Choose a widget, see it, copy it.
 * @tagname mitmach-configurator
 */
export class MitmachConfigurator extends ToolElement<ConfiguratorKey> {
  static override styles: CSSResultGroup = [
    ToolElement.styles,
    facetsStyles,
    configuratorStyles,
    formStyles,
    resultStyles,
  ];

  /** Address of the feed to begin with. */
  @property({converter: text}) src?: string;
  /** Address of `mitmach.js`, beside which `frame.html` lies: for the preview, and for what is copied. */
  @property({converter: text}) script?: string;
  /** Address of the page with the feed desk; without it nothing leads there. */
  @property({converter: text}) desk?: string;

  readonly #choice = new ChoiceController(this);
  readonly #feed = new FeedInUse(this);
  readonly #memory = new FormMemory(() => {
    this.requestUpdate();
  });
  readonly #preview = new PreviewController(this);
  readonly #share = new ShareController(this);

  constructor() {
    super(controlsCatalogue, configuratorCatalogue);
  }

  protected override willUpdate(): void {
    const {src} = this.#choice.current;
    this.#feed.use(src === '' ? (this.src ?? '') : src);
  }

  protected override content(locale: Locale<ConfiguratorKey>): TemplateResult {
    const {t} = locale;
    const choice = this.#choice.current;
    const context: ToolContext = {choice, locale, values: this.#feed.values, onChoice: this.#choice.set};
    const output = outputContext(choice, {feed: this.#feed.address, script: this.#script}, locale);
    const preview = this.#preview.show(snippetOptions(choice, output), this.#script);
    return html`
      <div class="tool">
        ${waysView(t, this.#onWay)}
        <form
          class="choices"
          id="choices"
          tabindex="-1"
          aria-label=${t('formLabel')}
          @submit=${this.#onSubmit}
        >
          ${formView(this.#formOptions, context)}
        </form>
        <div class="result">
          <section aria-labelledby="preview-heading">
            <h2 id="preview-heading" tabindex="-1">${t('preview')}</h2>
            ${previewView(preview, context)}
          </section>
          <section aria-labelledby="output-heading">
            <h2 id="output-heading" tabindex="-1">${t('output')}</h2>
            ${outputView(this.#outputOptions(output), context)}
          </section>
        </div>
      </div>
    `;
  }

  /** Where the page has `mitmach.js`; undefined where that is no address. */
  get #script(): string | undefined {
    return absolute(this.script ?? 'mitmach.js', this.baseURI);
  }

  get #formOptions(): FormOptions {
    const {state, address} = this.#feed;
    const {pasted, search} = this.#memory;
    return {
      feed: {
        state,
        source: address,
        address: this.#memory.addressOver(address),
        desk: this.desk ?? '',
        onAddress: (typed) => {
          this.#memory.typeAddress(typed, address);
        },
        onLoad: this.#onLoad,
      },
      pasted,
      search,
      script: this.#script ?? '',
    };
  }

  #outputOptions(output: OutputContext): OutputOptions {
    return {
      output,
      ownScript: this.#script,
      address: this.#choice.address,
      copyStateOf: (copied) => this.#share.stateOf(copied),
      onCopy: this.#onCopy,
    };
  }

  readonly #onLoad = (): void => {
    const {address} = this.#feed;
    const wanted = this.#memory.addressOver(address);
    if (wanted === address) this.#feed.retry();
    else this.#choice.set({...this.#choice.current, src: wanted === (this.src ?? '') ? '' : wanted});
  };

  readonly #onCopy = (copied: string): void => {
    void this.#share.copy(copied);
  };

  readonly #onWay = (id: string): void => {
    const place = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    place?.scrollIntoView();
    place?.focus({preventScroll: true});
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
  };
}
