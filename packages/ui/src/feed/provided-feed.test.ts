import {milestones} from '@mitmach/feed';
import {expect, fixtureSync, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {FeedController} from './feed-controller.js';

class FeedProbe extends LitElement {
  readonly feed = new FeedController(this, [milestones]);

  protected override willUpdate(): void {
    this.feed.setSource('');
  }
}
customElements.define('early-probe', FeedProbe);

const feedOf = (title: string): string => {
  const feed = {specVersion: '1.0', title, language: 'en', timeZone: 'UTC'};
  return URL.createObjectURL(new Blob([JSON.stringify(feed)]));
};
const titleOf = ({feed: {state}}: FeedProbe): unknown =>
  state.status === 'ready' ? state.feed.envelope.title : state.status;

// A page defines an element once: this file has one test.
describe('<mitmach-feed>', () => {
  it('gives its feed to widgets that were there before it was defined, to each the nearest', async () => {
    const isDefinedBefore = customElements.get('mitmach-feed') !== undefined;
    const place = fixtureSync(html`
      <div>
        <mitmach-feed src=${feedOf('Outer')}>
          <p></p>
          <early-probe></early-probe>
          <mitmach-feed src=${feedOf('Inner')}><early-probe></early-probe></mitmach-feed>
        </mitmach-feed>
      </div>
    `);
    const shadow = place.querySelector('mitmach-feed p')!.attachShadow({mode: 'open'});
    const inShadow = shadow.appendChild(new FeedProbe());
    const probes = [...place.querySelectorAll<FeedProbe>('early-probe'), inShadow];
    await Promise.all(probes.map(({updateComplete}) => updateComplete));
    const before = probes.map(titleOf);
    await waitUntil(() => probes.every(({feed}) => feed.state.status === 'ready'), 'The feeds are there.');
    expect(isDefinedBefore).to.equal(false);
    expect(before).to.deep.equal(['loading', 'loading', 'loading']);
    expect(probes.map(titleOf)).to.deep.equal(['Outer', 'Inner', 'Outer']);
  });
});
