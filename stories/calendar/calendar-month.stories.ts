import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';
import {emptyFeed, emptyPeriod, failed, filteredToNothing, loading, partlyBroken, stale} from './states.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/Month',
  args: {view: 'month'},
};

export default meta;

/** November, with whatever is on; what lasts longer than a fortnight has a line of its own above. */
export const Default: Story = {
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await expect([driver.title, driver.view]).toEqual(['November 2026', 'Month']);
    await expect(driver.words).toContain('1 longer-running event');
    await expect(driver.tabStops).toEqual(['2026-11-22']);
  }),
};

/** Where there is no room for words there are dots, and under them the events of the day that is chosen. */
export const Narrow: Story = {
  name: 'At 320 pixels',
  globals: {width: '320px'},
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Sunday, November 22, 2026');
    await expect(driver.dotsOn('2026-11-22')).toBe(2);
    await step('Another day is chosen', async () => {
      driver.day('2026-11-28').click();
      await driver.reads('Last aid course');
      await expect(driver.focused).toContain('Saturday, November 28, 2026');
    });
    await expect(driver.sticksOut).toBe(0);
  }),
};

/** The numbers of the weeks, as ISO 8601 counts them. */
export const WeekNumbers: Story = {
  name: 'Week numbers',
  args: {'week-numbers': ''},
  globals: {language: 'de'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Adventsbasar');
    await expect(driver.weekNumbers).toEqual(['44', '45', '46', '47', '48', '49']);
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
  ...filteredToNothing('Advent bazaar'),
};

/** One event cannot be read. */
export const PartlyBroken: Story = {name: 'Partly broken', ...partlyBroken('Open singing')};

/** The feed is not there. */
export const Failed: Story = failed;

/** The feed cannot be renewed. */
export const Stale: Story = stale('Advent bazaar');
