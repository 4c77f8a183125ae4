import {expect} from '@open-wc/testing';
import {excerptOf} from './excerpt.js';

describe('the beginning of a text', () => {
  it('is the text where that is short, without its marks', () => {
    expect(
      excerptOf('Wir **pflanzen** _Bäume_, [hier](https://example.org).\n\n- Spaten\n2. Handschuhe'),
    ).to.equal('Wir pflanzen Bäume, hier. Spaten Handschuhe');
  });

  it('keeps what only looks like a mark', () => {
    expect(excerptOf('schreib an erste_hilfe@example.org')).to.equal('schreib an erste_hilfe@example.org');
  });

  it('is cut between words', () => {
    const excerpt = excerptOf('Wort '.repeat(100));
    expect([excerpt.length < 185, excerpt.endsWith('Wort\u00a0…')]).to.deep.equal([true, true]);
  });

  it('is cut in a word that does not end, but not in a character', () => {
    const excerpt = excerptOf(`x${'😀'.repeat(200)}`);
    expect([excerpt.length, decodeURIComponent(encodeURIComponent(excerpt))]).to.deep.equal([181, excerpt]);
  });

  it('is empty where the text is', () => {
    expect(excerptOf('  \n ')).to.equal('');
  });
});
