import {FeedStore} from '@mitmach/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {addressOf, replaceFeed} from '../feeds/network.js';
import {darkStates} from '../setting/dark-states.js';
import {played} from '../setting/play.js';
import {timeline, timelineIn, type TimelineAttributes} from './example.js';

const meta: Meta<TimelineAttributes> = {
  title: 'Widgets/Timeline/States',
  component: 'mitmach-timeline',
  render: timeline,
};

export default meta;

type Story = StoryObj<TimelineAttributes>;

/** The shape of what comes, for as long as it takes; after four seconds a sentence, after twenty the failure. */
export const Loading: Story = {
  globals: {feed: 'stalled'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.element.updateComplete;
    await expect(driver.isBusy).toBe(true);
    await expect(driver.announcement).toBe('');
  }),
};

/** A feed that takes six seconds: the widget says that it knows. */
export const Slow: Story = {
  args: {limit: 2},
  globals: {feed: 'slow'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('This is taking longer than usual');
    await driver.reads('Putting it into practice');
    await expect(driver.isBusy).toBe(false);
  }),
};

/** A feed without milestones. */
export const Empty: Story = {
  globals: {feed: 'empty'},
  play: played(async ({canvasElement}) => {
    await timelineIn(canvasElement).reads('There are no milestones here yet.');
  }),
};

/** There are milestones, but none on the topic of this page. */
export const FilteredOut: Story = {
  name: 'Filtered out',
  args: {topics: 'gardening'},
  play: played(async ({canvasElement}) => {
    await timelineIn(canvasElement).reads('No milestone fits the choice made for this page.');
  }),
};

/** One milestone of eight has a date that is none: seven are shown, and the reader is told that one is missing. */
export const OneBadItem: Story = {
  name: 'One bad item',
  globals: {feed: 'one-bad'},
  parameters: {expectedConsole: [/milestones\[3\]\.date is "soon"/]},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('1 entry has an error and is not shown.');
    await expect(driver.titles).toHaveLength(7);
  }),
};

/** No milestone of eight can be read. */
export const AllBad: Story = {
  name: 'All bad',
  globals: {feed: 'all-bad'},
  parameters: {expectedConsole: [/has 16 problems/]},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('8 entries have errors and are not shown.');
    await expect(driver.titles).toHaveLength(0);
  }),
};

/** The publisher said how long the data is good, and that time is over: it is shown with its age. */
export const Expired: Story = {
  args: {limit: 2},
  globals: {feed: 'expired'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('As of ');
    await expect(driver.titles).toHaveLength(2);
  }),
};

/** A feed that was there once and cannot be renewed stays, with its age. */
export const RefreshFailed: Story = {
  name: 'Refresh failed',
  args: {limit: 2},
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  play: played(async ({canvasElement, step}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Putting it into practice');
    await step('The next request for it fails', async () => {
      replaceFeed('feed', 'not-found');
      await FeedStore.for(addressOf('feed')).refresh();
    });
    await driver.reads('Newer data cannot be loaded at the moment.');
    await expect(driver.titles).toHaveLength(2);
  }),
};

/** Every state where colours are the other way round. */
export const DarkStates: Story = {
  name: 'States on a dark page',
  ...darkStates<TimelineAttributes>(timeline, [
    {feed: 'stalled'},
    {feed: 'empty', words: 'There are no milestones here yet.'},
    {feed: 'one-bad', words: '1 entry has an error and is not shown.'},
    {feed: 'not-found', words: 'The data cannot be found at its address.'},
    {feed: 'expired', words: 'As of '},
  ]),
  args: {limit: 1},
  parameters: {expectedConsole: [/milestones\[3\]\.date is "soon"/, /is not there \(HTTP 404\)/]},
};
