import {expect} from '@open-wc/testing';
import {warnOnce} from './warn-once.js';

describe('warnOnce', () => {
  const {warn} = console;
  let calls: unknown[][];
  beforeEach(() => {
    calls = [];
    console.warn = (...parts: unknown[]) => calls.push(parts);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('says who speaks, what is wrong and where to read on', () => {
    warnOnce('wrong-attribute', 'The limit is wrong; write a number.');
    expect(calls).to.deep.equal([
      ['mitmach: The limit is wrong; write a number. (docs/problems.md#wrong-attribute)'],
    ]);
  });

  it('shows the element it is about', () => {
    const element = document.createElement('p');
    warnOnce('no-source', 'This paragraph has no feed; say where it is.', element);
    expect(calls[0]?.[1]).to.equal(element);
  });

  it('says the same sentence once a page', () => {
    for (const tag of ['p', 'div']) warnOnce('cors', 'Twice the same.', document.createElement(tag));
    expect(calls).to.have.length(1);
  });

  it('says another sentence of the same code, too', () => {
    warnOnce('cors', 'The first feed.');
    warnOnce('cors', 'The second feed.');
    expect(calls).to.have.length(2);
  });

  it('says once what two copies of mitmach have to say', async () => {
    const address = new URL('./warn-once.ts?copy', import.meta.url).href;
    const copy = (await import(address)) as {warnOnce: typeof warnOnce};
    warnOnce('csp', 'Both copies say this.');
    copy.warnOnce('csp', 'Both copies say this.');
    expect(copy.warnOnce).not.to.equal(warnOnce);
    expect(calls).to.have.length(1);
  });
});
