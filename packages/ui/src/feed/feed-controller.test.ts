import {milestones} from '@mitmach/feed';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import '../define.js';
import {ConsoleWatch} from '../testing/index.js';
import {text} from '../widget/options.js';
import {property} from '../widget/property.js';
import {FeedController} from './feed-controller.js';
import {countOf, faultUrl} from '../testing/test-server.js';

/** As little of a widget as can show a feed: its title, else why there is none. */
class FeedProbe extends LitElement {
  @property({converter: text}) src?: string;
  readonly feed = new FeedController(this, [milestones]);

  protected override willUpdate(): void {
    this.feed.setSource(this.src ?? '');
  }

  protected override render(): TemplateResult {
    const {state} = this.feed;
    if (state.status === 'ready') return html`${state.feed.envelope.title}`;
    return html`${state.status === 'failed' ? state.reason : 'loading'}`;
  }

  get words(): string {
    return this.shadowRoot?.textContent.trim() ?? '';
  }

  async says(words: string): Promise<void> {
    await waitUntil(() => this.words === words, `It says "${words}".`);
  }
}
customElements.define('feed-probe', FeedProbe);

/** The address of a feed that has only a title. */
const feedOf = (title: string): string => {
  const feed = {specVersion: '1.0', title, language: 'en', timeZone: 'UTC'};
  return URL.createObjectURL(new Blob([JSON.stringify(feed)]));
};
const probeIn = (place: Element): FeedProbe => place.querySelector('feed-probe')!;
const topicOf = (probe: FeedProbe): string => probe.feed.scope.topics.join();
const linkTo = (href: string): HTMLLinkElement => {
  const link = document.createElement('link');
  link.setAttribute('rel', 'alternate');
  link.setAttribute('type', 'application/mitmach+json');
  link.setAttribute('href', href);
  return document.head.appendChild(link);
};

