import {expect, fixture, html} from '@open-wc/testing';
import type {ShownText} from '@mitmach/ui';
import {highlightedView, type TextRange} from './highlighted.view.js';

const shown = async (text: ShownText, ranges: readonly TextRange[] = []): Promise<HTMLElement> => {
  const box = await fixture<HTMLElement>(html`<p>${highlightedView(text, () => ranges)}</p>`);
  return box.querySelector('span') as HTMLElement;
};

const marksIn = (box: HTMLElement): string[] =>
  [...box.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('a text with marks', () => {
  it('is the text alone where nothing was looked for', async () => {
    const box = await shown({text: 'Beete pflegen'});
    expect([box.textContent, marksIn(box)]).to.deep.equal(['Beete pflegen', []]);
  });

  it('marks what was found, and loses no letter', async () => {
    const box = await shown({text: 'Beete pflegen, Beete gießen'}, [
      {from: 0, to: 5},
      {from: 15, to: 20},
    ]);
    expect([box.textContent, marksIn(box)]).to.deep.equal([
      'Beete pflegen, Beete gießen',
      ['Beete', 'Beete'],
    ]);
  });

  it('marks what stands side by side, and the very end', async () => {
    const box = await shown({text: 'abc'}, [
      {from: 0, to: 2},
      {from: 2, to: 3},
    ]);
    expect([box.textContent, marksIn(box)]).to.deep.equal(['abc', ['ab', 'c']]);
  });

  it('asks about the text as it is shown', async () => {
    const asked: string[] = [];
    await fixture(
      html`<p>
        ${highlightedView({text: 'Vorlesen'}, (text) => {
          asked.push(text);
          return [];
        })}
      </p>`,
    );
    expect(asked).to.deep.equal(['Vorlesen']);
  });

  it('keeps language and direction of a foreign text, and says none of a text of the reader’s own', async () => {
    const foreign = await shown({text: 'قراءة', lang: 'ar', dir: 'rtl'});
    const own = await shown({text: 'Vorlesen'});
    expect([foreign.lang, foreign.dir, own.hasAttribute('lang'), own.hasAttribute('dir')]).to.deep.equal([
      'ar',
      'rtl',
      false,
      false,
    ]);
  });

  it('is text, whatever is written in it', async () => {
    const box = await shown({text: '<b>fett</b>'}, [{from: 0, to: 3}]);
    expect([box.textContent, box.querySelector('b')]).to.deep.equal(['<b>fett</b>', null]);
  });
});
