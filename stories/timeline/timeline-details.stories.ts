import type {Meta} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {played} from '../setting/play.js';
import {example, timelineIn, type Story, type TimelineAttributes} from './example.js';

const meta: Meta<TimelineAttributes> = {
  ...example,
  title: 'Widgets/Timeline/Details',
  globals: {feed: 'rich-milestones'},
};

export default meta;

/** Pictures of one size, each a link to the whole of it; what a picture is about stays in the frame. */
export const Gallery: Story = {
  args: {limit: 1},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('A festival in pictures');
    await waitFor(() => expect(driver.images).toHaveLength(4));
    const [, focused] = driver.images;
    await expect(focused && getComputedStyle(focused).objectPosition).toBe('20% 80%');
  }),
};

/** What another server has stays there until somebody presses the button that names the server. */
export const MediaBehindAClick: Story = {
  name: 'Media behind a click',
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Loads content from video.example.org');
    await driver.reads('Loads content from maps.example.org');
    await expect(driver.frames).toHaveLength(0);
  }),
};

/** Documents with their type and size, links beside them. */
export const Attachments: Story = {
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('The strategy PDF, 2.4 MB');
    await driver.reads('The decision in the council’s records');
  }),
};

/** A long text is shown by its beginning or its summary. */
export const LongTexts: Story = {
  name: 'Long texts',
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Read more');
    await driver.press('Read more on “Many meetings”');
    await expect(driver.stateOf('Show less on “Many meetings”', 'aria-expanded')).toBe('true');
    await expect(driver.stateOf('Read more on “Even more meetings”', 'aria-expanded')).toBe('false');
  }),
};

/** All texts in full. */
export const AllExpanded: Story = {
  name: 'All texts expanded',
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Show all texts in full');
    await driver.press('Show all texts in full');
    await expect(driver.hasButton('Read more')).toBe(false);
    await expect(driver.stateOf('Show all texts in full', 'aria-pressed')).toBe('true');
  }),
};

/** The same side by side, where every milestone has the same room. */
export const SideBySide: Story = {
  name: 'Side by side',
  args: {layout: 'horizontal'},
  play: played(async ({canvasElement}) => {
    await timelineIn(canvasElement).reads('A festival in pictures');
  }),
};

/** Titles alone, the rest when somebody asks. */
export const Compact: Story = {
  args: {layout: 'compact'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Details');
    await driver.press('Details on “Everything on paper”');
    await driver.reads('The strategy PDF, 2.4 MB');
  }),
};

/** Phases as bands with their years, in the publisher's colours; side by side they are as long as the phase. */
export const Bands: Story = {
  args: {layout: 'horizontal', order: 'ascending'},
  globals: {feed: 'feed'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await waitFor(() =>
      expect(driver.bands).toEqual([
        'Foundations 2013 – 2017',
        'Thinking together 2018 – January 2021',
        'Deciding February 2021 – 2021',
        'Putting into practice from 2022',
      ]),
    );
  }),
};

/** What lasts, what happened meanwhile, what is under way and planned, and today between them. */
export const Overlapping: Story = {
  args: {order: 'ascending'},
  globals: {feed: 'overlapping-milestones'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('At the same time: Consultation, Survey');
    await driver.reads('Today, November 22, 2026');
    await expect(driver.milestones.map(({state}) => state)).toEqual([
      'Done',
      'Done',
      'Done',
      'Under way',
      'Planned',
    ]);
  }),
};

/** The same side by side. */
export const OverlappingSideBySide: Story = {
  name: 'Overlapping, side by side',
  args: {order: 'ascending', layout: 'horizontal'},
  globals: {feed: 'overlapping-milestones'},
  play: played(async ({canvasElement}) => {
    await timelineIn(canvasElement).reads('Today, November 22, 2026');
  }),
};

/** The same in a sidebar on a dark page. */
export const OverlappingDark: Story = {
  name: 'Overlapping, narrow and dark',
  globals: {feed: 'overlapping-milestones', width: '320px', theme: 'dark'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Today, November 22, 2026');
    await expect(driver.overflow).toBeLessThan(1);
  }),
};
