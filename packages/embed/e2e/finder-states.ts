import {demoPage, type FinderPage} from './finder-page.js';

/** A state of demo/finder.html: how one comes there, and what is there then. */
export interface DemoState {
  readonly name: string;
  readonly address: string;
  readonly selector: string;
  /** What is done there; it must not speak any language. */
  readonly act?: (finder: FinderPage) => Promise<void>;
}

const openFilters = async ({finder}: FinderPage): Promise<void> => {
  const all = finder.locator('details.filters > summary');
  if ((await all.count()) > 0) await all.click();
  const groups = finder.locator('details.facet > summary');
  await groups.first().waitFor();
  for (const at of [0, 1, 5]) await groups.nth(at).click();
  await finder.locator('details.facet[open] fieldset').nth(2).waitFor();
};

/** Everything that a visitor can come to. */
export const demoStates: readonly DemoState[] = [
  {name: 'results', address: demoPage(), selector: '.offers .title'},
  {name: 'cards', address: demoPage('layout:cards'), selector: '.offers.cards .title'},
  {
    name: 'open filters',
    address: demoPage('causes:older-people,!sports'),
    selector: '.active-filters',
    act: openFilters,
  },
  {name: 'a search', address: demoPage('q:Hund'), selector: 'mark'},
  {name: 'a dead end', address: demoPage('q:Hund;causes:democracy'), selector: '.dead-end .ways'},
  {name: 'a guided question', address: demoPage('show:guided'), selector: '.guided-question'},
  {name: 'the question for times', address: demoPage('show:guided;step:4'), selector: '.guided-question'},
  {
    name: 'guided results',
    address: demoPage('show:guided;step:7;my-causes:older-people;my-commitment:regular'),
    selector: '.guided-reasons',
  },
  {name: 'a detail', address: demoPage('open:home-visits'), selector: 'dialog[open] .contact'},
  {
    name: 'what is remembered',
    address: demoPage('show:remembered', 'mitmach.bookmarks=opportunities:home-visits,beach-cleanup,gone'),
    selector: '.remembered .offer',
  },
  {name: 'the map', address: demoPage('layout:map;districts:altstadt'), selector: '.map-drawing > svg'},
];
