import {DialogController, dialogView} from '@mitmach/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {played} from '../setting/play.js';
import {about, livePart, partIn, type MakePartView} from './part.js';

const detail: MakePartView = (host) => {
  let isOpen = false;
  const set = (next: boolean) => (): void => {
    isOpen = next;
    host.requestUpdate();
  };
  host.addController(new DialogController(host, set(false)));
  return (locale) => html`
    <button type="button" class="opener" @click=${set(true)}>Reading aloud on Tuesdays</button>
    ${dialogView(
      {
        isOpen,
        title: 'Reading aloud on Tuesdays',
        content: html`
          <p>Every Tuesday from three to four, in the library by the harbour.</p>
          <p><a href="https://www.example.org/">The library’s page</a></p>
        `,
        onClose: set(false),
      },
      locale,
    )}
  `;
};

const meta: Meta = {
  title: 'Parts/Dialog',
  tags: ['autodocs'],
  parameters: about(
    'An item in a native modal dialog. The focus goes to its title and comes back to where it was; Escape, the button and a click beside it close it.',
  ),
  render: () => livePart(detail),
};

export default meta;

/** Press the button. */
export const Closed: StoryObj = {};

export const Open: StoryObj = {
  tags: ['!autodocs'],
  play: played(async ({canvasElement}) => {
    const {one, focused} = await partIn(canvasElement);
    await userEvent.click(one('.opener'));
    await waitFor(() => expect(one('dialog').open).toBe(true));
    await expect(focused()).toBe(one('dialog h2'));
  }),
};

/** Opened and closed: the focus is back on the button that opened it. */
export const GivesFocusBack: StoryObj = {
  name: 'Gives focus back',
  tags: ['!autodocs'],
  play: played(async ({canvasElement}) => {
    const {one, focused} = await partIn(canvasElement);
    await userEvent.click(one('.opener'));
    await waitFor(() => expect(one('dialog').open).toBe(true));
    await userEvent.click(one('.close'));
    await waitFor(() => expect(one('dialog').open).toBe(false));
    await waitFor(() => expect(focused()).toBe(one('.opener')));
  }),
};
