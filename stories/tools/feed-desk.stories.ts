import '@mitmach/configurator/desk/define';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {FeedDeskDriver} from '../../packages/configurator/src/desk/feed-desk.driver.js';
import {played} from '../setting/play.js';

const meta: Meta = {
  title: 'Tools/Feed desk',
  component: 'mitmach-feed-desk',
  render: () => html`<mitmach-feed-desk script="mitmach/mitmach.js"></mitmach-feed-desk>`,
};

export default meta;

const deskIn = async (canvas: HTMLElement): Promise<FeedDeskDriver> => {
  const element = canvas.querySelector('mitmach-feed-desk');
  if (!element) throw new Error('This story has no <mitmach-feed-desk>.');
  const driver = new FeedDeskDriver(element);
  await driver.one('.start');
  return driver;
};

const table = `Title;Start
Reading festival;2026-11-28 15:00
Repair café;31.2.2026 10:00
`;

/** A table is dropped onto the page: its entries, and beside the one with a date that does not exist what is wrong. */
export const FromATable: StoryObj = {
  name: 'From a table',
  play: played(async ({canvasElement, step}) => {
    const driver = await deskIn(canvasElement);
    await step('The desk asks whether it has understood the columns', async () => {
      await driver.drop(new File([table], 'dates.csv'));
      await driver.press('Take over');
    });
    await waitFor(() =>
      expect(driver.rows.map(({title}) => title)).toEqual(['Repair café', 'Reading festival']),
    );
    await expect(driver.rows[0]?.wrong.join()).toContain('31.2.2026');
  }),
};

/** What is wrong is corrected in the form of the entry, which then has no problem any more. */
export const Corrected: StoryObj = {
  play: played(async ({canvasElement, step}) => {
    const driver = await deskIn(canvasElement);
    await driver.drop(new File([table], 'dates.csv'));
    await driver.press('Take over');
    await step('The date is put right', async () => {
      await driver.press(/^Edit “Repair café/);
      await driver.fill('field-start-day', '2026-02-28');
      await driver.fill('field-start-time', '10:00');
      await driver.press('Save');
    });
    await waitFor(() => expect(driver.rows.map(({wrong}) => wrong)).toEqual([[], []]));
    await waitFor(() => expect(driver.status).toBe('Saved: Repair café'));
  }),
};

/** On a dark page, in a narrow column. */
export const DarkAndNarrow: StoryObj = {
  name: 'Dark and narrow',
  globals: {theme: 'dark', width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = await deskIn(canvasElement);
    await driver.drop(new File([table], 'dates.csv'));
    await driver.press('Take over');
    await waitFor(() => expect(driver.rows).toHaveLength(2));
    await expect(driver.element.scrollWidth).toBeLessThanOrEqual(driver.element.clientWidth);
  }),
};
