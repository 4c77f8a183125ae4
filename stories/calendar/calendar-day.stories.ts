import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';
import {emptyFeed, emptyPeriod, failed, filteredToNothing, loading, partlyBroken, stale} from './states.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/Day',
  args: {view: 'day', date: '2026-11-22'},
};

export default meta;

/** A day with its hours, and a line where it is now. */
export const Default: Story = {
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await expect([driver.title, driver.view]).toEqual(['Sunday, November 22, 2026', 'Day']);
    await expect(driver.visibleTitles).toEqual(['Advent bazaar', 'Open singing']);
  }),
};

/** The same with little room. */
export const Narrow: Story = {
  name: 'At 320 pixels',
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await expect(driver.sticksOut).toBe(0);
  }),
};

/** The shape of what comes. */
export const Loading: Story = loading;

/** A feed without events. */
export const EmptyFeed: Story = {name: 'Empty feed', ...emptyFeed};

/** Nothing is on in the days shown. */
export const EmptyPeriod: Story = {
  name: 'Empty period',
  ...emptyPeriod({date: '2026-09-08', words: 'No events on this day.'}, 'October'),
};

/** Nothing fits what somebody looks for. */
export const FilteredToNothing: Story = {
  name: 'Filtered to nothing',
  ...filteredToNothing('Advent bazaar'),
};

/** One event cannot be read. */
export const PartlyBroken: Story = {name: 'Partly broken', ...partlyBroken('Open singing')};

/** The feed is not there. */
export const Failed: Story = failed;

/** The feed cannot be renewed. */
export const Stale: Story = stale('Advent bazaar');
