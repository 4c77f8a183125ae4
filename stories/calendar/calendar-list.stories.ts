import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';
import {emptyFeed, emptyPeriod, failed, filteredToNothing, loading, partlyBroken, stale} from './states.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/List',
  args: {view: 'list'},
};

export default meta;

/** Day by day from today on, as many at a time as the page says. */
export const Default: Story = {
  args: {limit: 6},
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await expect([driver.title, driver.days[0]]).toEqual(['From November 22, 2026', 'Today November 22']);
    await step('More of them', async () => {
      await driver.reads('6 of 34 shown');
      await driver.press('Show');
      await driver.reads('12 of 34 shown');
    });
  }),
};

/** What there is to begin with where it is narrow. */
export const Narrow: Story = {
  name: 'At 320 pixels',
  // Nothing is said of the view: the place decides.
  args: {view: undefined},
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await expect(driver.view).toBe('List');
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
  ...emptyPeriod({date: '2028-02-15', words: 'No events: From February 15, 2028.'}),
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
