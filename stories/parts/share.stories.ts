import {ShareController, shareView} from '@mitmach/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {withClipboard} from '../setting/clipboard.js';
import {played} from '../setting/play.js';
import {about, livePart, partIn} from './part.js';

const shared = {
  title: 'Reading aloud on Tuesdays',
  url: 'https://www.example.org/join-in#mitmach.calendar=item:reading-aloud',
};

const meta: Meta = {
  title: 'Parts/Share',
  tags: ['autodocs'],
  parameters: about(
    'The device’s own dialog where it has one, and a link to copy. Where a page may not write to the clipboard, the link is shown to be copied by hand.',
  ),
  render: () =>
    livePart((host) => {
      const share = new ShareController(host);
      return (locale) => shareView(shared, share, locale);
    }),
};

export default meta;

export const Copy: StoryObj = {
  beforeEach: () => withClipboard(() => Promise.resolve()),
  play: played(async ({canvasElement}) => {
    const {one} = await partIn(canvasElement);
    await userEvent.click(one('.share button:last-of-type'));
    await waitFor(() => expect(one('[role=status]')).toHaveTextContent('Link copied.'));
  }),
};

/** The page’s policy forbids the clipboard. */
export const CopyByHand: StoryObj = {
  name: 'Copy by hand',
  beforeEach: () => withClipboard(() => Promise.reject(new DOMException('', 'NotAllowedError'))),
  play: played(async ({canvasElement}) => {
    const {one} = await partIn(canvasElement);
    await userEvent.click(one('.share button:last-of-type'));
    await waitFor(() => expect(one('label input')).toHaveValue(shared.url));
  }),
};
