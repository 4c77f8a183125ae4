import {expect} from '@open-wc/testing';
import {choiceFrom, firstChoice, places, type Place} from '../choice/choice.model.js';
import {piecesFor, policyLines, type OutputContext} from './output.model.js';

const context: OutputContext = {
  feed: 'https://city.example/feed.json',
  script: 'https://cdn.city.example/mitmach/1/mitmach.js',
  text: 'Alle Termine',
  title: 'Termine',
  lang: 'de',
};

const at = (place: Place, fragment: string): Record<string, string> =>
  Object.fromEntries(
    piecesFor({...choiceFrom(fragment), place}, context).map(({what, code}) => [what, code]),
  );

describe('piecesFor', () => {
  it('has something for every place', () => {
    const empty = places.filter((place) => Object.values(at(place, '')).some((code) => code.trim() === ''));
    expect(empty).to.deep.equal([]);
  });

  it('leaves out options that do nothing as things are', () => {
    const {html = ''} = at('html', '#widget=ticker&interval=20&layout=list');
    expect(html).to.contain('layout="list"').and.not.to.contain('interval');
  });

  it('leads to the site of the feed, or where somebody says', () => {
    expect(at('html', '')['html']).to.contain('<a href="https://city.example/">Alle Termine</a>');
    expect(at('html', '#link=https://club.example/termine&link-text=Mehr')['html']).to.contain(
      '<a href="https://club.example/termine">Mehr</a>',
    );
  });

  it('leaves out what is no link, no colour, no height and no number', () => {
    const {html = ''} = at(
      'html',
      '#widget=ticker&link=javascript%3Aalert(1)&look.accent=x%3B&height=9999&limit=0',
    );
    expect(html).to.equal(
      '<script async src="https://cdn.city.example/mitmach/1/mitmach.js"></script><mitmach-ticker src="https://city.example/feed.json"><a href="https://city.example/">Alle Termine</a></mitmach-ticker>',
    );
    const typed = {...firstChoice, look: {accent: 'x; y: z'}, height: '7', options: {limit: '0'}};
    expect(piecesFor(typed, context)[0]?.code).not.to.match(/style|limit/);
  });

  it('gives the look as a rule too, where a page may refuse styles in elements', () => {
    const fragment = '#widget=calendar&look.accent=%238a1c5c&height=400';
    expect(at('html', fragment)['style']).to.equal(
      ':root {\n  --mitmach-accent: #8a1c5c;\n  --mitmach-place: 400px;\n}',
    );
    const {iframe = '', style} = at('iframe', fragment);
    expect(style).to.equal(undefined);
    expect(iframe).to.contain('height="400"').and.to.contain('accent=%238a1c5c').and.not.to.contain('place=');
  });

  it('puts the options into a file, with which a page needs its address alone', () => {
    const {config = '', configured} = at('config', '#widget=calendar&view=list&week-numbers=&lang=da');
    expect(JSON.parse(config)).to.deep.equal({src: context.feed, view: 'list', 'week-numbers': true});
    expect(configured).to.contain(
      '<mitmach-calendar config="https://city.example/calendar.config.json" lang="da">',
    );
  });

  it('puts that file beside the feed, whatever is asked of the feed’s server', () => {
    const of = {...context, feed: 'https://city.example/feed.php?dir=/a/b'};
    const [, configured] = piecesFor({...firstChoice, place: 'config'}, of);
    expect(configured?.code).to.contain('config="https://city.example/calendar.config.json"');
  });

  it('tells TYPO3 which servers to allow', () => {
    expect(at('typo3', '')['typo3-policy']).to.equal(`inheritDefault: true
mutations:
  - mode: extend
    directive: script-src
    sources: ['https://cdn.city.example']
  - mode: extend
    directive: connect-src
    sources: ['https://city.example']
  - mode: extend
    directive: img-src
    sources: ['https://city.example']`);
  });
});

describe('policyLines', () => {
  const linesFor = (fragment: string, place: Place = 'html'): readonly string[] =>
    policyLines({...choiceFrom(fragment), place}, context, ['https://img.example/a.jpg']);

  it('allows scripts, feed and pictures, and nothing else', () => {
    expect(linesFor('')).to.deep.equal([
      'script-src https://cdn.city.example',
      'connect-src https://city.example https://cdn.city.example',
      'img-src data: https://city.example https://img.example',
    ]);
  });

  it('allows the style sheet of a preset, a look in the element, and a tile server', () => {
    expect(linesFor('#preset=kern&look.accent=%238a1c5c').at(-1)).to.equal(
      "style-src https://cdn.city.example 'unsafe-inline'",
    );
    expect(
      linesFor(`#widget=finder&tiles=${encodeURIComponent('https://tiles.example/{z}/{x}/{y}.png')}`).at(-1),
    ).to.contain('https://tiles.example');
  });

  it('allows a height in the element, but not where a script of the page sets it', () => {
    expect(linesFor('#height=400').at(-1)).to.equal("style-src 'unsafe-inline'");
    expect(linesFor('#height=400', 'react').join()).not.to.contain('style-src');
  });

  it('asks less of a page that has the code in its own bundle, or a frame', () => {
    expect(linesFor('', 'npm')[0]).to.equal('connect-src https://city.example');
    expect(linesFor('', 'iframe')).to.deep.equal([
      'frame-src https://cdn.city.example',
      'script-src https://cdn.city.example',
    ]);
  });
});
