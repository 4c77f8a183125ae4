import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent} from 'storybook/test';
import {tab} from '../setting/keyboard.js';
import {played} from '../setting/play.js';
import {timeline, timelineIn, type TimelineAttributes} from './example.js';

const meta: Meta<TimelineAttributes> = {
  title: 'Widgets/Timeline',
  component: 'mitmach-timeline',
  tags: ['autodocs'],
  render: timeline,
};

export default meta;

type Story = StoryObj<TimelineAttributes>;

/** The milestones of the demo feed, the newest first. */
export const Default: Story = {
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Flensburg joins');
    await expect(driver.titles).toHaveLength(8);
    await expect(driver.years[0]).toBe('2022');
  }),
};

/** The oldest first, for a story that is told from its beginning. */
export const Ascending: Story = {
  args: {order: 'ascending', limit: 3},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Volunteering becomes a goal');
    await expect(driver.years).toEqual(['2013', '2015', '2016']);
  }),
};

/** Only what is about one topic, for the page on that topic. */
export const OneTopic: Story = {
  name: 'By topic',
  args: {topics: 'recognition'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('A plan for saying thank you');
    await expect(driver.titles).toHaveLength(4);
  }),
};

/** The latest two, for a home page. */
export const Limited: Story = {
  args: {limit: 2},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Putting it into practice');
    await expect(driver.titles).toHaveLength(2);
  }),
};

/** In a sidebar the years stand above their entries: what counts is the widget's own room, not the window's. */
export const Narrow: Story = {
  args: {limit: 2},
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Putting it into practice');
    await expect(driver.overflow).toBeLessThan(1);
  }),
};

/** On a page with `color-scheme: dark` the widget is dark without being told. */
export const Dark: Story = {
  args: {limit: 2},
  globals: {theme: 'dark'},
};

/** A page that is always light may still have a dark widget; it then brings its own background. */
export const DarkOnALightPage: Story = {
  name: 'Dark on a light page',
  args: {limit: 2, theme: 'dark'},
  globals: {theme: 'light'},
};

/** Four lines of CSS on the page, and the widget looks as if it had always been there. */
export const OwnLook: Story = {
  name: 'Own look',
  args: {limit: 2},
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
      ${timeline(args, context)}
    </div>
  `,
};

/** The tab key goes from link to link; Enter opens a milestone's own page, or whatever the page shows instead. */
export const ByKeyboard: Story = {
  name: 'By keyboard',
  args: {limit: 3},
  play: played(async ({canvasElement, step}) => {
    const driver = timelineIn(canvasElement);
    const opened = fn((event: Event) => {
      event.preventDefault();
    });
    driver.element.addEventListener('click', opened, {once: true});
    await driver.reads('very welcome');
    await step('The tab key meets the first link', async () => {
      await expect(tab(driver.element)).toBe(driver.link('very welcome'));
    });
    await step('Enter opens it', async () => {
      await userEvent.keyboard('{Enter}');
      await expect(opened).toHaveBeenCalledOnce();
    });
    await step('The tab key goes on to the next', async () => {
      await expect(tab(driver.element)).toBe(driver.link('Overview of the demo pages'));
    });
  }),
};
