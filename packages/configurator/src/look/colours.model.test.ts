import {expect} from '@open-wc/testing';
import {accentOn, coloursIn, enough, hexOf, likelyAccent} from './colours.model.js';

describe('accentOn', () => {
  it('can be read on light and dark pages, whatever its hue', () => {
    const unreadable = Array.from({length: 36}, (_, step) => step * 10).flatMap((hue) =>
      [0, 50, 100].flatMap((saturation) =>
        [5, 35, 50, 65, 95]
          .map((lightness) => `hsl(${String(hue)} ${String(saturation)}% ${String(lightness)}%)`)
          .filter((colour) =>
            (['light', 'dark'] as const).some((paper) => (accentOn(colour, paper)?.contrast ?? 0) < enough),
          ),
      ),
    );
    expect(unreadable).to.deep.equal([]);
  });

  it('says whether it had to change a colour', () => {
    expect(accentOn('#ffdd00', 'light')?.isAdapted).to.equal(true);
    expect(accentOn('#003087', 'light')?.isAdapted).to.equal(false);
    expect(accentOn('#003087', 'dark')?.isAdapted).to.equal(true);
  });

  it('knows what is no colour', () => {
    for (const text of ['', 'blau', '#12', 'url(x)']) expect(accentOn(text, 'light')).to.equal(undefined);
  });
});

describe('coloursIn', () => {
  it('finds the colours of a style sheet, with the names they have there', () => {
    const css =
      ':root { --brand: #8A1C5C; --ink:rgb(27 36 48); color: #8a1c5c; } a { color: hsl(210, 100%, 30%) }';
    expect(coloursIn(css)).to.deep.equal([
      {hex: '#8a1c5c', name: '--brand'},
      {hex: '#1b2430', name: '--ink'},
      {hex: '#004d99', name: 'color'},
    ]);
  });

  it('finds those of a plain list, and none in other text', () => {
    expect(coloursIn('#fff #000\n#e2001a').map(({hex}) => hex)).to.deep.equal([
      '#ffffff',
      '#000000',
      '#e2001a',
    ]);
    expect(coloursIn('Unsere Farben sind Blau und #Gelb')).to.deep.equal([]);
  });

  it('takes the most colourful for the accent, and none where all are grey', () => {
    expect(likelyAccent(coloursIn('#fff #1b2430 #e2001a #eeeeee'))).to.equal('#e2001a');
    expect(likelyAccent(coloursIn('#fff #222 #eee'))).to.equal(undefined);
  });
});

describe('hexOf', () => {
  it('reads colours in every form that CSS has', () => {
    expect(['red', 'RGB(255 0 0)', '#f00'].map(hexOf)).to.deep.equal(['#ff0000', '#ff0000', '#ff0000']);
  });
});
