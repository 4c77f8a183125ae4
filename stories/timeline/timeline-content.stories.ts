import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {timeline, timelineIn, type TimelineAttributes} from './example.js';

const meta: Meta<TimelineAttributes> = {
  title: 'Widgets/Timeline/Content',
  component: 'mitmach-timeline',
  render: timeline,
};

export default meta;

type Story = StoryObj<TimelineAttributes>;

/** The very first milestone of a young project. */
export const OneMilestone: Story = {
  name: 'One milestone',
  globals: {feed: 'one-milestone'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Volunteering becomes a goal');
    await expect(driver.titles).toHaveLength(1);
  }),
};

/** Words without end, markup, scripts, directions inside directions: nothing sticks out, and nothing runs. */
export const Hostile: Story = {
  globals: {feed: 'hostile', width: '320px'},
  parameters: {expectedConsole: [/contains HTML tags/]},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Ein Fest & noch eins');
    await expect(driver.overflow).toBeLessThan(1);
    await expect(driver.titles).toHaveLength(6);
  }),
};

/** Three hundred in a year: the year is said once. */
export const FullYear: Story = {
  name: '300 in one year',
  globals: {feed: 'one-year'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Step 300');
    await expect(driver.years).toEqual(['2024']);
  }),
};

/** A thousand milestones over forty years. */
export const Thousand: Story = {
  name: '1,000 milestones',
  globals: {feed: 'thousand'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Step 1000');
    await expect(driver.years).toHaveLength(40);
  }),
};
