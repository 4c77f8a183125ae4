import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn} from 'storybook/test';
import {darkStates} from '../setting/dark-states.js';
import {tab} from '../setting/keyboard.js';
import {played} from '../setting/play.js';
import {example, finder, finderIn, type FinderAttributes, type Story} from './example.js';
import {first} from './states.js';

const meta: Meta<FinderAttributes> = {
  ...example,
  title: 'Widgets/Finder',
  tags: ['autodocs'],
};

export default meta;

/** A town's ways to help: searched, narrowed, or found by a few questions. */
export const Default: Story = {
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads(first);
    await expect(driver.heading).toBe('8 ways to help');
    await expect(driver.orders).toEqual(['Most pressing first', 'Newest first', 'By deadline']);
  }),
};

/** Three lines of CSS on the page, and the widget looks as if it had always been there. */
export const OwnLook: Story = {
  name: 'Own look',
  globals: {theme: 'light'},
  render: (args, context) => html`
    <div
      style="
        --mitmach-accent: #8a1c5c;
        --mitmach-font: Georgia, 'Noto Serif', serif;
        --mitmach-radius: 0;
        --mitmach-space: 3px;
      "
    >
      ${finder(args, context)}
    </div>
  `,
  play: played(async ({canvasElement}) => {
    await finderIn(canvasElement).reads(first);
  }),
};

/** The offers of one organization, for its own page: its filter has no control. */
export const OneOrganization: Story = {
  name: 'By organization',
  args: {organizations: 'ankerplatz', guided: 'off'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Homework help in Neustadt');
    await expect(driver.heading).toBe('2 ways to help');
    await driver.reads('Cause');
    await expect(driver.groups).not.toContain('Organization');
  }),
};

/** A teaser: three offers, no filters, no questions. */
export const Teaser: Story = {
  args: {limit: 3, filters: 'none', guided: 'off', layout: 'cards'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads(first);
    await expect(driver.titles).toHaveLength(3);
    await expect(driver.hasButton('Filters')).toBe(false);
  }),
};

/** What is looked for is found in all its forms, marked, and announced once the visitor pauses. */
export const Search: Story = {
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    const told = fn();
    driver.element.addEventListener('mitmach-finder-search', told);
    await driver.reads(first);
    await step('Somebody types', async () => {
      await driver.type('bicycle');
      await driver.until(() => driver.marked.length > 0, 'something is marked');
      await expect(driver.titles).toEqual(['Mend bicycles with newcomers']);
    });
    await step('They pause', async () => {
      await driver.until(() => driver.announcement === '1 way to help for “bicycle”', 'it is announced');
      await expect(told).toHaveBeenCalledOnce();
    });
  }),
};

/** A word with a letter missing: what is near to it is found all the same. */
export const Typo: Story = {
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads(first);
    await driver.type('bicyle');
    await driver.until(() => driver.titles.length === 1, 'one is found');
    await expect(driver.titles).toEqual(['Mend bicycles with newcomers']);
  }),
};

/** The orders: what has to be decided first comes first. */
export const ByDeadline: Story = {
  name: 'By deadline',
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads(first);
    await driver.order('By deadline');
    await expect(driver.titles.slice(0, 2)).toEqual([
      'Moving house: many hands wanted',
      'Take portraits of volunteers',
    ]);
  }),
};

/** A page that begins with an order of its own; the usual one is a choice away. */
export const OwnOrder: Story = {
  name: 'Own order',
  args: {sort: 'newest'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads(first);
    await driver.order('Most pressing first');
    await expect(driver.titles[0]).toBe(first);
  }),
};

/** Each closed filter is one tab stop, and a button leads past all of them to the results. */
export const ByKeyboard: Story = {
  name: 'By keyboard',
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Cause');
    await step('Tab comes to the button that skips the filters', async () => {
      let stop = tab(driver.element);
      while (stop && driver.focused !== 'Skip to the results') stop = tab(driver.element);
      await expect(driver.focused).toBe('Skip to the results');
    });
    await step('It leads to the results', async () => {
      await driver.press('Skip to the results');
      await expect(driver.focused).toBe('8 ways to help');
    });
    await step('From there Tab comes to the first offer', async () => {
      let stop = tab(driver.element);
      while (stop && driver.focused !== first) stop = tab(driver.element);
      await expect(driver.focused).toBe(first);
    });
    await step('Each filter is one stop', async () => {
      const before = driver.tabStops;
      await driver.unfold('How often');
      await expect(driver.tabStops).toBeGreaterThan(before);
    });
  }),
};

/** Every state where colours are the other way round. */
export const DarkStates: Story = {
  name: 'States on a dark page',
  ...darkStates<FinderAttributes>(finder, [
    {feed: 'stalled'},
    {feed: 'empty', words: 'There are no offers at the moment.'},
    {feed: 'offers-one-bad', words: '1 entry has an error and is not shown.'},
    {feed: 'not-found', words: 'The data cannot be found at its address.'},
    {feed: 'expired', words: 'As of '},
  ]),
  args: {limit: 1, filters: 'none', guided: 'off'},
  parameters: {expectedConsole: [/opportunities\[3\]\.title/, /is not there \(HTTP 404\)/]},
};
