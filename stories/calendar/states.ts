import {FeedStore} from '@mitmach/ui';
import {expect} from 'storybook/test';
import {addressOf, replaceFeed} from '../feeds/network.js';
import {played} from '../setting/play.js';
import {calendarIn, type CalendarAttributes, type Story} from './example.js';

/* The states that every view has: the files of the views say in which view, and what is read there. */

/** The shape of what comes, for as long as it takes. */
export const loading: Story = {
  globals: {feed: 'stalled'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.element.updateComplete;
    await expect(driver.isBusy).toBe(true);
    await expect(driver.announcement).toBe('');
  }),
};

/** A feed without events. */
export const emptyFeed: Story = {
  globals: {feed: 'empty'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('There are no events yet.');
    await expect(driver.titles).toEqual([]);
  }),
};

/** Nothing is on in the days shown: it says which, and the way on where there is one. */
export const emptyPeriod = (
  {date, words}: {readonly date: string; readonly words: string},
  next?: string,
): Story => ({
  args: {date},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads(words);
    await expect(driver.hasButton('Go to the next event')).toBe(next !== undefined);
    if (next === undefined) return;
    await driver.press('Go to the next event');
    await driver.reads(next);
  }),
});

/** No event has the words that somebody looks for; one press, and all are back. */
export const filteredToNothing = (title: string, args: CalendarAttributes = {}): Story => ({
  args,
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads(title);
    await step('Somebody looks for what there is not', async () => {
      await driver.search('chess by the light of the moon');
      await driver.reads('No event fits these filters.');
      await expect(driver.titles).toEqual([]);
    });
  }),
});

/** One event has a start that is none: the others are shown, and the reader is told that one is missing. */
export const partlyBroken = (title: string): Story => ({
  globals: {feed: 'one-bad'},
  parameters: {expectedConsole: [/events\[3\]\.start is "soon"/]},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('1 entry has an error and is not shown.');
    await driver.reads(title);
    await expect(driver.words).not.toContain('bazaar');
  }),
});

/** Nothing at this address. */
export const failed: Story = {
  globals: {feed: 'not-found'},
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('The data cannot be found at its address.');
    await expect(driver.announcement).toBe('The data cannot be found at its address.');
    await expect(driver.hasButton('Try again')).toBe(true);
  }),
};

/** A feed that was there once and cannot be renewed stays, with its age. */
export const stale = (title: string): Story => ({
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads(title);
    await step('The next request for it fails', async () => {
      replaceFeed('autumn', 'not-found');
      await FeedStore.for(addressOf('autumn')).refresh();
    });
    await driver.reads('Newer data cannot be loaded at the moment.');
    await expect(driver.words).toContain(title);
  }),
});
