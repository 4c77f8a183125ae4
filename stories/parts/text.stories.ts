import {textView} from '@mitmach/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {about, part, partIn} from './part.js';

const greeting = {
  de: 'Moin zusammen!',
  ar: 'مرحبًا (2026)!',
  da: 'Velkommen alle sammen!',
} as const;

const meta: Meta = {
  title: 'Parts/Text',
  tags: ['autodocs'],
  parameters: about(
    'A text of a feed may be there in several languages. The reader gets their own, or as near to it as the feed comes; another one carries its language and its direction, for screen readers, hyphenation and fonts.',
  ),
};

export default meta;

/** Change the language of the page in the toolbar. */
export const InTheLanguageOfTheReader: StoryObj = {
  name: 'In the language of the reader',
  render: () =>
    part(({show}) => [
      html`<p>German, Danish and Arabic: ${textView(show(greeting, 'de'))}</p>`,
      html`<p>Arabic only: ${textView(show({ar: greeting.ar}, 'de'))}</p>`,
      html`<p>Danish only: ${textView(show({da: greeting.da}, 'de'))}</p>`,
    ]),
  play: played(async ({canvasElement}) => {
    const {one} = await partIn(canvasElement);
    await expect(one('p [lang=ar]')).toHaveAttribute('dir', 'rtl');
    await expect(one('p [lang=da]')).toHaveAttribute('dir', 'ltr');
  }),
};
