import '@mitmach/configurator/desk/define';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {FeedDeskDriver} from '../../packages/configurator/src/desk/feed-desk.driver.js';
import {played} from '../setting/play.js';

/* Without `script`: a preview is a page of its own, which stands beside the built files, and here are none. */
const meta: Meta = {
  title: 'Tools/Feed desk',
  component: 'mitmach-feed-desk',
  render: () => html`<mitmach-feed-desk></mitmach-feed-desk>`,
};

export default meta;

const table = `Title;Start
Reading festival;2026-11-28 15:00
Repair café;31.2.2026 10:00
`;

/** A table is dropped onto the page: its entries, and beside the one with a date that does not exist what is wrong. */
export const FromATable: StoryObj = {
  name: 'From a table',
  play: played(async ({canvasElement, step}) => {
    const element = canvasElement.querySelector('mitmach-feed-desk');
    if (!element) throw new Error('This story has no <mitmach-feed-desk>.');
    const driver = new FeedDeskDriver(element);
    await driver.one('.start');
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
