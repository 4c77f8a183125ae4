import type {Meta} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {tab} from '../setting/keyboard.js';
import {played} from '../setting/play.js';
import {example, timelineIn, type Story, type TimelineAttributes} from './example.js';

const meta: Meta<TimelineAttributes> = {...example, title: 'Widgets/Timeline/Ways through'};

export default meta;

/** A bar of years, with how many milestones each has; it says where one is. */
export const Years: Story = {
  args: {navigator: 'years'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await waitFor(() => expect(driver.stops[0]).toBe('2022 1 *'));
    await driver.press('2018');
    await expect(driver.focused).toBe('The city asks, 140 people answer');
    await waitFor(() => expect(driver.stops).toContain('2018 1 *'));
  }),
};

/** A bar of phases, where a story is told in parts. */
export const Phases: Story = {
  args: {navigator: 'phases', order: 'ascending'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await waitFor(() =>
      expect(driver.stops).toEqual([
        'Foundations 3 *',
        'Thinking together 3',
        'Deciding 1',
        'Putting into practice 1',
      ]),
    );
    await driver.press('Deciding');
    await expect(driver.focused).toContain('strategy');
  }),
};

/** A thousand milestones: years become decades before the bar becomes too long, and only what is near is laid out. */
export const Thousand: Story = {
  name: '1,000 milestones',
  args: {navigator: 'years'},
  globals: {feed: 'thousand'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    // Browsers differ in the spaces around the dash.
    await waitFor(() => expect(driver.stops[0]).toMatch(/^2020\s?–\s?2029 250 \*$/), {timeout: 5_000});
    await driver.press('1990');
    await expect(driver.focused).toBe('Step 250');
  }),
};

/** Without a mouse: one tab stop for the bar, arrows inside it; J and K and arrows from title to title. */
export const ByKeyboard: Story = {
  name: 'By keyboard',
  args: {navigator: 'years', layout: 'alternating'},
  play: played(async ({canvasElement, step}) => {
    const driver = timelineIn(canvasElement);
    await waitFor(() => expect(driver.tabStops).toBe(1));
    await step('The tab key meets the year where one is, and arrows lead on', async () => {
      await expect(tab(driver.element)?.textContent).toContain('2022');
      await driver.key('ArrowRight');
      await expect(driver.focused).toContain('2021');
    });
    await step('J leads to the next milestone, K back', async () => {
      driver.focusTitle('Putting it into practice');
      await driver.key('j');
      await driver.key('j');
      await driver.key('k');
      await expect(driver.focused).toBe(driver.titles[1]);
    });
  }),
};

/** Side by side: buttons and arrow keys lead on, nothing needs to be dragged. */
export const SideBySide: Story = {
  name: 'Side by side',
  args: {layout: 'horizontal', navigator: 'phases', order: 'ascending'},
  play: played(async ({canvasElement, step}) => {
    const driver = timelineIn(canvasElement);
    await waitFor(() => expect(driver.position).toBe('1 of 8'));
    await step('A button', async () => {
      await driver.press('Next milestone');
      await waitFor(() => expect(driver.position).toBe('2 of 8'));
    });
    await step('Arrow keys', async () => {
      driver.focusStrip();
      await driver.key('ArrowRight');
      await driver.key('End');
      await waitFor(() => expect(driver.position).toBe('8 of 8'));
      await driver.key('Home');
      await waitFor(() => expect(driver.position).toBe('1 of 8'));
    });
  }),
};

/** The address names a milestone: it is shown, and has the focus. */
export const DeepLink: Story = {
  name: 'Deep link',
  args: {'deep-links': true, key: 'story'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Copy link');
    location.hash = 'mitmach.story=at:strategy-2018';
    await waitFor(() => expect(driver.linked).toEqual(['The city asks, 140 people answer']));
    await expect(driver.focused).toBe('The city asks, 140 people answer');
  }),
};

/** Every milestone has a link to pass on; where copying is not allowed it is there to be copied by hand. */
export const CopyLink: Story = {
  name: 'Copy link',
  args: {'deep-links': true, limit: 3},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Copy link');
    await driver.press('Copy link');
    await driver.reads(/Link copied|Copy this link/);
  }),
};

/** The distances tell how much time lies between milestones, within bounds. */
export const Proportional: Story = {
  args: {spacing: 'proportional', order: 'ascending'},
  globals: {feed: 'far-apart'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await waitFor(() => expect(driver.gaps[0]).toMatch(/gap-\d/));
    const [short = '', far = ''] = driver.gaps.map((gap) => gap.slice(-1));
    await expect(Number(short)).toBeLessThan(Number(far));
  }),
};
