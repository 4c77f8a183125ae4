import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {example, tickerIn, type Story, type TickerAttributes} from './example.js';

const meta: Meta<TickerAttributes> = {
  ...example,
  title: 'Widgets/Ticker/Languages',
  args: {layout: 'headline'},
};

export default meta;

/** A page in one language, with the words that tell it. */
const speaking = (language: string, word: RegExp, direction: 'ltr' | 'rtl'): Story => ({
  globals: {language},
  play: played(async ({canvasElement}) => {
    const driver = tickerIn(canvasElement);
    await driver.reads(word);
    await expect(driver.language).toBe(language);
    await expect(driver.direction).toBe(direction);
  }),
});

export const German: Story = speaking('de', /1 von 5/, 'ltr');
export const English: Story = speaking('en', /1 of 5/, 'ltr');
export const Danish: Story = speaking('da', /1 af 5/, 'ltr');
export const Arabic: Story = speaking('ar', /1 من 5/, 'rtl');
export const Persian: Story = speaking('fa', /1 از 5/, 'rtl');
export const Turkish: Story = speaking('tr', /1 \/ 5/, 'ltr');
export const Ukrainian: Story = speaking('uk', /1 з 5/, 'ltr');
export const Polish: Story = speaking('pl', /1 z 5/, 'ltr');
/** German in short sentences and common words. */
export const LeichteSprache: Story = {
  name: 'Leichte Sprache',
  ...speaking('de-simple', /1 von 5/, 'ltr'),
};
