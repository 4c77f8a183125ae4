import type {Meta} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {played} from '../setting/play.js';
import {example, timelineIn, type Story, type TimelineAttributes} from './example.js';

const meta: Meta<TimelineAttributes> = {
  ...example,
  title: 'Widgets/Timeline/Filters',
  args: {filters: 'text phases topics order'},
};

export default meta;

/** A field, a panel with phases and topics, and a button for the order. */
export const Ready: Story = {
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Oldest first');
    await driver.reads('Filters');
  }),
};

/** Words in any order find a milestone; how many are left is said to screen readers. */
export const Search: Story = {
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Filters');
    await driver.search('questionnaires arabic');
    await waitFor(() => expect(driver.titles).toEqual(['A survey in five languages']));
    await expect(driver.announcement).toBe('1 milestone');
  }),
};

/** A phase and a topic, each with what it would give. */
export const Chosen: Story = {
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Filters');
    await driver.choose('Thinking together');
    await waitFor(() => expect(driver.titles).toHaveLength(3));
    await driver.reads('1 filter active');
  }),
};

/** The oldest first, and back again. */
export const Order: Story = {
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Oldest first');
    await driver.press('Oldest first');
    await expect(driver.stateOf('Oldest first', 'aria-pressed')).toBe('true');
    await expect(driver.years[0]).toBe('2013');
  }),
};

/** Nothing fits: it says so, and one press brings all back. */
export const NothingFits: Story = {
  name: 'Nothing fits',
  play: played(async ({canvasElement, step}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Filters');
    await step('Somebody looks for what there is not', async () => {
      await driver.search('chess by the light of the moon');
      await driver.reads('No milestone fits these filters.');
    });
    await step('All are back', async () => {
      await driver.press('Reset filters');
      await waitFor(() => expect(driver.titles).toHaveLength(8));
    });
  }),
};

/** What the page presets visitors may change, unless it is locked. */
export const Preset: Story = {
  args: {phases: 'foundations', topics: 'network', locked: 'topics'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('1 filter active');
    await expect(driver.titles).toHaveLength(1);
    await driver.choose('Foundations');
    await waitFor(() => expect(driver.titles.length).toBeGreaterThan(1));
  }),
};

/** In a sidebar. */
export const Narrow: Story = {
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Oldest first');
    await expect(driver.overflow).toBeLessThan(1);
  }),
};

/** On a dark page. */
export const Dark: Story = {globals: {theme: 'dark'}};
