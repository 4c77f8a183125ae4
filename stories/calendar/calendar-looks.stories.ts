import type {Meta} from '@storybook/web-components-vite';
import {areDressed} from '../setting/dressed.js';
import type {LookName} from '../setting/looks.js';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/Looks',
  args: {view: 'list', limit: 4},
};

export default meta;

/** With a preset of the package. */
const inLook = (look: LookName, theme: 'light' | 'both'): Story => ({
  globals: {look, theme},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await areDressed(canvasElement, 'mitmach-calendar', theme === 'both' ? ['light', 'dark'] : [theme]);
  }),
});

/** In the look of KERN, the design system of German administrations. */
export const Kern: Story = {name: 'KERN', ...inLook('kern', 'both')};
/** With contrasts of 7:1 and more. */
export const HighContrast: Story = {name: 'High contrast', ...inLook('high-contrast', 'both')};
/** For notices that are mostly printed: black on white, on light pages. */
export const PrintFriendly: Story = {name: 'Print-friendly', ...inLook('print-friendly', 'light')};
