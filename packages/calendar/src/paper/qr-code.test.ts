import {expect} from '@open-wc/testing';
import {qrCode, type QrCode} from './qr-code.js';

const address = 'https://city.example/events#mitmach.calendar=view:list;date:2026-11-28';

/** The dark modules of a code as `x y`. */
const darkModules = ({path}: QrCode): Set<string> =>
  new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x = '', y = '']) => `${x} ${y}`));

/** The square of 7 × 7 modules that scanners look for: dark, light within, dark in its middle. */
const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];

const squareAt = (dark: ReadonlySet<string>, left: number, top: number): string[] =>
  finder.map((row, y) =>
    row.replace(/./g, (_, x: number) => (dark.has(`${String(left + x)} ${String(top + y)}`) ? '#' : ' ')),
  );

describe('qrCode', () => {
  const made = (text: string): QrCode => {
    const code = qrCode(text);
    if (!code) throw new Error('There is no code.');
    return code;
  };

  it('has a size that ISO/IEC 18004 knows, with four modules of light around it', () => {
    for (const text of ['a', address, 'x'.repeat(1000), 'x'.repeat(2300)]) {
      const modules = made(text).size - 8;
      expect((modules - 17) % 4, text.slice(0, 20)).to.equal(0);
      expect(modules).to.be.within(21, 177);
    }
  });

  it('is drawn as squares of one module and nothing else', () => {
    expect(made(address).path).to.match(/^(?:M\d+ \d+h1v1h-1z)+$/);
  });

  it('leaves four modules of light on each side', () => {
    const {size} = made(address);
    const places = [...darkModules(made(address))].flatMap((place) => place.split(' ').map(Number));
    expect([Math.min(...places), Math.max(...places)]).to.deep.equal([4, size - 5]);
  });

  it('has what scanners look for in three of its corners', () => {
    const code = made(address);
    const dark = darkModules(code);
    const far = code.size - 4 - 7;
    expect([squareAt(dark, 4, 4), squareAt(dark, far, 4), squareAt(dark, 4, far)]).to.deep.equal([
      finder,
      finder,
      finder,
    ]);
    expect(squareAt(dark, far, far)).not.to.deep.equal(finder);
  });

  it('is larger for a longer address, and another one for another', () => {
    expect(made(`${address}&${'x'.repeat(300)}`).size).to.be.above(made(address).size);
    expect(made('https://a.example/').path).not.to.equal(made('https://b.example/').path);
  });

  it('takes addresses in any script', () => {
    expect(made('https://city.example/#q=مهرجان').size).to.be.above(0);
  });

  it('is none for an address that is too long', () => {
    expect(qrCode(`https://city.example/#${'x'.repeat(5000)}`)).to.equal(undefined);
  });
});
