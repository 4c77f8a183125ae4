import {FeedStore} from '@mitmach/ui';
import {expect, waitFor} from 'storybook/test';
import {addressOf, replaceFeed} from '../feeds/network.js';
import {played} from '../setting/play.js';
import {timelineIn, type Story, type TimelineAttributes} from './example.js';

/* The states that every layout has: the files of the layouts say in which layout. */

/** The title that is read wherever all is well. */
const newest = 'Putting it into practice';

/** All is well. */
export const ready = (args: TimelineAttributes): Story => ({
  args,
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads(newest);
    await expect(driver.titles).toHaveLength(8);
    await expect(driver.bands).toHaveLength(4);
    if (args.layout !== 'auto') await expect(driver.layout).toBe(args.layout);
  }),
});

/** The same where there is little room: what counts is the widget's own, not the window's. */
export const narrow = (args: TimelineAttributes): Story => ({
  args,
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads(newest);
    await waitFor(() => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth));
  }),
});

/** The shape of what comes, for as long as it takes. */
export const loading = (args: TimelineAttributes): Story => ({
  args,
  globals: {feed: 'stalled'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.element.updateComplete;
    await expect(driver.isBusy).toBe(true);
    await expect(driver.announcement).toBe('');
  }),
});

/** A feed without milestones. */
export const empty = (args: TimelineAttributes): Story => ({
  args,
  globals: {feed: 'empty'},
  play: played(async ({canvasElement}) => {
    await timelineIn(canvasElement).reads('There are no milestones here yet.');
  }),
});

/** The very first milestone of a young project. */
export const single = (args: TimelineAttributes): Story => ({
  args,
  globals: {feed: 'one-milestone'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Volunteering becomes a goal');
    await expect(driver.titles).toHaveLength(1);
  }),
});

/** One milestone of eight has a date that is none: seven are shown, and the reader is told that one is missing. */
export const partlyBroken = (args: TimelineAttributes): Story => ({
  args,
  globals: {feed: 'one-bad'},
  parameters: {expectedConsole: [/milestones\[3\]\.date is "soon"/]},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('1 entry has an error and is not shown.');
    await waitFor(() => expect(driver.titles).toHaveLength(7));
  }),
});

/** Nothing at this address. */
export const failed = (args: TimelineAttributes): Story => ({
  args,
  globals: {feed: 'not-found'},
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('The data cannot be found at its address.');
    await expect(driver.announcement).toBe('The data cannot be found at its address.');
  }),
});

/** A feed that was there once and cannot be renewed stays, with its age. */
export const stale = (args: TimelineAttributes): Story => ({
  args,
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  play: played(async ({canvasElement, step}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads(newest);
    await step('The next request for it fails', async () => {
      replaceFeed('feed', 'not-found');
      await FeedStore.for(addressOf('feed')).refresh();
    });
    await driver.reads('Newer data cannot be loaded at the moment.');
    await expect(driver.titles).toHaveLength(8);
  }),
});

/** Years that somebody meant, and some that nobody can have meant. */
export const oddYears = (args: TimelineAttributes): Story => ({
  args: {...args, navigator: 'years'},
  globals: {feed: 'odd-milestones'},
  parameters: {expectedConsole: [/milestones\[\d\]/]},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads(/entr(y has an error|ies have errors)/);
    await driver.reads('Something of today');
    await expect(driver.titles).toContain('The end of time');
    await expect(driver.titles).not.toContain('Without a year');
  }),
});

/** Three hundred in a year: the year is said once. */
export const fullYear = (args: TimelineAttributes): Story => ({
  args: {...args, navigator: 'years'},
  globals: {feed: 'one-year'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await waitFor(() => expect(driver.titles).toHaveLength(300), {timeout: 5_000});
    await expect(driver.years).toEqual(['2024']);
    await waitFor(() => expect(driver.stops).toEqual(['2024 300 *']));
  }),
});
