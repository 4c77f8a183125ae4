import {expect} from '@open-wc/testing';
import {effectiveLook} from './look.model.js';

describe('effectiveLook', () => {
  it('keeps colours, fonts and lengths', () => {
    const look = {
      accent: '#8a1c5c',
      text: 'rgb(10 20 30)',
      background: 'white',
      font: '"Open Sans", sans-serif',
      radius: '12px',
      space: '0.25rem',
    };
    expect(effectiveLook(look)).to.deep.equal(look);
  });

  it('leaves out what is none, and what would end the rule of a style sheet', () => {
    expect(
      effectiveLook({
        accent: 'blau',
        text: '#123; } body { display: none',
        background: 'url(https://x.example)',
        font: 'x; } body { display: none',
        radius: '12px; color: red',
        space: 'calc(1px)',
      }),
    ).to.deep.equal({});
  });
});
