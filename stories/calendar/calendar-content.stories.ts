import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/Content',
};

export default meta;

/** A fair with four hundred stalls: three are shown, and how many more there are. */
export const CrowdedMonth: Story = {
  name: '400 in a day, month',
  globals: {feed: 'crowded-day'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Stall 1');
    await expect(driver.hasButton('397 more on Saturday, November 28, 2026')).toBe(true);
    await expect(driver.titles).toHaveLength(3);
  }),
};

/** The same in a week: side by side as far as there is room. */
export const CrowdedWeek: Story = {
  name: '400 in a day, week',
  args: {view: 'week', date: '2026-11-28'},
  globals: {feed: 'crowded-day'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Stall 1');
    await expect(driver.hasButton('more on Saturday, November 28, 2026')).toBe(true);
  }),
};

/** The same in its day. */
export const CrowdedDay: Story = {
  name: '400 in a day, day',
  args: {view: 'day', date: '2026-11-28'},
  globals: {feed: 'crowded-day'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Stall 1');
    await expect(driver.hasButton('more on Saturday, November 28, 2026')).toBe(true);
  }),
};

/** The same in a list. */
export const CrowdedList: Story = {
  name: '400 in a day, list',
  args: {view: 'list'},
  globals: {feed: 'crowded-day'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('20 of 400 shown');
    await expect(driver.titles).toHaveLength(20);
  }),
};

/** What lasts for days lies across them, week by week; what lasts longer than a fortnight stands above. */
export const LongMonth: Story = {
  name: 'Days and weeks, month',
  globals: {feed: 'long-events'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Camp on the beach');
    await driver.reads('2 longer-running events');
    await expect(driver.barsOf('Camp on the beach')).toEqual([3, 2]);
    await expect(driver.barsOf('Exhibition')).toEqual([]);
  }),
};

/** The same in a week. */
export const LongWeek: Story = {
  name: 'Days and weeks, week',
  args: {view: 'week', date: '2026-11-09'},
  globals: {feed: 'long-events'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Camp on the beach');
    await driver.reads('A talk');
  }),
};

/** What lasts longer than a fortnight is one line that opens. */
export const LongRunning: Story = {
  name: 'Longer-running events',
  args: {view: 'list', date: '2026-11-09'},
  globals: {feed: 'long-events'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('2 longer-running events');
    await expect(driver.visibleTitles).not.toContain('Exhibition');
    await driver.unfold('2 longer-running events');
    await expect(driver.visibleTitles).toContain('Exhibition');
  }),
};

/** Ten thousand events in a year and a half. */
export const TenThousand: Story = {
  name: '10,000 events',
  globals: {feed: 'ten-thousand'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Stall 1');
    await expect(driver.title).toBe('November 2026');
    await driver.press('Next month');
    await expect(driver.title).toBe('December 2026');
  }),
};

/** The same with the filters open, which count all of them. */
export const TenThousandFiltered: Story = {
  name: '10,000 events, filtered',
  args: {view: 'list'},
  globals: {feed: 'ten-thousand'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Stall ');
    await driver.openFilters();
    await driver.reads('Category');
    await driver.tick('Sport');
    await driver.reads('1 filter active');
  }),
};

/** What a feed may hold that nobody has meant so: nothing runs, nothing hangs, nothing sticks out. */
const unharmed = (args: CalendarAttributes, title: string): Story => ({
  args: {date: '2026-11-12', ...args},
  globals: {feed: 'hostile', language: 'de'},
  parameters: {expectedConsole: [/contains HTML tags/]},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads(title);
    await driver.reads(/Eintr(ag|äge) /);
    await expect(driver.sticksOut).toBe(0);
  }),
});

export const HostileMonth: Story = {name: 'Hostile, month', ...unharmed({}, 'Freiwilligenagentur')};
export const HostileWeek: Story = {name: 'Hostile, week', ...unharmed({view: 'week'}, 'Ein Fest')};
export const HostileDay: Story = {name: 'Hostile, day', ...unharmed({view: 'day'}, 'Ein Fest')};
export const HostileList: Story = {name: 'Hostile, list', ...unharmed({view: 'list'}, 'Ein Fest')};

/** The same at 320 pixels. */
export const HostileNarrowList: Story = {
  ...unharmed({view: 'list'}, 'Ein Fest'),
  name: 'Hostile list at 320 pixels',
  globals: {feed: 'hostile', language: 'de', width: '320px'},
};

/** A detail of it: what was markup is text, what was a script is gone, what was no link is none. */
export const HostileDetail: Story = {
  name: 'Hostile, detail',
  args: {view: 'list', date: '2026-11-12'},
  globals: {feed: 'hostile', language: 'de', width: '320px'},
  parameters: {expectedConsole: [/contains HTML tags/]},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Ein Fest & noch eins');
    await driver.open('Ein Fest & noch eins');
    await driver.readsInDialog('Nachher');
    await expect(driver.linksInDialog.filter((href) => href.startsWith('javascript:'))).toEqual([]);
  }),
};
