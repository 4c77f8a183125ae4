import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';
import {emptyFeed, emptyPeriod, failed, filteredToNothing, loading, partlyBroken, stale} from './states.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/Mini',
  args: {view: 'mini'},
};

export default meta;

/** A month of dots whatever room there is, for a sidebar; under it the day that is chosen. */
export const Default: Story = {
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await expect(driver.words).toContain('Sunday, November 22, 2026');
    await expect(driver.dotsOn('2026-11-22')).toBe(2);
    await expect(driver.sticksOut).toBe(0);
  }),
};

/** The arrows go from day to day, and what is under the month goes with them. */
export const ByKeyboard: Story = {
  name: 'By keyboard',
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await driver.key('2026-11-22', 'ArrowLeft');
    await driver.reads('Long night of songs');
    await expect(driver.focusedDay).toBe('2026-11-21');
  }),
};

/** The shape of what comes. */
export const Loading: Story = loading;

/** A feed without events. */
export const EmptyFeed: Story = {name: 'Empty feed', ...emptyFeed};

/** Nothing is on in the days shown. */
export const EmptyPeriod: Story = {
  name: 'Empty period',
  ...emptyPeriod({date: '2026-09-10', words: 'No events: September 2026.'}, 'October 2026'),
};

/** Nothing fits what somebody looks for. */
export const FilteredToNothing: Story = {
  name: 'Filtered to nothing',
  ...filteredToNothing('Advent bazaar', {filters: 'text'}),
};

/** One event cannot be read. */
export const PartlyBroken: Story = {name: 'Partly broken', ...partlyBroken('Open singing')};

/** The feed is not there. */
export const Failed: Story = failed;

/** The feed cannot be renewed. */
export const Stale: Story = stale('Advent bazaar');
