import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';
import {emptyFeed, emptyPeriod, failed, filteredToNothing, loading, partlyBroken, stale} from './states.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/Next',
  args: {view: 'next', limit: 3},
};

export default meta;

/** The next three, with nothing around them, for a home page. */
export const Default: Story = {
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    // It recurs: its times are worked out a moment later.
    await driver.waitsFor(
      () => driver.visibleTitles.includes('Running group without a stopwatch'),
      'recurring events',
    );
    await expect(driver.visibleTitles).toEqual([
      'Advent bazaar',
      'Open singing',
      'Running group without a stopwatch',
    ]);
    await expect(driver.title).toBe('');
  }),
};

/** The same in a sidebar. */
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
  ...emptyPeriod({date: '2028-02-15', words: 'No events: From February 15, 2028.'}),
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
