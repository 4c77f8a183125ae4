import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/Filters',
  args: {view: 'list'},
};

export default meta;

/** The filters open, every value with how much it would give. */
export const Open: Story = {
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await driver.openFilters();
    await driver.reads('Category');
    await driver.unfold('Category');
    await expect(driver.filterValues).toContain('Festival and market 1');
  }),
};

/** The same at 320 pixels. */
export const Narrow: Story = {
  name: 'At 320 pixels',
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await driver.openFilters();
    await driver.reads('Category');
    await driver.unfold('Category');
    await expect(driver.sticksOut).toBe(0);
  }),
};

/** The same on a dark page, with something chosen. */
export const Dark: Story = {
  globals: {theme: 'dark'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await driver.openFilters();
    await driver.reads('Category');
    await driver.unfold('Category');
    await driver.tick('Festival and market');
    await driver.reads('1 filter active');
  }),
};

/** What is chosen stands below, each with a button that takes it away. */
export const Chosen: Story = {
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await driver.openFilters();
    await driver.reads('Category');
    await driver.tick('Festival and market');
    await expect(driver.visibleTitles).toEqual(['Advent bazaar']);
    await driver.reads('1 filter active');
    await step('All are wanted again', async () => {
      await driver.press('Reset filters');
      await driver.reads('Open singing');
    });
  }),
};

/** Words are looked for in title, text, place and organization, whatever their case and accents. */
export const Words: Story = {
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await driver.search('LANGUAGE CAFE');
    await driver.waitsFor(() => driver.visibleTitles.every((title) => title === 'Language café'));
    await expect(driver.announcement).toMatch(/^From November 22, 2026, \d+ events$/);
  }),
};

/** A span of days that people ask for. */
export const Weekend: Story = {
  args: {when: 'weekend'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await expect(driver.title).toBe('Sunday, November 22, 2026');
    await expect(driver.visibleTitles).toEqual(['Advent bazaar', 'Open singing']);
  }),
};

/** What the page presets, visitors may change, because `filters` names it. */
export const Preset: Story = {
  args: {categories: 'culture', filters: 'categories'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Open singing');
    await expect(driver.visibleTitles).toEqual(['Open singing']);
    await driver.press('Reset filters');
    await driver.reads('Advent bazaar');
  }),
};

/** What the page holds has no control. */
export const Locked: Story = {
  args: {categories: 'culture', filters: 'text categories', locked: 'categories'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Open singing');
    await expect(driver.hasButton('Reset filters')).toBe(false);
    await expect(driver.visibleTitles).toEqual(['Open singing']);
  }),
};

/** A page that wants none. */
export const None: Story = {
  args: {filters: 'none'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await expect(driver.words).not.toContain('Filters');
  }),
};
