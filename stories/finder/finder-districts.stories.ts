import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {example, finderIn, type FinderAttributes, type Story} from './example.js';

const meta: Meta<FinderAttributes> = {
  ...example,
  title: 'Widgets/Finder/District map',
};

export default meta;

/** The districts as a map and as a list: a press on either sets the filter. */
export const Districts: Story = {
  args: {layout: 'map'},
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Ways to help in a district');
    await step('A district', async () => {
      await driver.press('Neustadt');
      await driver.until(() => driver.heading === '2 ways to help', 'it is the filter');
    });
    await step('And one beside it', async () => {
      await driver.press('Mürwik');
      await driver.until(() => driver.heading === '3 ways to help', 'both are');
    });
  }),
};

/** Where a page names a server for its tiles, the street map comes after a press that says which. */
export const StreetMap: Story = {
  name: 'Street map, not asked yet',
  args: {layout: 'map', tiles: 'https://tiles.example.org/{z}/{x}/{y}.png'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Show the street map from tiles.example.org');
    await expect(driver.words).toContain('Your internet address');
  }),
};

/** From right to left: the map stays as it is, what stands beside it changes sides. */
export const Arabic: Story = {
  args: {layout: 'map'},
  globals: {language: 'ar'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('ساعدنا في تنظيف خليج النوارس');
    await driver.until(
      () => Boolean(driver.element.shadowRoot?.querySelector('.map-districts')),
      'the map is there',
    );
    await expect(driver.direction).toBe('rtl');
  }),
};
