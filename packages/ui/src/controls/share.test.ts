import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {ShowMoreController} from '../state/show-more-controller.js';
import {base} from '../styles/base.styles.js';
import {controlsStyles} from '../styles/controls.styles.js';
import {dialogStyles} from '../styles/dialog.styles.js';
import {tokens} from '../styles/tokens.styles.js';
import {Locale} from '../texts/locale.js';
import {bookmarkView} from './bookmark.view.js';
import {controlsMessages} from './controls.messages.js';
import {ShareController} from './share-controller.js';
import {shareView} from './share.view.js';
import {showMoreView} from './show-more.view.js';

const locale = new Locale<keyof typeof controlsMessages>('en', 'en', controlsMessages);
const url = 'https://city.example/#mitmach.calendar=item:7';

class ControlsHost extends LitElement {
  static override styles = [tokens, base, controlsStyles, dialogStyles];
  readonly share = new ShareController(this);
  readonly list = new ShowMoreController(this, () => 2, 'li');
  isMarked = false;

  override render(): TemplateResult {
    const items = ['a', 'b', 'c', 'd', 'e'];
    const onToggle = (): void => {
      this.isMarked = !this.isMarked;
      this.requestUpdate();
    };
    return html`<div class="frame">
      ${shareView({title: 'Choir', url}, this.share, locale)}
      <ul>
        ${items.slice(0, this.list.limit).map((item) => html`<li><a href="#${item}">${item}</a></li>`)}
      </ul>
      ${showMoreView(
        {shown: Math.min(this.list.limit, 5), total: 5, step: 2, onMore: this.list.more},
        locale,
      )}
      ${bookmarkView({title: 'Choir', isMarked: this.isMarked, onToggle}, locale)}
    </div>`;
  }

  find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }
}
customElements.define('controls-host', ControlsHost);

const withClipboard = (writeText: () => Promise<void>): (() => void) => {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
  return () => Reflect.deleteProperty(navigator, 'clipboard');
};

describe('share and copy', () => {
  it('say that the link is copied', async () => {
    const restore = withClipboard(() => Promise.resolve());
    const host = await fixture<ControlsHost>(html`<controls-host></controls-host>`);
    await host.share.copy(url);
    await host.updateComplete;
    restore();
    expect(host.find('[role=status]')?.textContent).to.equal('Link copied.');
  });

  it('show the link where copying is forbidden', async () => {
    const restore = withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const host = await fixture<ControlsHost>(html`<controls-host></controls-host>`);
    await host.share.copy(url);
    await host.updateComplete;
    restore();
    expect((host.find('.share input') as HTMLInputElement).value).to.equal(url);
  });

  it('take it as no failure when a person closes the dialog', async () => {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: () => Promise.reject(new DOMException('closed', 'AbortError')),
    });
    const host = await fixture<ControlsHost>(html`<controls-host></controls-host>`);
    await host.share.share('Choir', url);
    Reflect.deleteProperty(navigator, 'share');
    expect(host.share.stateOf(url)).to.equal('idle');
  });
});

describe('show more', () => {
  it('says how many come next and moves the focus to the first of them', async () => {
    const host = await fixture<ControlsHost>(html`<controls-host></controls-host>`);
    const button = host.find('.show-more button');
    expect(button?.textContent.trim()).to.equal('Show 2 more');
    button?.click();
    await host.updateComplete;
    expect(host.shadowRoot?.activeElement?.textContent).to.equal('c');
  });

  it('is gone when all is shown', async () => {
    const host = await fixture<ControlsHost>(html`<controls-host></controls-host>`);
    for (let round = 0; round < 2; round += 1) {
      host.find('.show-more button')?.click();
      await host.updateComplete;
    }
    expect(host.find('.show-more') === null).to.equal(true);
  });
});

describe('a bookmark', () => {
  it('says whether an item is marked, and which', async () => {
    const host = await fixture<ControlsHost>(html`<controls-host></controls-host>`);
    host.find('.bookmark')?.click();
    await host.updateComplete;
    const {ariaPressed, textContent} = host.find('.bookmark') as HTMLElement;
    expect([ariaPressed, textContent.replace(/\s+/g, ' ').trim()]).to.deep.equal([
      'true',
      'Remembered Choir',
    ]);
  });

  it('has nothing for axe to find, like the controls around it', async () => {
    const host = await fixture<ControlsHost>(html`<controls-host></controls-host>`);
    await expect(host).to.be.accessible();
  });
});
