import {expect} from '@open-wc/testing';
import {frameOptions} from './frame-options.js';

describe('frameOptions', () => {
  it('takes the widget, and everything else as attributes of its holder', () => {
    const {widget, attributes} = frameOptions(
      '?widget=calendar&src=https%3A%2F%2Fx.example%2Ff.json&view=list',
      'de',
    );
    expect([widget, [...attributes]]).to.deep.equal([
      'calendar',
      [
        ['data-src', 'https://x.example/f.json'],
        ['data-view', 'list'],
      ],
    ]);
  });

  it('has no widget where none is named', () => {
    expect(frameOptions('', 'de').widget).to.equal(undefined);
    expect(frameOptions('?widget=%20', 'de').widget).to.equal(undefined);
  });

  it('passes over names that are no attributes', () => {
    expect([...frameOptions('?widget=ticker&a%20b=1&"=2&1=3', 'de').attributes]).to.deep.equal([]);
  });

  it('takes the language with its direction, else that of the browser', () => {
    const ofLanguage = (search: string): string[] => {
      const {lang, dir} = frameOptions(search, 'da-DK');
      return [lang, dir];
    };
    expect(ofLanguage('?lang=ar')).to.deep.equal(['ar', 'rtl']);
    expect(ofLanguage('?lang=de-de')).to.deep.equal(['de-DE', 'ltr']);
    expect(ofLanguage('?lang=no%20language')).to.deep.equal(['da-DK', 'ltr']);
    expect(ofLanguage('')).to.deep.equal(['da-DK', 'ltr']);
  });

  it('takes colours, fonts and lengths for its look', () => {
    const search = `?accent=%23a40000&text=rgb(10 20 30 / 90%)&font='Open Sans', sans-serif&radius=4px&space=3px`;
    expect([...frameOptions(search, 'de').look]).to.deep.equal([
      ['--mitmach-accent', '#a40000'],
      ['--mitmach-text', 'rgb(10 20 30 / 90%)'],
      ['--mitmach-font', "'Open Sans', sans-serif"],
      ['--mitmach-radius', '4px'],
      ['--mitmach-space', '3px'],
    ]);
  });

  it('takes the name of a preset, and nothing that leads elsewhere', () => {
    const presetOf = (text: string): string | undefined =>
      frameOptions(`?preset=${encodeURIComponent(text)}`, 'de').preset;
    expect(presetOf('high-contrast')).to.equal('high-contrast');
    for (const bad of ['', '../x', '//x.example/a', 'KERN', 'a.css']) {
      expect(presetOf(bad)).to.equal(undefined);
    }
  });

  for (const bad of ['url(https://x.example)', 'red;color:blue', 'var(--x)', '}', 'image-set("a")']) {
    it(`passes over ${bad} as a colour`, () => {
      expect([...frameOptions(`?accent=${encodeURIComponent(bad)}`, 'de').look]).to.deep.equal([]);
    });
  }
});
