import {expect, fixture, html} from '@open-wc/testing';
import {asChips, asList, rowOf, type DetailLine} from './detail-row.js';
import {detailRowsView} from './rows.view.js';

const line = (text: string, more: Partial<DetailLine> = {}): DetailLine => ({text: {text}, ...more});

const shown = (view: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${view}</div>`);

describe('detailRowsView', () => {
  it('shows a label with its lines, and lists where lines are of equal rank', async () => {
    const rows = [
      ...rowOf('a', 'A', [line('one'), undefined, line(' ')]),
      ...asList(rowOf('b', 'B', [line('two'), line('three')])),
      ...asList(rowOf('c', 'C', [line('four')])),
      ...asChips(rowOf('d', 'D', [line('five')])),
      ...rowOf('e', 'E', []),
    ];
    const place = await shown(detailRowsView(rows));
    const texts = [...place.querySelectorAll('.fact')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('ul')?.className,
      row.querySelectorAll('dd p, dd li').length,
    ]);
    expect(texts).to.deep.equal([
      ['A', undefined, 1],
      ['B', '', 2],
      ['C', undefined, 1],
      ['D', 'chips', 1],
    ]);
  });

  it('is nothing where nothing is known', async () => {
    expect((await shown(detailRowsView([]))).children).to.have.length(0);
  });

  it('opens another item by its button, and shows its words alone where nothing can be opened', async () => {
    const opened: string[] = [];
    const rows = rowOf('a', 'A', [line('one', {opens: 'x'})]);
    const place = await shown(detailRowsView(rows, (id) => opened.push(id)));
    place.querySelector('button')?.click();
    const closed = await shown(detailRowsView(rows));
    expect([opened, closed.querySelector('button')]).to.deep.equal([['x'], null]);
  });

  it('strikes out what is no longer so, and lets a mark stand for the same words', async () => {
    const full = {kind: 'full', text: 'Sold out'};
    const rows = rowOf('a', 'A', [line('old', {isOff: true}), line('Sold out', {mark: full})]);
    const place = await shown(detailRowsView(rows));
    expect([place.querySelector('s')?.textContent, place.textContent.split('Sold out').length]).to.deep.equal(
      ['old', 2],
    );
  });

  it('tells a service that nobody has chosen nothing of the page', async () => {
    const rows = rowOf('a', 'A', [line('map', {href: 'https://map.example/', isElsewhere: true})]);
    expect((await shown(detailRowsView(rows))).querySelector('a')?.rel).to.equal('noreferrer');
  });
});
