import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {css, LitElement} from 'lit';
import {WidthController} from './width-controller.js';

class WidthHost extends LitElement {
  static override styles = css`
    :host {
      display: block;
      block-size: 20px;
    }
  `;
  readonly width = new WidthController(this, [480, 640]);
  renders = 0;

  override render(): string {
    this.renders += 1;
    return '';
  }
}
customElements.define('width-host', WidthHost);

describe('WidthController', () => {
  let host: WidthHost;
  beforeEach(() => {
    host = new WidthHost();
  });
  afterEach(() => {
    host.remove();
  });

  const mount = async (width: string): Promise<void> => {
    host.style.width = width;
    document.body.append(host);
    await host.updateComplete;
    await laidOut();
  };

  /** The browser has told every observer of the layout that is there. */
  const laidOut = async (): Promise<void> => {
    await nextFrame();
    await nextFrame();
    await host.updateComplete;
  };

  it('tells the width before the page is laid out', () => {
    host.style.width = '500px';
    document.body.append(host);
    expect(host.width.width).to.equal(500);
  });

  it('follows the width', async () => {
    await mount('500px');
    host.style.width = '550px';
    await waitUntil(() => host.width.width === 550);
    expect(host.width.width).to.equal(550);
  });

  for (const [from, to] of [
    ['700px', '639px'],
    ['639px', '640px'],
    ['300px', '480px'],
    ['480px', '479px'],
    ['300px', '900px'],
  ] as const) {
    it(`renders its host when it goes from ${from} to ${to}`, async () => {
      await mount(from);
      const {renders} = host;
      host.style.width = to;
      await waitUntil(() => host.renders > renders);
      expect([host.renders, `${String(host.width.width)}px`]).to.deep.equal([renders + 1, to]);
    });
  }

  it('does not render its host for a width that makes no difference', async () => {
    await mount('500px');
    const {renders} = host;
    host.style.width = '600px';
    await waitUntil(() => host.width.width === 600);
    await laidOut();
    expect(host.renders).to.equal(renders);
  });

  it('counts as wide where it is hidden, and as what it is once it is shown', async () => {
    host.style.display = 'none';
    await mount('300px');
    expect(host.width.width).to.equal(Infinity);
    host.style.display = '';
    await waitUntil(() => host.width.width === 300);
    expect(host.renders).to.equal(2);
  });

  it('is measured anew in another place', async () => {
    await mount('700px');
    host.remove();
    host.style.width = '300px';
    document.body.append(host);
    expect(host.width.width).to.equal(300);
  });

  it('looks no longer when it has left the page', async () => {
    await mount('700px');
    const {renders} = host;
    host.remove();
    await laidOut();
    expect([host.renders, host.width.width]).to.deep.equal([renders, Infinity]);
  });
});
