import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {example, finderIn, type FinderAttributes, type Story} from './example.js';

const meta: Meta<FinderAttributes> = {
  ...example,
  title: 'Widgets/Finder/Filters',
};

export default meta;

/** Beside the results where there is room, every value with how much it would give. */
export const Open: Story = {
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Cause');
    await driver.unfold('How often');
    await expect(driver.values).toEqual(['One-off 3', 'Now and then 1', 'Regular 3', 'By arrangement 1']);
    await driver.unfold('When');
    await driver.reads('Morning');
  }),
};

/** Behind one disclosure where there is little room. */
export const Narrow: Story = {
  name: 'At 320 pixels',
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Help clean up Gull Bay');
    await driver.press('Filters');
    await driver.reads('Cause');
    for (const group of ['Cause', 'When', 'Distance', 'Language']) await driver.unfold(group);
    await expect(driver.overflow).toBeLessThan(1);
  }),
};

/** In a column of 768 pixels it is still the disclosure. */
export const Medium: Story = {
  name: 'At 768 pixels',
  globals: {width: '768px'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Help clean up Gull Bay');
    await driver.press('Filters');
    await driver.reads('Cause');
    await driver.unfold('When');
    await expect(driver.overflow).toBeLessThan(1);
  }),
};

/** On a dark page. */
export const Dark: Story = {
  globals: {theme: 'dark'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Cause');
    for (const group of ['Cause', 'When']) await driver.unfold(group);
    await driver.press('Refuge and arrival 2');
    await driver.until(() => driver.chosen.length === 1, 'it is chosen');
  }),
};

/** What is chosen stands above the results, each with a button that takes it away. */
export const Chosen: Story = {
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Cause');
    await driver.unfold('Language');
    await driver.press('No German needed 4');
    await expect(driver.heading).toBe('4 ways to help');
    await driver.reads('1 filter active');
    await step('All are wanted again', async () => {
      await driver.press('Reset filters');
      await expect(driver.heading).toBe('8 ways to help');
    });
  }),
};

/** What somebody does not want is left out by the button beside it. */
export const Excluded: Story = {
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Cause');
    await driver.unfold('How often');
    await driver.press('not One-off');
    await expect(driver.heading).toBe('5 ways to help');
    await driver.until(() => driver.chosen.length === 1, 'it is said');
    await expect(driver.chosen[0]).toContain('not One-off');
    await step('And taken in again', async () => {
      await driver.press('not One-off');
      await expect(driver.heading).toBe('8 ways to help');
    });
  }),
};

/** Several values of one group widen, several groups narrow. */
export const Several: Story = {
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Cause');
    await driver.unfold('Cause');
    await driver.press('Refuge and arrival 2');
    await driver.press('Nature and climate');
    await expect(driver.heading).toBe('3 ways to help');
    await driver.unfold('How often');
    await driver.press('Regular 1');
    await expect(driver.titles).toEqual(['Mend bicycles with newcomers']);
  }),
};

/** Days by parts of the day; the head of a row or a column is all of it. */
export const Availability: Story = {
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Cause');
    await driver.unfold('When');
    await driver.reads('Morning');
    await driver.press('Saturday: the whole day');
    await driver.reads('filters active');
    await expect(driver.titles).toContain('Mend bicycles with newcomers');
    await expect(driver.titles).not.toContain('Homework help in Neustadt');
  }),
};

/** From a postcode: how far each offer is, and what is near. */
export const Near: Story = {
  args: {filters: 'near text'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Distance');
    await driver.unfold('Distance');
    await driver.fill('Postcode or place', '24939');
    await driver.reads('km away');
    await expect(driver.orders).toContain('Nearest first');
    await driver.order('Nearest first');
    await expect(driver.titles[0]).toBe('Homework help in Neustadt');
  }),
};

/** What the page presets, visitors may change, because `filters` names it. */
export const Preset: Story = {
  args: {districts: 'neustadt', filters: 'text districts'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Homework help in Neustadt');
    await expect(driver.heading).toBe('2 ways to help');
    await driver.until(() => driver.chosen.length === 1, 'it is said');
    await driver.press('Reset filters');
    await expect(driver.heading).toBe('8 ways to help');
  }),
};

/** What the page holds has no control. */
export const Locked: Story = {
  args: {districts: 'neustadt', filters: 'text causes districts', locked: 'districts'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Cause');
    await expect(driver.groups).toEqual(['Cause']);
    await expect(driver.heading).toBe('2 ways to help');
  }),
};

/** A page that wants none. */
export const None: Story = {
  args: {filters: 'none'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Help clean up Gull Bay');
    await expect(driver.hasButton('Filters')).toBe(false);
    await expect(driver.groups).toEqual([]);
  }),
};

/** Filters that exclude each other: each way on says what it gives. */
export const DeadEnd: Story = {
  name: 'Dead end',
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Cause');
    await driver.unfold('Cause');
    await driver.press('Life in old age 1');
    await driver.unfold('How often');
    await driver.press('One-off 0');
    await driver.reads('Nothing fits all of this.');
    await driver.reads('One filter less gives:');
    await driver.reads('Somebody who knows more:');
    await step('One is dropped', async () => {
      await driver.press('Without “How often: One-off”');
      await expect(driver.titles).toEqual(['Visiting: an hour of your time']);
    });
  }),
};
