import {imageView} from '@mitmach/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {about, part, partIn} from './part.js';

interface Args {
  readonly alt: string;
  readonly credit?: string;
  readonly width?: number;
  readonly height?: number;
}

const meta: Meta<Args> = {
  title: 'Parts/Image',
  tags: ['autodocs'],
  args: {alt: 'Six coloured circles joined by lines above the water', width: 640, height: 360},
  parameters: about(
    'A picture is loaded when it comes near, at a size that is reserved for it, and without telling its server which page it is on.',
  ),
  render: ({alt, credit, width, height}) =>
    part((locale) =>
      imageView(
        {
          src: new URL('feed/images/network.svg', document.baseURI).href,
          alt: {text: alt},
          ...(credit !== undefined && {credit: {text: credit}}),
          ...(width !== undefined && {width}),
          ...(height !== undefined && {height}),
        },
        locale,
      ),
    ),
};

export default meta;

type Story = StoryObj<Args>;

/** Whose picture it is stands below. */
export const WithCredit: Story = {
  name: 'With credit',
  args: {credit: 'Jytte Petersen, CC BY 4.0'},
  play: played(async ({canvasElement}) => {
    const {one} = await partIn(canvasElement);
    await expect(one('figcaption')).toHaveTextContent('Image: Jytte Petersen, CC BY 4.0');
  }),
};

export const WithoutCredit: Story = {
  name: 'Without credit',
};

/** A picture that only decorates has an empty description, and screen readers pass it over. */
export const Decoration: Story = {
  args: {alt: ''},
  play: played(async ({canvasElement}) => {
    const {one} = await partIn(canvasElement);
    await expect(one('img')).toHaveAttribute('alt', '');
  }),
};
