import {controlsCatalogue, type Locale} from '@mitmach/ui';
import {expect, fixture, html} from '@open-wc/testing';
import {finderCatalogue} from './finder.catalogue.js';
import {searchBarView, type SearchBarOptions} from './search-bar.view.js';
import {loadLocale} from './values/values.driver.js';

let locale: Locale;
before(async () => {
  locale = await loadLocale('en', [finderCatalogue, controlsCatalogue]);
});

const nothing = (): void => undefined;

const shown = (more: Partial<SearchBarOptions> = {}): Promise<HTMLElement> =>
  fixture<HTMLElement>(
    html`<div>
      ${searchBarView({
        locale,
        text: '',
        hasGuide: true,
        remembered: 0,
        onText: nothing,
        onFocus: nothing,
        onGuide: nothing,
        onRemembered: nothing,
        ...more,
      })}
    </div>`,
  );

const fieldIn = (box: HTMLElement): HTMLInputElement => box.querySelector('input') as HTMLInputElement;
const buttonsIn = (box: HTMLElement): string[] =>
  [...box.querySelectorAll('button')].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

describe('the search bar', () => {
  it('is a search for assistive technology, with a field that has a visible name', async () => {
    const box = await shown();
    expect([
      box.querySelector('[role=search]') !== null,
      fieldIn(box).labels?.[0]?.textContent.trim(),
    ]).to.deep.equal([true, 'What would you like to do?']);
  });

  it('tells of every letter, and shows what the state says', async () => {
    const typed: string[] = [];
    const box = await shown({text: 'gar', onText: (text) => typed.push(text)});
    const before = fieldIn(box).value;
    fieldIn(box).value = 'garden';
    fieldIn(box).dispatchEvent(new InputEvent('input', {bubbles: true}));
    expect([before, typed]).to.deep.equal(['gar', ['garden']]);
  });

  it('tells that somebody is about to type', async () => {
    let isAbout = false;
    const box = await shown({
      onFocus: () => {
        isAbout = true;
      },
    });
    fieldIn(box).focus();
    expect(isAbout).to.equal(true);
  });

  it('keeps what is typed from the page’s shortcuts, and lets the other keys go on', async () => {
    const box = await shown();
    const heard: string[] = [];
    box.addEventListener('keydown', ({key}) => heard.push(key));
    for (const key of ['a', '/', 'Escape']) {
      fieldIn(box).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
    }
    expect(heard).to.deep.equal(['Escape']);
  });

  it('has no field where the page wants none', async () => {
    const box = await shown({text: undefined});
    expect([box.querySelector('input'), buttonsIn(box)]).to.deep.equal([null, ['Help me choose']]);
  });

  it('offers the guided search where there is one', async () => {
    let asked = 0;
    const box = await shown({
      onGuide: () => {
        asked += 1;
      },
    });
    box.querySelector<HTMLButtonElement>('.guide')?.click();
    expect([asked, buttonsIn(await shown({hasGuide: false}))]).to.deep.equal([1, []]);
  });

  it('says how many are remembered as soon as there are some', async () => {
    let asked = 0;
    const box = await shown({
      remembered: 3,
      hasGuide: false,
      onRemembered: () => {
        asked += 1;
      },
    });
    box.querySelector('button')?.click();
    expect([buttonsIn(box), asked]).to.deep.equal([['3 remembered'], 1]);
  });

  it('has nothing for axe to find', async () => {
    await expect(await shown({text: 'garden', remembered: 2})).to.be.accessible();
  });
});
