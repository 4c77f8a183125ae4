import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {about} from './part.js';
import './tokens.js';

const meta: Meta = {
  title: 'Parts/Tokens',
  tags: ['autodocs'],
  parameters: about(
    'All that a widget’s look is made of, read from the styles themselves. They are private: pages set the public properties, and everything follows from those and from the page’s own text colour.',
  ),
  render: () => html`<story-tokens></story-tokens>`,
};

export default meta;

/** As they are where the page sets nothing. */
export const Light: StoryObj = {
  globals: {theme: 'light'},
  play: played(async ({canvasElement}) => {
    const swatches = canvasElement.querySelector('story-tokens')?.shadowRoot?.querySelectorAll('li');
    await expect(swatches?.length).toBeGreaterThanOrEqual(7);
  }),
};

/** On a dark page. */
export const Dark: StoryObj = {globals: {theme: 'dark'}};

/** With an accent that could not be read on this page: its lightness is changed, its hue stays. */
export const OwnAccent: StoryObj = {
  name: 'Own accent',
  globals: {theme: 'light'},
  render: () => html`
    <div style="--mitmach-accent: #ffd23f; --mitmach-radius: 14px; --mitmach-space: 6px">
      <story-tokens></story-tokens>
    </div>
  `,
};
