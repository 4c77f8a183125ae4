import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {addressOf} from '../feeds/network.js';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/Opened',
  args: {date: '2026-11-26'},
};

export default meta;

/** A day with its events, over the page. */
export const Day: Story = {
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Language café');
    driver.day('2026-11-28').click();
    await driver.readsInDialog('Last aid course');
    await driver.readsInDialog('Exhibition: faces of volunteering');
  }),
};

/** From a day to one of its events, and back. */
export const FromDayToEvent: Story = {
  name: 'From a day to an event',
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Language café');
    driver.day('2026-11-28').click();
    await driver.readsInDialog('Gaming until breakfast');
    await step('An event of the day', async () => {
      await driver.open('Gaming until breakfast', 'dialog');
      await driver.readsInDialog('4 of 30 places left');
    });
    await step('The day again', async () => {
      await driver.press('Saturday, November 28, 2026');
      await driver.readsInDialog('Last aid course');
    });
  }),
};

/** An event with everything that is known of it: when and where, how to get in, what comes next in the series. */
export const Detail: Story = {
  args: {view: 'list'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Language café');
    await driver.open('Language café');
    await driver.readsInDialog('All languages, all levels.');
    await expect(driver.dialogWords).toContain('Further dates');
    await expect(driver.focused).toBe('Language café');
  }),
};

/** The same where there is little room: the dialog takes all of it. */
export const NarrowDetail: Story = {
  name: 'Detail at 320 pixels',
  args: {view: 'list'},
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Language café');
    await driver.open('Language café');
    await driver.readsInDialog('All languages, all levels.');
  }),
};

/** On a dark page. */
export const DarkDetail: Story = {
  name: 'Dark detail',
  args: {view: 'list'},
  globals: {theme: 'dark'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Language café');
    await driver.open('Language café');
    await driver.readsInDialog('Add to calendar');
    await driver.unfold('Add to calendar');
    await driver.readsInDialog('Google Calendar');
  }),
};

/** From right to left. */
export const ArabicDetail: Story = {
  name: 'Detail in Arabic',
  args: {view: 'list'},
  globals: {language: 'ar'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('مقهى اللغات');
    await driver.open('مقهى اللغات');
    await driver.readsInDialog('An jedem Tisch ein Thema.');
  }),
};

/** What an event offers for one's own calendar: files, calendars on the web. */
export const AddToCalendar: Story = {
  name: 'Add to calendar',
  args: {view: 'list'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Language café');
    await driver.open('Language café');
    await driver.readsInDialog('Add to calendar');
    await driver.unfold('Add to calendar');
    await driver.readsInDialog('Google Calendar');
    await expect(driver.dialogWords).toContain('All dates of the series (ICS file)');
  }),
};

/** A detail in its place in the list, for pages where nothing shall lie over them. */
export const Inline: Story = {
  args: {view: 'list', detail: 'inline'},
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Language café');
    await driver.open('Language café');
    await driver.reads('All languages, all levels.');
    await expect(driver.dialog).toBe(undefined);
    await step('It closes', async () => {
      await driver.press('Close');
      await expect(driver.words).not.toContain('All languages, all levels.');
    });
  }),
};

/** The same under a month. */
export const InlineInAMonth: Story = {
  name: 'Inline in a month',
  args: {detail: 'inline'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Language café');
    await driver.open('Language café');
    await driver.reads('All languages, all levels.');
    await expect(driver.dialog).toBe(undefined);
  }),
};

/** The page shows the event in its own way: it listens to `mitmach-select` and fills the slot `event`. */
export const OwnDetail: Story = {
  name: 'Own detail',
  render: () => {
    const onSelect = ({item, target}: HTMLElementEventMap['mitmach-select']): void => {
      const place = (target as Element).querySelector('[slot=event]');
      place?.replaceChildren(`The page’s own words about ${item.id}.`);
    };
    return html`<mitmach-calendar src=${addressOf('autumn')} date="2026-11-26" @mitmach-select=${onSelect}>
      <p slot="event"></p>
    </mitmach-calendar>`;
  },
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Language café');
    await driver.open('Language café');
    const own = canvasElement.querySelector('[slot=event]');
    await expect(own).toHaveTextContent('The page’s own words about language-cafe.');
    await expect(own).toBeVisible();
  }),
};
