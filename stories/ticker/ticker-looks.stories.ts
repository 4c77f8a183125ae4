import type {Meta} from '@storybook/web-components-vite';
import {areDressed} from '../setting/dressed.js';
import type {LookName} from '../setting/looks.js';
import {played} from '../setting/play.js';
import {example, tickerIn, type Story, type TickerAttributes} from './example.js';

const meta: Meta<TickerAttributes> = {
  ...example,
  title: 'Widgets/Ticker/Looks',
  args: {layout: 'cards', limit: 3},
};

export default meta;

/** With a preset of the package. */
const inLook = (look: LookName, theme: 'light' | 'both'): Story => ({
  globals: {look, theme},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads('Three drivers needed from Monday');
    await areDressed(canvasElement, 'mitmach-ticker', theme === 'both' ? ['light', 'dark'] : [theme]);
  }),
});

/** In the look of KERN, the design system of German administrations. */
export const Kern: Story = {name: 'KERN', ...inLook('kern', 'both')};
/** With contrasts of 7:1 and more. */
export const HighContrast: Story = {name: 'High contrast', ...inLook('high-contrast', 'both')};
/** For notices that are mostly printed: black on white, on light pages. */
export const PrintFriendly: Story = {name: 'Print-friendly', ...inLook('print-friendly', 'light')};
