import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {controlsMessages} from '../controls/controls.messages.js';
import {base} from '../styles/base.styles.js';
import {controlsStyles} from '../styles/controls.styles.js';
import {dialogStyles} from '../styles/dialog.styles.js';
import {tokens} from '../styles/tokens.styles.js';
import {Locale} from '../texts/locale.js';
import {DialogController} from './dialog-controller.js';
import {dialogView} from './dialog.view.js';

const locale = new Locale<keyof typeof controlsMessages>('en', 'en', controlsMessages);

class DialogHost extends LitElement {
  static override styles = [tokens, base, controlsStyles, dialogStyles];
  isOpen = false;

  constructor() {
    super();
    new DialogController(this, this.close);
  }

  readonly close = (): void => {
    this.isOpen = false;
    this.requestUpdate();
  };

  readonly open = (): void => {
    this.isOpen = true;
    this.requestUpdate();
  };

  override render(): TemplateResult {
    const options = {
      isOpen: this.isOpen,
      title: 'Choir',
      content: html`<p>Sing with us.</p>`,
      onClose: this.close,
    };
    return html`<div class="frame">
      <button id="opener" @click=${this.open}>Open</button>${dialogView(options, locale)}
    </div>`;
  }

  get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  async press(selector: string): Promise<void> {
    const button = this.renderRoot.querySelector<HTMLElement>(selector);
    button?.focus();
    button?.click();
    await this.updateComplete;
  }
}
customElements.define('dialog-host', DialogHost);

describe('the detail dialog', () => {
  let host: DialogHost;
  beforeEach(async () => {
    host = await fixture<DialogHost>(html`<dialog-host></dialog-host>`);
    await host.press('#opener');
  });

  it('opens modally, named by its title, which has the focus', () => {
    expect([host.dialog.matches(':modal'), host.shadowRoot?.activeElement?.textContent]).to.deep.equal([
      true,
      'Choir',
    ]);
  });

  it('gives the focus back when its button closes it', async () => {
    const closed = oneEvent(host.dialog, 'close');
    await host.press('.close');
    await closed;
    expect(host.shadowRoot?.activeElement?.id).to.equal('opener');
  });

  it('closes when Escape asks it to', async () => {
    host.dialog.dispatchEvent(new Event('cancel', {cancelable: true}));
    await host.updateComplete;
    expect(host.dialog.open).to.equal(false);
  });

  it('closes with a click beside it, not with one inside', async () => {
    const {left, top} = host.dialog.getBoundingClientRect();
    host.dialog.dispatchEvent(new MouseEvent('click', {clientX: left + 5, clientY: top + 5}));
    await host.updateComplete;
    const afterInside = host.dialog.open;
    host.dialog.dispatchEvent(new MouseEvent('click', {clientX: left - 5, clientY: top + 5}));
    await host.updateComplete;
    expect([afterInside, host.dialog.open]).to.deep.equal([true, false]);
  });

  it('has nothing for axe to find', async () => {
    await expect(host).to.be.accessible();
  });
});
