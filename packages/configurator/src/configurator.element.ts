import {events, milestones, news, opportunities, organizations} from '@mitmach/feed';
import {
  controlsCatalogue,
  facetsStyles,
  FeedController,
  ShareController,
  text,
  property,
  type Locale,
} from '@mitmach/ui';
import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {choiceFragment, choiceFrom, type Choice} from './choice/choice.model.js';
import {configuratorCatalogue, type ConfiguratorKey} from './configurator.catalogue.js';
import {configuratorStyles} from './configurator.styles.js';
import {formStyles} from './form/form.styles.js';
import {resultStyles} from './output/result.styles.js';
import type {KnownWidget, ToolContext} from './context.js';
import {FeedValues} from './feed/feed-values.model.js';
import {formView} from './form/form.view.js';
import {outputView} from './output/output.view.js';
import {snippetOptions, type OutputContext} from './output/output.model.js';
import {PreviewController} from './preview/preview-controller.js';
import {devices, previewView, type Looking} from './preview/preview.view.js';
import {StageController} from './preview/stage-controller.js';
import {ToolElement} from './tool-element.js';

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

  readonly #feed = new FeedController(this, [events, opportunities, milestones, news, organizations]);
  readonly #preview = new PreviewController(this);
  readonly #stage = new StageController(this);
  readonly #share = new ShareController(this);
  #choice: Choice = choiceFrom('');
  #looking: Looking = {device: 'tablet', isDark: false, isRightToLeft: false, isReading: false};
  /** What is typed into the field of the address, until it is loaded. */
  #address: string | undefined;
  #pasted = '';
  readonly #searches = new Map<string, string>();
  readonly #open = new Set<string>(['organizations']);
  #values: FeedValues | undefined;

  constructor() {
    super(controlsCatalogue, configuratorCatalogue);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#choice = choiceFrom(location.hash);
    if (innerWidth < devices.tablet[0]) this.#looking = {...this.#looking, device: 'phone'};
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  protected override willUpdate(): void {
    this.#feed.setSource(this.#feedAddress);
    const {state} = this.#feed;
    if (state.status !== 'ready') this.#values = undefined;
    else if (this.#values?.feed !== state.feed) this.#values = new FeedValues(state.feed, Date.now());
  }

  protected override content(locale: Locale<ConfiguratorKey>): TemplateResult {
    const {t} = locale;
    const context: ToolContext = {
      choice: this.#choice,
      locale,
      values: this.#values,
      onChoice: this.#onChoice,
    };
    return html`
      <div class="tool">
        <form class="choices" aria-label=${t('formLabel')} @submit=${this.#onSubmit}>
          ${formView(this.#formOptions(), context)}
        </form>
        <div class="result">
          <section aria-labelledby="preview-heading">
            <h2 id="preview-heading">${t('preview')}</h2>
            ${this.#previewOf(context)}
          </section>
          <section aria-labelledby="output-heading">
            <h2 id="output-heading">${t('output')}</h2>
            ${this.#outputOf(context)}
          </section>
        </div>
      </div>
    `;
  }

  /** Where the feed in use is. */
  get #feedAddress(): string {
    const address = this.#choice.src === '' ? (this.src ?? '') : this.#choice.src;
    return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
  }

  get #script(): string {
    return new URL(this.script ?? 'mitmach.js', document.baseURI).href;
  }

  #formOptions(): Parameters<typeof formView>[0] {
    return {
      feed: {
        state: this.#feed.state,
        address: this.#address ?? this.#feedAddress,
        desk: this.desk ?? '',
        onAddress: (address) => {
          this.#address = address;
        },
        onLoad: this.#onLoad,
      },
      pasted: {
        text: this.#pasted,
        onText: (pasted) => {
          this.#pasted = pasted;
          this.requestUpdate();
        },
      },
      search: {
        textIn: (name) => this.#searches.get(name) ?? '',
        onText: (name, words) => {
          this.#searches.set(name, words);
          this.requestUpdate();
        },
        isOpen: (name) => this.#open.has(name),
        onToggle: (name, isOpen) => {
          this.#open[isOpen ? 'add' : 'delete'](name);
          this.requestUpdate();
        },
      },
      script: this.#script,
    };
  }

  #output({locale: {t, language}}: ToolContext): OutputContext {
    const widget = this.#choice.widget as KnownWidget;
    return {
      feed: this.#feedAddress,
      script: this.#choice.script === '' ? this.#script : this.#choice.script,
      text: t(`text_${widget}`),
      title: t(`title_${widget}`),
      lang: language,
    };
  }

  #previewOf(context: ToolContext): TemplateResult {
    const {isRightToLeft, isDark, isReading, device} = this.#looking;
    const {
      widget,
      attributes,
      look = {},
      preset = '',
      lang,
    } = snippetOptions(this.#choice, this.#output(context));
    this.#preview.show({
      frame: new URL('frame.html', this.#script).href,
      widget,
      attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'lang')),
      look,
      preset,
      lang: isRightToLeft ? 'ar' : lang,
      isDark,
    });
    this.#stage.show(device);
    return previewView(
      {
        looking: this.#looking,
        onLooking: this.#onLooking,
        onFrame: this.#preview.take,
        onStage: this.#stage.take,
        utterances: isReading ? this.#preview.read() : undefined,
      },
      context,
    );
  }

  #outputOf(context: ToolContext): TemplateResult {
    const {locale, values} = context;
    const {publisher, language = ''} = values?.feed.envelope ?? {};
    const url = new URL(choiceFragment(this.#choice), location.href).href;
    const state = this.#share.stateOf(url);
    return html`
      ${outputView(
        {
          output: this.#output(context),
          publisher: publisher === undefined ? '' : locale.show(publisher.name, language).text,
          images: values?.images() ?? [],
          copyStateOf: (text) => this.#share.stateOf(text),
          onCopy: this.#onCopy,
        },
        context,
      )}
      <p class="copy">
        <button
          type="button"
          @click=${(): void => {
            this.#onCopy(url);
          }}
        >
          ${locale.t('share')}
        </button>
        <span role="status" class="hint">
          ${state === 'copied' ? locale.t('shareCopied') : state === 'by-hand' ? url : nothing}
        </span>
      </p>
    `;
  }

  readonly #onHash = (): void => {
    if (location.hash === choiceFragment(this.#choice)) return;
    this.#choice = choiceFrom(location.hash);
    this.#address = undefined;
    this.requestUpdate();
  };

  readonly #onChoice = (choice: Choice): void => {
    this.#choice = choice;
    history.replaceState(history.state, '', choiceFragment(choice));
    this.requestUpdate();
  };

  readonly #onLoad = (): void => {
    const address = (this.#address ?? this.#feedAddress).trim();
    this.#address = undefined;
    if (address === this.#feedAddress) this.#feed.retry();
    this.#onChoice({...this.#choice, src: address === (this.src ?? '') ? '' : address});
  };

  readonly #onLooking = (looking: Looking): void => {
    this.#looking = looking;
    this.requestUpdate();
  };

  readonly #onCopy = (text: string): void => {
    void this.#share.copy(text);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
  };
}
