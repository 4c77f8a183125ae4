import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/Events',
  args: {view: 'list', date: '2026-11-25'},
  globals: {feed: 'statuses'},
};

export default meta;

/** What the line of an event says in the list, and what its detail says more. */
const saying = (title: string, marks: readonly string[], sentence: string): Story => ({
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads(title);
    await expect(driver.marksOf(title)).toEqual(marks);
    await step('It is opened', async () => {
      await driver.open(title);
      await driver.readsInDialog(sentence);
    });
  }),
});

/** Struck through, and said in words; it stays where it was, so that nobody comes in vain. */
export const Cancelled: Story = saying(
  'Course without a teacher',
  ['Cancelled'],
  'This event does not take place.',
);

/** Postponed, to a date that nobody knows yet. */
export const Postponed: Story = saying(
  'Tournament in the rain',
  ['Postponed'],
  'The new date is not known yet.',
);

/** On another date: the first one is struck through. */
export const Rescheduled: Story = {
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Beach clean-up');
    await expect(driver.marksOf('Beach clean-up')).toEqual(['New date']);
    await expect(driver.struckOutOf('Beach clean-up')).toMatch(/^Nov 18, 2026, 10:00/);
    await step('It is opened', async () => {
      await driver.open('Beach clean-up');
      await driver.readsInDialog('Formerly');
    });
  }),
};

/** Moved to the net. */
export const MovedOnline: Story = {
  name: 'Moved online',
  ...saying('Talk on the net', ['Now online'], 'This event takes place online instead of on site.'),
};

/** No place left. */
export const SoldOut: Story = {
  name: 'Sold out',
  ...saying('Award ceremony', ['Sold out', 'Register by Nov 30, 2026'], 'Sold out'),
};

/** Few places left. */
export const PlacesLeft: Story = {
  name: 'Places left',
  ...saying('First aid', ['2 places left'], '2 of 16 places left'),
};

/** Whoever wants to come has to say so before long. */
export const Deadline: Story = {
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Club law');
    await expect(driver.marksOf('Club law').join()).toMatch(/^Register by Nov 24, 2026, 6:00.PM$/);
    await step('It is opened', async () => {
      await driver.open('Club law');
      await driver.readsInDialog('Register');
    });
  }),
};

/** Too late to register. */
export const DeadlineOver: Story = {
  name: 'Deadline over',
  ...saying('Bookkeeping', ['Registration is closed'], 'Registration is closed'),
};

/** On site and on the net. */
export const Hybrid: Story = saying(
  'District forum',
  ['On site and online', 'Free of charge'],
  'Take part online',
);

/** In a month the state stands before the title; what does not fit is one press away. */
export const InAMonth: Story = {
  name: 'In a month',
  args: {view: 'month'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Course without a teacher');
    await expect(driver.marksOf('Tournament in the rain')).toEqual(['Postponed']);
    await expect(driver.hasButton('6 more on Wednesday, November 25, 2026')).toBe(true);
  }),
};

/** In a week. */
export const InAWeek: Story = {
  name: 'In a week',
  args: {view: 'week'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Course without a teacher');
    await expect(driver.marksOf('Award ceremony')).toEqual(['Sold out']);
  }),
};

/** In a day. */
export const InADay: Story = {
  name: 'In a day',
  args: {view: 'day'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Course without a teacher');
    await expect(driver.titles).toHaveLength(9);
    await expect(driver.marksOf('Beach clean-up')).toEqual(['New date']);
  }),
};
