import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';
import {emptyFeed, emptyPeriod, failed, filteredToNothing, loading, partlyBroken, stale} from './states.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/Week',
  args: {view: 'week', date: '2026-11-25'},
};

export default meta;

/** Seven days with their hours; what takes whole days lies above. */
export const Default: Story = {
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Last aid course');
    await expect(driver.view).toBe('Week');
    await expect(driver.titles).toContain('Gaming until breakfast');
  }),
};

/** A line where it is now, on the week of today. */
export const ThisWeek: Story = {
  name: 'This week',
  args: {date: '2026-11-22'},
  globals: {language: 'de'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Adventsbasar');
    await driver.reads('Jetzt 12:0');
    await expect(driver.title).toBe('16.–22. November 2026');
  }),
};

/** Where seven columns have no room, the days stand below each other. */
export const Narrow: Story = {
  name: 'At 320 pixels',
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Last aid course');
    await expect(driver.days).toHaveLength(7);
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
  ...emptyPeriod({date: '2026-09-08', words: 'No events: September 7 – 13, 2026.'}, 'October'),
};

/** Nothing fits what somebody looks for. */
export const FilteredToNothing: Story = {
  name: 'Filtered to nothing',
  ...filteredToNothing('Last aid course'),
};

/** One event cannot be read. */
export const PartlyBroken: Story = {name: 'Partly broken', ...partlyBroken('Last aid course')};

/** The feed is not there. */
export const Failed: Story = failed;

/** The feed cannot be renewed. */
export const Stale: Story = stale('Last aid course');
