import {expect, fixture, html} from '@open-wc/testing';
import {headingView} from './heading.view.js';

const shown = async (level: number, content: unknown): Promise<HTMLElement> =>
  fixture(html`<div>${headingView(level, content)}</div>`);

describe('headingView', () => {
  for (const level of [2, 3, 4, 5, 6]) {
    it(`gives a heading of level ${level}`, async () => {
      expect(await shown(level, 'Choir')).lightDom.to.equal(`<h${level}>Choir</h${level}>`);
    });
  }

  it('stays at level 6 below that', async () => {
    expect(await shown(7, 'Choir')).lightDom.to.equal('<h6>Choir</h6>');
  });

  it('shows what looks like markup as the text it is', async () => {
    const heading = await shown(2, '<img src="x" onerror="alert(1)">');
    expect(heading.innerText).to.equal('<img src="x" onerror="alert(1)">');
  });

  it('takes a view as its content', async () => {
    expect(await shown(2, html`<a href="/choir">Choir</a>`)).lightDom.to.equal(
      '<h2><a href="/choir">Choir</a></h2>',
    );
  });
});
