import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {ConsoleWatch} from '../testing/index.js';
import {Part} from './part.js';

class PartHost extends LitElement {
  renders = 0;

  override render(): string {
    this.renders += 1;
    return '';
  }
}
customElements.define('part-host', PartHost);

/** What is loaded, when the test says so. */
class Loader {
  loads = 0;
  #settle: ((value: string | Error) => void) | undefined;

  readonly load = (): Promise<string> => {
    this.loads += 1;
    return new Promise((resolve, reject) => {
      this.#settle = (value) => {
        if (value instanceof Error) reject(value);
        else resolve(value);
      };
    });
  };

  come(value: string | Error): void {
    this.#settle?.(value);
  }
}

describe('Part', () => {
  let watch: ConsoleWatch;
  let host: PartHost;
  let loader: Loader;
  let part: Part<string>;
  beforeEach(async () => {
    watch = new ConsoleWatch().start();
    loader = new Loader();
    host = new PartHost();
    part = new Part(host, loader.load);
    document.body.append(host);
    await host.updateComplete;
  });
  afterEach(() => {
    host.remove();
    watch.stop();
  });

  it('is not loaded before somebody asks for it', () => {
    expect([part.known, part.hasFailed, loader.loads]).to.deep.equal([undefined, false, 0]);
  });

  it('begins to load when it is asked for, once', () => {
    expect([part.value, part.value, loader.loads]).to.deep.equal([undefined, undefined, 1]);
  });

  it('renders its host when it has come', async () => {
    expect(part.value).to.equal(undefined);
    const {renders} = host;
    loader.come('week');
    await part.loaded();
    await host.updateComplete;
    expect([part.value, part.known, host.renders, loader.loads]).to.deep.equal([
      'week',
      'week',
      renders + 1,
      1,
    ]);
  });

  it('gives itself to whoever waits for it', async () => {
    const waiting = [part.loaded(), part.loaded()];
    loader.come('week');
    expect([await Promise.all(waiting), loader.loads]).to.deep.equal([['week', 'week'], 1]);
  });

  describe('that cannot be loaded', () => {
    beforeEach(async () => {
      const waiting = part.loaded();
      loader.come(new Error('404'));
      expect(await waiting).to.equal(undefined);
      await host.updateComplete;
    });

    it('tells so, and renders its host to say it', () => {
      expect([part.hasFailed, part.known, host.renders]).to.deep.equal([true, undefined, 2]);
    });

    it('is not asked for again by every rendering', () => {
      expect([part.value, part.value, loader.loads]).to.deep.equal([undefined, undefined, 1]);
    });

    it('is loaded again when it is tried again', async () => {
      part.retry();
      expect(part.hasFailed).to.equal(false);
      const waiting = part.loaded();
      loader.come('week');
      expect([await waiting, part.known, part.hasFailed]).to.deep.equal(['week', 'week', false]);
    });
  });

  it('says once in the console what cannot be loaded', async () => {
    const failing = new Part(host, () => Promise.reject(new Error('blocked by the page')));
    await failing.loaded();
    expect(watch.messages).to.have.length(1);
    expect(watch.messages[0]).to.include(
      '<part-host> cannot load a part of itself: Error: blocked by the page',
    );
  });

  it('has nothing to try again as long as nothing has failed', async () => {
    const waiting = part.loaded();
    loader.come('week');
    await waiting;
    part.retry();
    expect([part.value, loader.loads]).to.deep.equal(['week', 1]);
  });
});
