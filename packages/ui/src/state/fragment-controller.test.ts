import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {LitElement} from 'lit';
import {FragmentController} from './fragment-controller.js';

class FragmentHost extends LitElement {
  isLinked = true;
  readonly fragment = new FragmentController(this, {key: () => 'host', isLinked: () => this.isLinked});
}
customElements.define('fragment-host', FragmentHost);

describe('FragmentController', () => {
  let host: FragmentHost;
  beforeEach(async () => {
    host = await fixture<FragmentHost>(html`<fragment-host></fragment-host>`);
  });
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('writes the state into the address without a new entry in the history', () => {
    const {length} = history;
    host.fragment.set({q: 'chor'});
    expect([location.hash, history.length]).to.deep.equal(['#mitmach.host=q:chor', length]);
  });

  it('stays on the page where the page gives its links another base', () => {
    const {pathname, search} = location;
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    host.fragment.set({q: 'chor'});
    const address = location.pathname + location.search + location.hash;
    base.remove();
    expect(address).to.equal(`${pathname}${search}#mitmach.host=q:chor`);
  });

  it('keeps the state in memory when links are off', () => {
    host.isLinked = false;
    host.fragment.set({q: 'chor'});
    expect([location.hash, host.fragment.state['q']]).to.deep.equal(['', 'chor']);
  });

  it('takes out what is set to nothing', () => {
    host.fragment.set({q: 'chor', d: 'nord'});
    host.fragment.set({q: undefined});
    expect(host.fragment.state).to.deep.equal({d: 'nord'});
  });

  it('follows a change of the address', async () => {
    const changed = oneEvent(window, 'hashchange');
    location.hash = '#mitmach.host=q:fest';
    await changed;
    expect(host.fragment.state).to.deep.equal({q: 'fest'});
  });

  it('goes back to close what it pushed', async () => {
    host.fragment.set({item: '7'}, 'push');
    const back = oneEvent(window, 'popstate');
    host.fragment.pop({item: undefined});
    await back;
    expect(host.fragment.state).to.deep.equal({});
  });

  it('goes back as many entries as were pushed for what is closed', async () => {
    host.fragment.set({day: '1'}, 'push');
    host.fragment.set({item: '7'}, 'push');
    const back = oneEvent(window, 'popstate');
    host.fragment.pop({item: undefined, day: undefined}, 2);
    await back;
    expect([location.hash, host.fragment.state]).to.deep.equal(['', {}]);
  });

  it('goes back no further than its own entries', () => {
    host.fragment.set({day: '1'});
    host.fragment.set({item: '7'}, 'push');
    const {length} = history;
    host.fragment.pop({item: undefined, day: undefined}, 2);
    expect([location.hash, history.length]).to.deep.equal(['', length]);
  });

  it('does not leave the page to close what came with the address', () => {
    host.fragment.set({item: '7'});
    host.fragment.pop({item: undefined});
    expect(location.hash).to.equal('');
  });

  it('keeps what the page has in its history entry', () => {
    history.replaceState({page: 1}, '');
    host.fragment.set({item: '7'}, 'push');
    expect((history.state as {page: number}).page).to.equal(1);
  });
});
