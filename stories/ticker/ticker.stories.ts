import {FeedStore} from '@mitmach/ui';
import type {Meta} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {addressOf, replaceFeed} from '../feeds/network.js';
import {darkStates} from '../setting/dark-states.js';
import {tab} from '../setting/keyboard.js';
import {played} from '../setting/play.js';
import {example, ticker, tickerIn, type Story, type TickerAttributes} from './example.js';
import {first} from './states.js';

const meta: Meta<TickerAttributes> = {...example, title: 'Widgets/Ticker', tags: ['autodocs']};

export default meta;

/** What is urgent, then what is pinned, then the newest; with links to the same news elsewhere. */
export const Default: Story = {
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads('Subscribe:');
    await expect(driver.titles).toEqual([
      first,
      'Five people are nominated for the volunteer award',
      'Up to 500 euros for small ideas',
      'The eightieth laptop goes to Amira',
      'Storm: beach clean-up moved by a week',
    ]);
  }),
};

/** New items of every kind in one stream, each with its kind in words. */
export const WhatsOn: Story = {
  name: 'What’s on',
  args: {kinds: 'news events opportunities'},
  globals: {feed: 'whats-on'},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads('Open singing');
    await expect(driver.titles).toHaveLength(8);
    await expect(driver.wordsOf('A bed for everybody')).toContain('Volunteering');
    await expect(driver.wordsOf('A talk on dykes')).toContain('Cancelled');
  }),
};

/** An emergency stands above everything, whatever the page has chosen. */
export const Emergency: Story = {
  args: {limit: 2, topics: 'recognition'},
  globals: {feed: 'emergency'},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads('Flood: helpers for sandbags wanted');
    await expect(driver.alertsName).toBe('Emergency');
  }),
};

/** The same on a dark page, with news in cards below. */
export const EmergencyInTheDark: Story = {
  name: 'Emergency on a dark page',
  args: {layout: 'cards', limit: 2},
  globals: {feed: 'emergency', theme: 'dark'},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads('Flood: helpers for sandbags wanted');
    await driver.press('Flood: helpers');
    await waitFor(() => expect(driver.dialogWords).toContain('Flood'));
  }),
};

/** A page that wants no banner. */
export const WithoutAlerts: Story = {
  name: 'Without alerts',
  args: {alerts: 'off', limit: 2},
  globals: {feed: 'emergency'},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads(first);
    await expect(driver.alerts).toEqual([]);
  }),
};

/** What comes while one reads waits for a button: nothing moves under a reader's eyes. */
export const NewItems: Story = {
  name: 'New items',
  play: played(async ({canvasElement, step}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads('Subscribe:');
    await step('The feed has something new', async () => {
      replaceFeed('news', 'more-news');
      await FeedStore.for(addressOf('news')).refresh();
      await driver.reads('1 new item');
      await expect(driver.titles).not.toContain('Just now');
    });
    await step('It comes when it is asked for, with the focus', async () => {
      await driver.press('1 new item');
      await waitFor(() => expect(driver.focused).toBe('Just now'));
    });
  }),
};

/** An item in full, over the page. */
export const Opened: Story = {
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.press('Up to 500 euros');
    await waitFor(() => expect(driver.dialogWords).toContain('Form (PDF, 84 kB)'));
  }),
};

/** All that a headline's reader does: stop it, go on by hand, open what is there, and let it go on. */
export const Pause: Story = {
  name: 'Stopped, gone through, opened',
  args: {layout: 'headline', interval: 60},
  play: played(async ({canvasElement, step}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads('1 of 5');
    await step('It stops; for who prefers less motion it has not begun', async () => {
      if (driver.buttons.includes('Play')) await driver.press('Play');
      await driver.press('Pause');
      await expect(driver.buttons).toContain('Play');
    });
    await step('The next one is there when it is asked for', async () => {
      await driver.press('Next');
      await waitFor(() => expect(driver.position).toBe('2 of 5'));
    });
    await step('It opens', async () => {
      await driver.press('Five people are nominated');
      await waitFor(() => expect(driver.dialogWords).toContain('43 suggestions'));
      await driver.press('Close');
    });
    await step('It goes on', async () => {
      await driver.press('Play');
      await expect(driver.buttons).toContain('Pause');
    });
  }),
};

/** By period, category and organization, with counts. */
export const Filters: Story = {
  args: {filters: 'age categories organizations'},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await waitFor(() => expect(driver.filterValues.length).toBeGreaterThan(0));
    await driver.tick('Today');
    await waitFor(() => expect(driver.titles).toEqual(['Up to 500 euros for small ideas']));
    await driver.press('Reset filters');
    await expect(driver.titles).toHaveLength(5);
  }),
};

/** The first thing that the tab key meets stops what moves. */
export const PausedByKeyboard: Story = {
  name: 'Paused by keyboard',
  args: {layout: 'marquee'},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads(first);
    const [button] = driver.buttons;
    await expect(tab(driver.element)?.textContent.trim()).toBe(button);
    await expect(['Pause', 'Play']).toContain(button);
  }),
};

/** What people really paste into feeds, and what some would like to. */
export const Hostile: Story = {
  args: {layout: 'cards'},
  globals: {feed: 'hostile-news', width: '320px'},
  parameters: {expectedConsole: [/has \d+ problems/, /404/]},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads('Ein Fest');
    await expect(driver.overflow).toBeLessThan(1);
  }),
};

/** Ten thousand of them. */
export const Many: Story = {
  globals: {feed: 'many-news'},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads('10 of 10,000 shown');
    await driver.press('Show 10 more');
    await waitFor(() => expect(driver.titles).toHaveLength(20));
  }),
};

/** Every state where colours are the other way round. */
export const DarkStates: Story = {
  name: 'States on a dark page',
  ...darkStates<TickerAttributes>(ticker, [
    {feed: 'stalled'},
    {feed: 'no-news', words: 'There is nothing new here at the moment.'},
    {feed: 'one-bad-news', words: '1 entry has an error and is not shown.'},
    {feed: 'not-found', words: 'The data cannot be found at its address.'},
    {feed: 'expired', words: 'As of '},
  ]),
  args: {limit: 1},
  parameters: {expectedConsole: [/news\[0\]\.title/, /is not there \(HTTP 404\)/]},
};
