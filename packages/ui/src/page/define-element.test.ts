import {expect} from '@open-wc/testing';
import {ConsoleWatch} from '../testing/index.js';
import {version} from '../version.js';
import {defineElement} from './define-element.js';
import {pageGlobal} from './page-global.js';

const newClass = (): CustomElementConstructor => class extends HTMLElement {};
/** Defines an element the way a copy of mitmach of another version does. */
const defineInVersion = (tag: string, other: string): void => {
  pageGlobal('elements', () => new Map<string, string>()).set(tag, other);
  customElements.define(tag, newClass());
};

describe('defineElement', () => {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => watch.stop());

  it('registers an element silently', () => {
    const element = newClass();
    defineElement('define-new', element);
    expect(customElements.get('define-new')).to.equal(element);
    expect(watch.messages).to.deep.equal([]);
  });

  it('keeps the first element and says nothing when the same version comes twice', () => {
    const first = newClass();
    defineElement('define-twice', first);
    defineElement('define-twice', newClass());
    expect(customElements.get('define-twice')).to.equal(first);
    expect(watch.messages).to.deep.equal([]);
  });

  it('keeps the first element and warns once when another version is there', () => {
    defineInVersion('define-other', '0.0.1');
    const first = customElements.get('define-other');
    for (let round = 0; round < 2; round += 1) defineElement('define-other', newClass());
    expect(customElements.get('define-other')).to.equal(first);
    expect(watch.messages).to.have.length(1);
    expect(watch.messages[0]).to.include(
      `<define-other> is on this page already (0.0.1); version ${version} is ignored.`,
    );
  });

  it("keeps a stranger's element and warns once", () => {
    const strangers = newClass();
    customElements.define('define-stranger', strangers);
    for (let round = 0; round < 2; round += 1) defineElement('define-stranger', newClass());
    expect(customElements.get('define-stranger')).to.equal(strangers);
    expect(watch.messages).to.have.length(1);
    expect(watch.messages[0]).to.include('<define-stranger> is on this page already (not by mitmach);');
  });
});
