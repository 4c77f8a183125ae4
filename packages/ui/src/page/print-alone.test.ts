import {expect, fixture, html} from '@open-wc/testing';
import {printAlone} from './print-alone.js';

describe('printAlone', () => {
  const {print} = window;
  let whilePrinting: () => void;
  let prints = 0;
  beforeEach(() => {
    prints = 0;
    whilePrinting = () => undefined;
    // A browser that prints tells the page before and after.
    window.print = () => {
      prints += 1;
      dispatchEvent(new Event('beforeprint'));
      whilePrinting();
      dispatchEvent(new Event('afterprint'));
    };
  });
  afterEach(() => {
    window.print = print;
  });

  const marked = (root: ParentNode): Element[] => [...root.querySelectorAll('[data-mitmach-printed]')];

  /** A widget in the page, or within another element's shadow. */
  const place = async (): Promise<{widget: HTMLElement; outer: HTMLElement; root: ShadowRoot}> => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const root = outer.attachShadow({mode: 'open'});
    const widget = document.createElement('p');
    root.append(widget);
    return {widget, outer, root};
  };

  it('prints once', async () => {
    printAlone(await fixture<HTMLElement>(html`<p></p>`));
    expect(prints).to.equal(1);
  });

  it('marks the widget and gives the page a style sheet for as long as it prints', async () => {
    const widget = await fixture<HTMLElement>(html`<p></p>`);
    const before = [...document.adoptedStyleSheets];
    whilePrinting = () => {
      expect(marked(document)).to.deep.equal([widget]);
      expect(document.adoptedStyleSheets).to.have.length(before.length + 1);
    };
    printAlone(widget);
    expect([marked(document), [...document.adoptedStyleSheets]]).to.deep.equal([[], before]);
  });

  it('marks the hosts of a widget that lies in the shadow of others', async () => {
    const {widget, outer, root} = await place();
    whilePrinting = () => {
      expect([marked(document), marked(root)]).to.deep.equal([[outer], [widget]]);
      expect(root.adoptedStyleSheets.at(-1)).to.equal(document.adoptedStyleSheets.at(-1));
    };
    printAlone(widget);
    expect([marked(document), marked(root), [...root.adoptedStyleSheets]]).to.deep.equal([[], [], []]);
  });

  it('keeps the style sheets that come to the page meanwhile', async () => {
    const widget = await fixture<HTMLElement>(html`<p></p>`);
    const before = [...document.adoptedStyleSheets];
    const own = new CSSStyleSheet();
    whilePrinting = () => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    };
    printAlone(widget);
    const after = [...document.adoptedStyleSheets];
    document.adoptedStyleSheets = before;
    expect(after).to.deep.equal([...before, own]);
  });

  it('leaves nothing behind when it prints again', async () => {
    const widget = await fixture<HTMLElement>(html`<p></p>`);
    const before = document.adoptedStyleSheets.length;
    printAlone(widget);
    printAlone(widget);
    expect([prints, document.adoptedStyleSheets.length]).to.deep.equal([2, before]);
  });

  it('leaves out on paper alone what stands beside the widget', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <h1>Page</h1>
        <div>
          <p>Widget</p>
          <p>Other</p>
        </div>
      </div>
    `);
    let leftOut: (string | null)[] = [];
    whilePrinting = () => {
      const [media] = document.adoptedStyleSheets.at(-1)?.cssRules ?? [];
      expect((media as CSSMediaRule).conditionText).to.equal('print');
      const hiding = [...(media as CSSMediaRule).cssRules]
        .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule)
        .filter(({style}) => style.display === 'none');
      leftOut = [...page.querySelectorAll('*')]
        .filter((element) => hiding.some(({selectorText}) => element.matches(selectorText)))
        .map(({textContent}) => textContent);
    };
    printAlone(page.querySelector('p')!);
    expect(leftOut).to.deep.equal(['Page', 'Other']);
  });
});