describe('FeedController', () => {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => {
    watch.stop();
    for (const link of document.head.querySelectorAll('link[rel=alternate]')) link.remove();
  });

  describe('finds the feed', () => {
    it('at the address of its widget', async () => {
      const src = feedOf('Own');
      const probe = await fixture<FeedProbe>(html`<feed-probe .src=${src}></feed-probe>`);
      await probe.says('Own');
      expect(probe.feed.url).to.equal(src);
    });

    it('of the <mitmach-feed> around its widget', async () => {
      const place = await fixture(
        html`<mitmach-feed src=${feedOf('Around')}
          ><p><feed-probe></feed-probe></p
        ></mitmach-feed>`,
      );
      await probeIn(place).says('Around');
    });

    it('of the nearest <mitmach-feed>', async () => {
      const place = await fixture(html`
        <mitmach-feed src=${feedOf('Outer')}>
          <mitmach-feed src=${feedOf('Inner')}><feed-probe></feed-probe></mitmach-feed>
        </mitmach-feed>
      `);
      await probeIn(place).says('Inner');
    });

    it('of the <mitmach-feed> around the shadow roots its widget is in', async () => {
      const place = await fixture(html`<mitmach-feed src=${feedOf('Outside')}><p></p></mitmach-feed>`);
      const outer = place.querySelector('p')!.attachShadow({mode: 'open'});
      const inner = outer.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
      await inner.appendChild(new FeedProbe()).says('Outside');
    });

    it('of the <mitmach-feed> around a widget that is defined later', async () => {
      const place = await fixture(
        html`<mitmach-feed src=${feedOf('First')}><late-probe></late-probe></mitmach-feed>`,
      );
      customElements.define('late-probe', class extends FeedProbe {});
      await place.querySelector<FeedProbe>('late-probe')!.says('First');
    });

    it('at its own address rather than around it', async () => {
      const place = await fixture(html`
        <mitmach-feed src=${feedOf('Around')}><feed-probe .src=${feedOf('Own')}></feed-probe></mitmach-feed>
      `);
      await probeIn(place).says('Own');
    });

    it('around it when its own address is taken away', async () => {
      const place = await fixture(html`
        <mitmach-feed src=${feedOf('Around')}><feed-probe .src=${feedOf('Own')}></feed-probe></mitmach-feed>
      `);
      const probe = probeIn(place);
      await probe.says('Own');
      Object.assign(probe, {src: undefined});
      await probe.says('Around');
    });

    it("at the page's link where there is neither", async () => {
      linkTo(feedOf('Linked'));
      const probe = await fixture<FeedProbe>(html`<feed-probe></feed-probe>`);
      await probe.says('Linked');
    });

    it("around it rather than at the page's link", async () => {
      linkTo(feedOf('Linked'));
      const place = await fixture(
        html`<mitmach-feed src=${feedOf('Around')}><feed-probe></feed-probe></mitmach-feed>`,
      );
      await probeIn(place).says('Around');
    });

    for (const [what, change] of Object.entries({
      'of another type': {type: 'application/rss+xml'},
      'to something else': {rel: 'stylesheet'},
      'without an address': {href: ''},
    })) {
      it(`nowhere on a page with a link ${what}`, async () => {
        const link = linkTo(feedOf('Linked'));
        link.remove();
        for (const [name, value] of Object.entries(change)) {
          if (value) link.setAttribute(name, value);
          else link.removeAttribute(name);
        }
        document.head.append(link);
        const probe = await fixture<FeedProbe>(html`<feed-probe></feed-probe>`);
        link.remove();
        expect(probe.words).to.equal('no-source');
      });
    }

    it('nowhere when there is none', async () => {
      const probe = await fixture<FeedProbe>(html`<feed-probe></feed-probe>`);
      expect(probe.feed.state).to.deep.equal({status: 'failed', reason: 'no-source', isRetrying: false});
      expect(probe.feed.url).to.equal(undefined);
    });

    it('nowhere in a <mitmach-feed> without an address', async () => {
      const place = await fixture(html`<mitmach-feed><feed-probe></feed-probe></mitmach-feed>`);
      await probeIn(place).says('no-source');
    });

    it('of a <mitmach-feed> that gets its address later', async () => {
      const place = await fixture(html`<mitmach-feed><feed-probe></feed-probe></mitmach-feed>`);
      await probeIn(place).says('no-source');
      place.setAttribute('src', feedOf('Later'));
      await probeIn(place).says('Later');
    });
  });

  describe('while the page is being parsed', () => {
    const setReadyState = (readyState: DocumentReadyState): void => {
      Object.defineProperty(document, 'readyState', {configurable: true, value: readyState});
    };
    const finishParsing = (): void => {
      setReadyState('interactive');
      document.dispatchEvent(new Event('DOMContentLoaded'));
    };
    beforeEach(() => {
      setReadyState('loading');
    });
    afterEach(() => {
      Reflect.deleteProperty(document, 'readyState');
    });

    it('waits for a link, which may still come', async () => {
      const probe = await fixture<FeedProbe>(html`<feed-probe></feed-probe>`);
      expect(probe.words).to.equal('loading');
      linkTo(feedOf('Linked'));
      finishParsing();
      await probe.says('Linked');
    });

    it('says that there is none only at the end', async () => {
      const probe = await fixture<FeedProbe>(html`<feed-probe></feed-probe>`);
      expect(probe.words).to.equal('loading');
      finishParsing();
      await probe.says('no-source');
    });
  });

  describe('in a widget that moves', () => {
    it('keeps its feed and asks for nothing', async () => {
      const src = faultUrl('good');
      const places = await fixture(
        html`<div>
          <p></p>
          <feed-probe .src=${src}></feed-probe>
        </div>`,
      );
      const probe = probeIn(places);
      await probe.says('Flensburg macht mit');
      places.querySelector('p')!.append(probe);
      expect(probe.words).to.equal('Flensburg macht mit');
      await probe.updateComplete;
      expect(probe.words).to.equal('Flensburg macht mit');
      expect(await countOf(src)).to.equal(1);
    });

    it('keeps the feed of its <mitmach-feed> elsewhere in it', async () => {
      const src = faultUrl('good');
      const place = await fixture(
        html`<mitmach-feed src=${src}
          ><p></p>
          <feed-probe></feed-probe
        ></mitmach-feed>`,
      );
      const probe = probeIn(place);
      await probe.says('Flensburg macht mit');
      place.querySelector('p')!.append(probe);
      await probe.updateComplete;
      expect(probe.words).to.equal('Flensburg macht mit');
      expect(await countOf(src)).to.equal(1);
    });

    it('takes the feed of the <mitmach-feed> it comes to', async () => {
      const place = await fixture(html`
        <div>
          <mitmach-feed src=${feedOf('One')}><feed-probe></feed-probe></mitmach-feed>
          <mitmach-feed src=${feedOf('Two')}></mitmach-feed>
        </div>
      `);
      const probe = probeIn(place);
      await probe.says('One');
      place.lastElementChild!.append(probe);
      await probe.says('Two');
    });

    it('follows its feed again when it is back', async () => {
      const src = feedOf('Back');
      const place = await fixture(html`<div><feed-probe .src=${src}></feed-probe></div>`);
      const probe = probeIn(place);
      probe.remove();
      place.append(probe);
      await probe.says('Back');
    });
  });

  describe('gives the filter of the <mitmach-feed> around it', () => {
    it('to a widget that shows its feed', async () => {
      const place = await fixture(html`
        <mitmach-feed src=${feedOf('Feed')} topics="sport"><feed-probe></feed-probe></mitmach-feed>
      `);
      await probeIn(place).says('Feed');
      expect(topicOf(probeIn(place))).to.equal('sport');
    });

    it('not to a widget that shows another feed', async () => {
      const place = await fixture(html`
        <mitmach-feed src=${feedOf('Feed')} topics="sport">
          <feed-probe .src=${feedOf('Own')}></feed-probe>
        </mitmach-feed>
      `);
      await probeIn(place).says('Own');
      expect(topicOf(probeIn(place))).to.equal('');
    });

    it('as it is now', async () => {
      const place = await fixture<LitElement>(html`
        <mitmach-feed src=${feedOf('Feed')} topics="sport"><feed-probe></feed-probe></mitmach-feed>
      `);
      await probeIn(place).says('Feed');
      place.setAttribute('topics', 'culture');
      await place.updateComplete;
      expect(topicOf(probeIn(place))).to.equal('culture');
    });
  });

  describe('asks for the feed', () => {
    it('only when it is known where that is', async () => {
      class Undecided extends FeedProbe {
        protected override willUpdate(): void {
          if (this.src !== undefined) super.willUpdate();
        }
      }
      customElements.define('undecided-probe', Undecided);
      const around = faultUrl('good');
      const place = await fixture(
        html`<mitmach-feed src=${around}><undecided-probe></undecided-probe></mitmach-feed>`,
      );
      const probe = place.querySelector<FeedProbe>('undecided-probe')!;
      expect(probe.words).to.equal('loading');
      probe.src = feedOf('Decided');
      await probe.says('Decided');
      expect(await countOf(around)).to.equal(0);
    });

    it('again when its widget is told to', async () => {
      const src = faultUrl('switch');
      await fetch(`${src}&to=404`, {method: 'POST'});
      const probe = await fixture<FeedProbe>(html`<feed-probe .src=${src}></feed-probe>`);
      await probe.says('not-found');
      await fetch(`${src}&to=good`, {method: 'POST'});
      probe.feed.retry();
      await probe.says('Flensburg macht mit');
    });

    it('no more when its widget is gone', async () => {
      const probe = await fixture<FeedProbe>(html`<feed-probe .src=${faultUrl('404')}></feed-probe>`);
      await probe.says('not-found');
      probe.remove();
      globalThis.dispatchEvent(new Event('online'));
      expect(probe.feed.state).to.include({status: 'failed', isRetrying: false});
    });

    it('at another address when its widget gets one', async () => {
      const probe = await fixture<FeedProbe>(html`<feed-probe .src=${feedOf('One')}></feed-probe>`);
      await probe.says('One');
      probe.src = feedOf('Two');
      await probe.says('Two');
    });
  });
});
