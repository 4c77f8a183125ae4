import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn} from 'storybook/test';
import type {MitmachCalendar} from '@mitmach/calendar';
import {CalendarDriver} from '../../packages/calendar/src/calendar.driver.js';
import {darkStates} from '../setting/dark-states.js';
import {tab} from '../setting/keyboard.js';
import {played} from '../setting/play.js';
import {calendar, calendarIn, example, type CalendarAttributes, type Story} from './example.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar',
  tags: ['autodocs'],
};

export default meta;

/** A town's events. Without any attribute it is a month where there is room for one, else a list. */
export const Default: Story = {
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await expect(driver.views).toEqual(['Month', 'Week', 'Day', 'List']);
    await expect(driver.title).toBe('November 2026');
  }),
};

/** On a page with `color-scheme: dark` the widget is dark without being told. */
export const Dark: Story = {
  globals: {theme: 'dark'},
  play: played(async ({canvasElement}) => {
    await calendarIn(canvasElement).reads('Advent bazaar');
  }),
};

/** The same as a list. */
export const DarkList: Story = {
  name: 'Dark list',
  args: {view: 'list', limit: 8},
  globals: {theme: 'dark'},
  play: played(async ({canvasElement}) => {
    await calendarIn(canvasElement).reads('Advent bazaar');
  }),
};

/** The same as a week. */
export const DarkWeek: Story = {
  name: 'Dark week',
  args: {view: 'week', date: '2026-11-25'},
  globals: {theme: 'dark'},
  play: played(async ({canvasElement}) => {
    await calendarIn(canvasElement).reads('Last aid course');
  }),
};

/** What a sidebar has: the month as numbers, what comes next, and a day. */
export const DarkSmall: Story = {
  name: 'Dark day, mini and next',
  globals: {theme: 'dark', width: '320px'},
  render: (args, context) =>
    html`${(['mini', 'next', 'day'] as const).map((view) =>
      calendar({...args, view, date: '2026-11-22', limit: 3}, context),
    )}`,
  play: played(async ({canvasElement}) => {
    for (const element of canvasElement.querySelectorAll<MitmachCalendar>('mitmach-calendar')) {
      await new CalendarDriver(element).reads('Advent bazaar');
    }
  }),
};

/** Every state where colours are the other way round. */
export const DarkStates: Story = {
  name: 'States on a dark page',
  ...darkStates<CalendarAttributes>(calendar, [
    {feed: 'stalled'},
    {feed: 'empty', words: 'There are no events yet.'},
    {feed: 'one-bad', words: '1 entry has an error and is not shown.'},
    {feed: 'not-found', words: 'The data cannot be found at its address.'},
    {feed: 'expired', words: 'As of '},
  ]),
  args: {view: 'list', limit: 1},
  parameters: {expectedConsole: [/events\[3\]\.start is "soon"/, /is not there \(HTTP 404\)/]},
};

/** Four lines of CSS on the page, and the widget looks as if it had always been there. */
export const OwnLook: Story = {
  name: 'Own look',
  globals: {theme: 'light'},
  render: (args, context) => html`
    <div
      style="
        --mitmach-accent: #8a1c5c;
        --mitmach-font: Georgia, 'Noto Serif', serif;
        --mitmach-radius: 0;
        --mitmach-space: 3px;
      "
    >
      ${calendar(args, context)}
    </div>
  `,
  play: played(async ({canvasElement}) => {
    await calendarIn(canvasElement).reads('Advent bazaar');
  }),
};

/** The events of one organization, for its own page. */
export const OneOrganization: Story = {
  name: 'By organization',
  args: {organizations: 'hafenklang', view: 'list'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Open singing');
    await expect(driver.visibleTitles).toEqual(['Open singing']);
  }),
};

/** What somebody chooses is shown at once and announced: never the list itself, only how much it is. */
export const OtherView: Story = {
  name: 'Another view',
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    const told = fn();
    driver.element.addEventListener('mitmach-calendar-navigate', told);
    await driver.reads('Advent bazaar');
    await step('The list', async () => {
      await driver.press('List');
      await expect(driver.announcement).toMatch(/^From November 22, 2026, \d+ events$/);
      await expect(told).toHaveBeenCalledOnce();
    });
    await step('The month after', async () => {
      await driver.press('Next month');
      await expect(driver.title).toBe('From December 1, 2026');
    });
    await step('Today', async () => {
      await driver.press('Today');
      await expect(driver.title).toBe('From November 22, 2026');
    });
  }),
};

/**
 * The month is one tab stop: arrows go from day to day, Page Up and Down from month to month, Enter opens the day, and
 * Escape closes it.
 */
export const ByKeyboard: Story = {
  name: 'By keyboard',
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await step('Tab comes to today', async () => {
      let stop = tab(driver.element);
      while (stop && stop !== driver.day('2026-11-22')) stop = tab(driver.element);
      await expect(driver.focusedDay).toBe('2026-11-22');
    });
    await step('The arrows go on, into the next week too', async () => {
      await driver.key('2026-11-22', 'ArrowDown');
      await driver.key('2026-11-29', 'ArrowLeft');
      await expect(driver.focusedDay).toBe('2026-11-28');
    });
    await step('The day opens, and its title has the focus', async () => {
      driver.day('2026-11-28').click();
      await driver.readsInDialog('Last aid course');
      await expect(driver.focused).toBe('Saturday, November 28, 2026, 3 events');
    });
    await step('It closes, and the day has the focus again', async () => {
      await driver.press('Close');
      await expect(driver.focusedDay).toBe('2026-11-28');
    });
  }),
};

/** What most people come for: another month, a day, an event, and that event in their own calendar. */
export const IntoOnesOwnCalendar: Story = {
  name: 'From a month into one’s own calendar',
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await step('Page Up goes to the month before, Page Down back', async () => {
      await driver.key('2026-11-22', 'PageUp');
      await expect(driver.title).toBe('October 2026');
      await driver.key('2026-10-22', 'PageDown');
      await expect([driver.title, driver.focusedDay]).toEqual(['November 2026', '2026-11-22']);
    });
    await step('Only what is cultural', async () => {
      await driver.openFilters();
      await driver.reads('Category');
      await driver.unfold('Category');
      await driver.tick('Culture');
      await driver.waitsFor(() => !driver.visibleTitles.includes('Advent bazaar'));
    });
    await step('The event opens', async () => {
      await driver.open('Open singing');
      await driver.readsInDialog('Add to calendar');
    });
    await step('It can be had as a file, or in a calendar on the web', async () => {
      await driver.unfold('Add to calendar');
      await driver.readsInDialog('Google Calendar');
      await expect(driver.linksInDialog.some((href) => href.startsWith('https://calendar.google.com/'))).toBe(
        true,
      );
    });
  }),
};
