import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import type {FinderDriver} from '../../packages/finder/src/finder.driver.js';
import {played} from '../setting/play.js';
import {example, finderIn, type FinderAttributes, type Story} from './example.js';

const meta: Meta<FinderAttributes> = {
  ...example,
  title: 'Widgets/Finder/Remembered',
};

export default meta;

/** Remembers two offers and goes to the list of them. */
const remember = async (driver: FinderDriver): Promise<void> => {
  await driver.reads('Visiting: an hour of your time');
  await driver.press('Remember Visiting');
  await driver.press('Remember Help clean up');
  await driver.press('2 remembered');
  await driver.reads('Remembered offers');
};

/** The remembered offers with whom to ask, and the ways to keep the list. */
export const List: Story = {
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await remember(driver);
    await driver.reads('+49 461 555 0199');
    await expect(driver.titles).toEqual(['Visiting: an hour of your time', 'Help clean up Gull Bay']);
    await step('One is taken off', async () => {
      await driver.press('Remove Visiting');
      await expect(driver.titles).toEqual(['Help clean up Gull Bay']);
    });
    await step('Back to the results', async () => {
      await driver.press('Back to the results');
      await driver.until(() => driver.focused === '8 ways to help', 'the results have the focus');
    });
  }),
};

/** The same at 320 pixels. */
export const Narrow: Story = {
  name: 'At 320 pixels',
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await remember(driver);
    await driver.reads('+49 461 555 0199');
  }),
};

/** On a dark page. */
export const Dark: Story = {
  globals: {theme: 'dark'},
  play: played(async ({canvasElement}) => {
    await remember(finderIn(canvasElement));
  }),
};

/** The last one is taken off: the list says how it is filled. */
export const Empty: Story = {
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await remember(driver);
    await driver.press('Remove Visiting');
    await driver.press('Remove Help clean up');
    await driver.reads('Nothing is remembered yet.');
  }),
};
