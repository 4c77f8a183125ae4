import {
  controlsCatalogue,
  controlsStyles,
  dialogStyles,
  facetsStyles,
  defineElement,
  LocaleController,
  type ControlsKey,
  type Locale,
  type UiKey,
} from '@mitmach/ui';
import type {Parameters} from '@storybook/web-components-vite';
import {css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {waitFor} from 'storybook/test';
import {failureCatalogue} from '../../packages/ui/src/failures/failure.catalogue.js';
import {base} from '../../packages/ui/src/styles/base.styles.js';
import {tokens} from '../../packages/ui/src/styles/tokens.styles.js';
import {uiCatalogue} from '../../packages/ui/src/texts/ui.catalogue.js';

/** A view of a part, for a reader. */
export type PartView = (locale: Locale<UiKey | ControlsKey>) => unknown;

/** Makes a view that changes: it may add controllers to its host, and asks it for an update. */
export type MakePartView = (host: LitElement) => PartView;

const parts = css`
  .frame > * + :not(dialog) {
    margin-block-start: calc(4 * var(--_space));
  }
`;

/** A frame as every widget has one, with a single part in it, in the language of the page. */
class StoryPart extends LitElement {
  static override styles = [tokens, base, controlsStyles, facetsStyles, dialogStyles, parts];
  static override properties: PropertyDeclarations = {view: {attribute: false}};

  declare view: PartView | undefined;
  readonly #locale = new LocaleController<UiKey | ControlsKey>(this, [
    uiCatalogue,
    failureCatalogue,
    controlsCatalogue,
  ]);

  /** The first one counts: what it keeps lives as long as the element. */
  set make(make: MakePartView) {
    this.view ??= make(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {locale} = this.#locale;
    if (!locale || !this.view) return nothing;
    return html`
      <div class="frame" lang=${locale.language} dir=${locale.direction}>${this.view(locale)}</div>
    `;
  }
}

defineElement('story-part', StoryPart);

/** Shows a part as it looks in a widget. */
export const part = (view: PartView): TemplateResult => html`<story-part .view=${view}></story-part>`;

/** The same with a part that changes while it is used. */
export const livePart = (make: MakePartView): TemplateResult => html`<story-part .make=${make}></story-part>`;

/** What a page of documentation says of a part. Its code is what a developer writes, not what becomes of it. */
export const about = (component: string): Parameters => ({
  docs: {description: {component}, source: {type: 'code', language: 'ts'}},
});

type Found<S extends string> = S extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[S] : HTMLElement;

/** What can be asked of a part in a story. */
export interface PartDriver {
  readonly all: (selector: string) => readonly HTMLElement[];
  /** The first that fits; throws where there is none. */
  readonly one: <S extends string>(selector: S) => Found<S>;
  /** The element in the part that has the focus. */
  readonly focused: () => Element | null;
}

/** The part of a story, once it is there. */
export const partIn = (canvas: HTMLElement): Promise<PartDriver> =>
  waitFor(() => {
    const root = canvas.querySelector('story-part')?.shadowRoot;
    if (!root?.querySelector('.frame')) throw new Error('This story shows no part.');
    return {
      all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
      one: <S extends string>(selector: S) => {
        const found = root.querySelector<HTMLElement>(selector);
        if (!found) throw new Error(`This part has no "${selector}".`);
        return found as Found<S>;
      },
      focused: () => root.activeElement,
    };
  });
