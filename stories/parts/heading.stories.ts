import {headingView} from '@mitmach/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {about, part, partIn} from './part.js';

const meta: Meta = {
  title: 'Parts/Heading',
  tags: ['autodocs'],
  parameters: about(
    'Headings begin at the level that `heading-level` says, so that a widget fits into the outline of its page. Each widget gives them its own size.',
  ),
};

export default meta;

/** From the second level to the sixth; what is deeper stays there. */
export const Levels: StoryObj = {
  render: () =>
    part(() => [2, 3, 4, 5, 6, 7].map((level) => headingView(level, `Heading of level ${String(level)}`))),
  play: played(async ({canvasElement}) => {
    const {all} = await partIn(canvasElement);
    const levels = all('h2, h3, h4, h5, h6').map(({localName}) => localName);
    await expect(levels).toEqual(['h2', 'h3', 'h4', 'h5', 'h6', 'h6']);
  }),
};
