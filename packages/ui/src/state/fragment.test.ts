import {expect} from '@open-wc/testing';
import {readFragment, writeFragment} from './fragment.js';

describe('the fragment', () => {
  it('gives back what was written', () => {
    const state = {q: 'Kinder & Jugend; 10:00', d: 'nord,west', '#': '=+%'};
    expect(readFragment(`#${writeFragment('', 'finder', state)}`, 'finder')).to.deep.equal(state);
  });

  it('stays readable', () => {
    expect(writeFragment('', 'finder', {q: 'alte Menschen', d: 'nord,west'})).to.equal(
      'mitmach.finder=q:alte+Menschen;d:nord,west',
    );
  });

  it('leaves what others have there as it is', () => {
    const hash = '#/route?x=1&mitmach.other=a:b&plain';
    expect(writeFragment(hash, 'finder', {q: 'x'})).to.equal(
      '/route?x=1&mitmach.other=a:b&plain&mitmach.finder=q:x',
    );
  });

  it('is gone when the state is empty', () => {
    expect(writeFragment('#top&mitmach.finder=q:x', 'finder', {q: ''})).to.equal('top');
  });

  it('does not take a key for another that begins with it', () => {
    expect(readFragment('#mitmach.finder2=q:x', 'finder')).to.deep.equal({});
  });

  for (const hash of [
    '#mitmach.finder=',
    '#mitmach.finder=:::',
    '#mitmach.finder=%E0%A4%A',
    '#mitmach.finder=__proto__:x',
    '#=&&;',
  ]) {
    it(`makes nothing of ${hash}`, () => {
      expect(readFragment(hash, 'finder')).to.deep.equal({});
    });
  }
});
