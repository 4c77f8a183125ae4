import {FeedStore} from '@mitmach/ui';
import {expect, waitFor} from 'storybook/test';
import {addressOf, replaceFeed} from '../feeds/network.js';
import {played} from '../setting/play.js';
import {tickerIn, type Story, type TickerAttributes} from './example.js';

/* The states that every layout has: the files of the layouts say in which layout. */

/** The title that is read wherever all is well: the first of the news. */
export const first = 'Three drivers needed from Monday';

/** All is well. */
export const ready = (args: TickerAttributes): Story => ({
  args,
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await waitFor(() => expect(driver.titles[0]).toBe(first));
    await expect(driver.words).not.toContain('tomorrow');
  }),
});

/** The shape of what comes, for as long as it takes. */
export const loading = (args: TickerAttributes): Story => ({
  args,
  globals: {feed: 'stalled'},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.element.updateComplete;
    await expect(driver.isBusy).toBe(true);
    await expect(driver.announcement).toBe('');
  }),
});

/** A feed without news. */
export const empty = (args: TickerAttributes): Story => ({
  args,
  globals: {feed: 'no-news'},
  play: played(async ({canvasElement}) => {
    await tickerIn(canvasElement).reads('There is nothing new here at the moment.');
  }),
});

/** One item has a title that is none: the others are shown, and the reader is told that one is missing. */
export const partlyBroken = (args: TickerAttributes): Story => ({
  args,
  globals: {feed: 'one-bad-news'},
  parameters: {expectedConsole: [/news\[0\]\.title/]},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads('1 entry has an error and is not shown.');
    await waitFor(() => expect(driver.titles[0]).toBe(first));
  }),
});

/** Nothing at this address. */
export const failed = (args: TickerAttributes): Story => ({
  args,
  globals: {feed: 'not-found'},
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads('The data cannot be found at its address.');
    await expect(driver.announcement).toBe('The data cannot be found at its address.');
  }),
});

/** A feed that was there once and cannot be renewed stays, with its age. */
export const stale = (args: TickerAttributes): Story => ({
  args,
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  play: played(async ({canvasElement, step}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads(first);
    await step('The next request for it fails', async () => {
      replaceFeed('news', 'not-found');
      await FeedStore.for(addressOf('news')).refresh();
    });
    await driver.reads('Newer data cannot be loaded at the moment.');
    await expect(driver.words).toContain(first);
  }),
});
