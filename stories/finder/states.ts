import {FeedStore} from '@mitmach/ui';
import {expect} from 'storybook/test';
import {addressOf, replaceFeed} from '../feeds/network.js';
import {played} from '../setting/play.js';
import {finderIn, type FinderAttributes, type Story} from './example.js';

/* The states that every layout has: the files of the layouts say in which layout. */

/** What is read wherever all is well: the most pressing offer. */
export const first = 'Help clean up Gull Bay';

/** All is well. */
export const ready = (args: FinderAttributes = {}): Story => ({
  args,
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads(first);
    await expect(driver.heading).toBe('8 ways to help');
    await expect(driver.titles[0]).toBe(first);
    await expect(driver.badges[0]).toBe('Urgent');
  }),
});

/** The shape of what comes, for as long as it takes. */
export const loading = (args: FinderAttributes = {}): Story => ({
  args,
  globals: {feed: 'stalled'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.element.updateComplete;
    await expect(driver.isBusy).toBe(true);
    await expect(driver.announcement).toBe('');
  }),
});

/** A feed without offers. */
export const emptyFeed = (args: FinderAttributes = {}): Story => ({
  args,
  globals: {feed: 'empty'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('There are no offers at the moment.');
    await expect(driver.titles).toEqual([]);
  }),
});

/** One offer has no title that can be read: the others are shown, and the reader is told that one is missing. */
export const partlyBroken = (args: FinderAttributes = {}): Story => ({
  args,
  globals: {feed: 'offers-one-bad'},
  parameters: {expectedConsole: [/opportunities\[3\]\.title/]},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('1 entry has an error and is not shown.');
    await driver.reads(first);
    await expect(driver.words).not.toContain('Visiting');
  }),
});

/** Nothing at this address. */
export const failed = (args: FinderAttributes = {}): Story => ({
  args,
  globals: {feed: 'not-found'},
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('The data cannot be found at its address.');
    await expect(driver.announcement).toBe('The data cannot be found at its address.');
    await expect(driver.hasButton('Try again')).toBe(true);
  }),
});

/** A feed that was there once and cannot be renewed stays, with its age. */
export const stale = (args: FinderAttributes = {}): Story => ({
  args,
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads(first);
    await step('The next request for it fails', async () => {
      replaceFeed('offers', 'not-found');
      await FeedStore.for(addressOf('offers')).refresh();
    });
    await driver.reads('Newer data cannot be loaded at the moment.');
    await expect(driver.words).toContain(first);
  }),
});

/** Nothing fits: one press, and there is something again. */
export const deadEnd = (args: FinderAttributes = {}): Story => ({
  args,
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads(first);
    await driver.type('underwater chess');
    await driver.reads('Nothing fits all of this.');
    await driver.reads('Without the search words');
    await expect(driver.titles).toEqual([]);
    await step('The words are dropped', async () => {
      await driver.press('Without the search words');
      await driver.reads(first);
    });
  }),
});
