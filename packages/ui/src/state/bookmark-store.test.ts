import {expect} from '@open-wc/testing';
import {BookmarkStore} from './bookmark-store.js';

describe('BookmarkStore', () => {
  const store = BookmarkStore.get();
  afterEach(() => {
    for (const id of [...store.ids('events')]) store.toggle('events', id);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('marks and unmarks', () => {
    store.toggle('events', 'a');
    store.toggle('events', 'b');
    store.toggle('events', 'a');
    expect(store.ids('events')).to.deep.equal(['b']);
  });

  it('is one for the page', () => {
    store.toggle('events', 'a');
    expect(BookmarkStore.get().has('events', 'a')).to.equal(true);
  });

  it('tells its listeners until they leave', () => {
    let calls = 0;
    const leave = store.subscribe(() => (calls += 1));
    store.toggle('events', 'a');
    leave();
    store.toggle('events', 'b');
    expect(calls).to.equal(1);
  });

  it('lives in memory until it is linked, then in the fragment', () => {
    store.toggle('events', 'a,b');
    const before = location.hash;
    history.replaceState(null, '', '#mitmach.bookmarks=events:x,y%252Cz');
    store.link();
    const found = store.ids('events');
    store.toggle('events', 'x');
    expect([before, found, location.hash]).to.deep.equal([
      '',
      ['x', 'y,z'],
      '#mitmach.bookmarks=events:y%252Cz',
    ]);
  });
});
