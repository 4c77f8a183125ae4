import {expect, fixture, html} from '@open-wc/testing';
import {localeIn} from '../detail/detail.driver.js';
import {filterBarView, type FilterBarOptions} from './filter-bar.view.js';

const none: FilterBarOptions = {
  locale: localeIn('de'),
  text: undefined,
  when: undefined,
  hasPanel: false,
  isOpen: false,
  active: 0,
  groups: html`<p class="group">Stadtteile</p>`,
  chosen: undefined,
  onToggle: () => undefined,
  onText: () => undefined,
  onWhen: () => undefined,
};
const every: Partial<FilterBarOptions> = {text: '', when: '', hasPanel: true};

const shown = (options: Partial<FilterBarOptions> = {}): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div lang="de">${filterBarView({...none, ...options})}</div>`);

const visible = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const presets = (place: HTMLElement): HTMLButtonElement[] => [
  ...place.querySelectorAll<HTMLButtonElement>('[role=group] button'),
];

describe('the filters above a calendar', () => {
  it('are not there where the page wants none', async () => {
    expect((await shown()).children).to.have.length(0);
  });

  it('are those that the page wants', async () => {
    const parts = async (options: Partial<FilterBarOptions>): Promise<string[]> =>
      [...(await shown(options)).querySelectorAll('input, details, [role=group]')].map(
        ({localName}) => localName,
      );
    expect([
      await parts(every),
      await parts({text: ''}),
      await parts({when: ''}),
      await parts({hasPanel: true}),
    ]).to.deep.equal([['input', 'details', 'div'], ['input'], ['div'], ['details']]);
  });

  it('show the text looked for, and tell what is typed', async () => {
    const typed: string[] = [];
    const input = (await shown({text: 'Chor', onText: (text) => typed.push(text)})).querySelector('input')!;
    expect([input.value, input.labels?.[0]?.textContent.trim()]).to.deep.equal([
      'Chor',
      'Veranstaltungen suchen',
    ]);
    input.value = 'Tanz';
    input.dispatchEvent(new InputEvent('input'));
    expect(typed).to.deep.equal(['Tanz']);
  });

  it('keep what is typed from the hotkeys of the page', async () => {
    const place = await shown({text: ''});
    const heard: string[] = [];
    place.addEventListener('keydown', ({key}) => heard.push(key));
    const press = (key: string): void => {
      place.querySelector('input')!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    };
    press('s');
    press('Escape');
    expect(heard).to.deep.equal(['Escape']);
  });

  it('offer spans of days, and show the one that is chosen', async () => {
    const buttons = presets(await shown({when: 'weekend'}));
    expect(buttons.map(visible)).to.deep.equal(['Heute', 'Morgen', 'Wochenende', '7 Tage', '30 Tage']);
    expect(buttons.map(({ariaPressed}) => ariaPressed)).to.deep.equal([
      'false',
      'false',
      'true',
      'false',
      'false',
    ]);
  });

  it('choose a span, and take it back when it is pressed again', async () => {
    const chosen: string[] = [];
    const buttons = presets(await shown({when: 'weekend', onWhen: (when) => chosen.push(when)}));
    buttons[0]?.click();
    buttons[2]?.click();
    expect(chosen).to.deep.equal(['today', '']);
  });

  it('show their groups when they are open, and how many values are chosen', async () => {
    const [closed, open] = [
      await shown({hasPanel: true}),
      await shown({hasPanel: true, isOpen: true, active: 2}),
    ];
    expect([closed.querySelector('.group'), visible(open.querySelector('.group'))]).to.deep.equal([
      null,
      'Stadtteile',
    ]);
    expect([visible(closed.querySelector('summary')), visible(open.querySelector('summary'))]).to.deep.equal([
      'Filter',
      'Filter 2 Filter aktiv',
    ]);
  });

  it('tell when they are opened', async () => {
    const toggled: boolean[] = [];
    const details = (await shown({hasPanel: true, onToggle: (isOpen) => toggled.push(isOpen)})).querySelector(
      'details',
    )!;
    const told = new Promise((resolve) => {
      details.addEventListener('toggle', resolve, {once: true});
    });
    details.open = true;
    await told;
    expect(toggled).to.deep.equal([true]);
  });

  it('have nothing for axe to find', async () => {
    await expect(await shown({...every, isOpen: true, when: '7'})).to.be.accessible();
  });
});
