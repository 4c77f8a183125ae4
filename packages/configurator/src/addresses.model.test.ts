import {expect} from '@open-wc/testing';
import {absolute, besideOf, hostOf, isLink, isOwnMachine, originOf} from './addresses.model.js';

const page = 'https://city.example/tools/';

describe('an address', () => {
  it('is seen from the page', () => {
    expect(absolute('../mitmach.js', page)).to.equal('https://city.example/mitmach.js');
    expect(absolute('https://cdn.example/a.js', page)).to.equal('https://cdn.example/a.js');
  });

  it('is none where no server or disk answers it', () => {
    const wrong = [
      'https://[',
      'http://',
      'javascript:alert(1)',
      'javascript://a/%0aalert(1)',
      'data:,1',
      'blob:x',
    ];
    expect(wrong.map((text) => absolute(text, page))).to.deep.equal(wrong.map(() => undefined));
    expect(absolute('mitmach.js')).to.equal(undefined);
  });

  it('has others beside it, if it is one', () => {
    expect(besideOf('https://city.example/1/mitmach.js?v=2', 'frame.html')).to.equal(
      'https://city.example/1/frame.html',
    );
    expect(besideOf('data:,1', 'frame.html')).to.equal(undefined);
    expect(besideOf(undefined, 'frame.html')).to.equal(undefined);
  });

  it('names its server, or nothing', () => {
    expect([originOf('https://city.example:8080/a'), originOf('https://[')]).to.deep.equal([
      'https://city.example:8080',
      undefined,
    ]);
    expect([hostOf('https://city.example:8080/a'), hostOf('https://[')]).to.deep.equal([
      'city.example:8080',
      'https://[',
    ]);
  });

  it('leads to this computer by several names', () => {
    const addresses = [
      'http://localhost:8080/a',
      'http://127.0.0.1/a',
      'http://[::1]/',
      'https://city.example/',
      '',
    ];
    expect(addresses.map(isOwnMachine)).to.deep.equal([true, true, true, false, false]);
  });

  it('can be a link where it is whole, or seen from the page', () => {
    const links = [
      '/termine',
      'termine.html',
      'https://city.example/',
      '',
      'javascript:alert(1)',
      'https://[',
    ];
    expect(links.map(isLink)).to.deep.equal([true, true, true, false, false, false]);
  });
});
