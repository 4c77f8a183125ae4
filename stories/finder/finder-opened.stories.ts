import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {addressOf} from '../feeds/network.js';
import {played} from '../setting/play.js';
import {example, finderIn, type FinderAttributes, type Story} from './example.js';

const meta: Meta<FinderAttributes> = {
  ...example,
  title: 'Widgets/Finder/Opened',
};

export default meta;

/** An offer with everything that is known of it: what it takes, whom to ask, what it is about. */
export const Detail: Story = {
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Visiting: an hour of your time');
    await driver.press('Visiting: an hour of your time');
    await driver.readsInDialog('Ingeborg Jacobsen');
    await expect(driver.linksInDialog).toContain('tel:+494615550199');
    await expect(driver.linksInDialog.some((href) => href.startsWith('mailto:treff@'))).toBe(true);
    await expect(driver.focused).toBe('Visiting: an hour of your time');
    await step('It closes, and the offer has the focus again', async () => {
      await driver.press('Close');
      await driver.until(() => driver.dialog === undefined, 'it is closed');
      await expect(driver.focused).toBe('Visiting: an hour of your time');
    });
  }),
};

/** The same where there is little room: the dialog takes all of it. */
export const Narrow: Story = {
  name: 'At 320 pixels',
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Visiting: an hour of your time');
    await driver.press('Visiting: an hour of your time');
    await driver.readsInDialog('Get in touch');
  }),
};

/** On a dark page. */
export const Dark: Story = {
  globals: {theme: 'dark'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Visiting: an hour of your time');
    await driver.press('Visiting: an hour of your time');
    await driver.readsInDialog('Get in touch');
  }),
};

/** An offer that nobody has checked for long says so where one is about to call. */
export const NotChecked: Story = {
  name: 'Not checked for long',
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Mend bicycles with newcomers');
    await driver.press('Mend bicycles with newcomers');
    await driver.readsInDialog('Ask first whether it is still open.');
  }),
};

/** From right to left, where the offer itself is German. */
export const Arabic: Story = {
  globals: {language: 'ar'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('زيارات: ساعة من وقتك');
    await driver.press('زيارات: ساعة من وقتك');
    await driver.readsInDialog('Ingeborg Jacobsen');
  }),
};

/** The page shows the offer in its own way: it listens to `mitmach-select` and fills the slot `offer`. */
export const OwnDetail: Story = {
  name: 'Own detail',
  render: () => {
    const onSelect = ({item, target}: HTMLElementEventMap['mitmach-select']): void => {
      const place = (target as Element).querySelector('[slot=offer]');
      place?.replaceChildren(`The page’s own words about ${item.id}.`);
    };
    return html`<mitmach-finder src=${addressOf('offers')} @mitmach-select=${onSelect}>
      <p slot="offer"></p>
    </mitmach-finder>`;
  },
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Visiting: an hour of your time');
    await driver.press('Visiting: an hour of your time');
    await driver.until(() => driver.dialog !== undefined, 'it is open');
    const own = canvasElement.querySelector('[slot=offer]');
    await expect(own).toHaveTextContent('The page’s own words about visits.');
    await expect(own).toBeVisible();
  }),
};
