import type {Meta} from '@storybook/web-components-vite';
import {areDressed} from '../setting/dressed.js';
import type {LookName} from '../setting/looks.js';
import {played} from '../setting/play.js';
import {example, timelineIn, type Story, type TimelineAttributes} from './example.js';

const meta: Meta<TimelineAttributes> = {
  ...example,
  title: 'Widgets/Timeline/Looks',
  args: {limit: 2},
};

export default meta;

/** With a preset of the package. */
const inLook = (look: LookName, theme: 'light' | 'both'): Story => ({
  globals: {look, theme},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Putting it into practice');
    await areDressed(canvasElement, 'mitmach-timeline', theme === 'both' ? ['light', 'dark'] : [theme]);
  }),
});

/** In the look of KERN, the design system of German administrations. */
export const Kern: Story = {name: 'KERN', ...inLook('kern', 'both')};
/** With contrasts of 7:1 and more. */
export const HighContrast: Story = {name: 'High contrast', ...inLook('high-contrast', 'both')};
/** For notices that are mostly printed: black on white, on light pages. */
export const PrintFriendly: Story = {name: 'Print-friendly', ...inLook('print-friendly', 'light')};
