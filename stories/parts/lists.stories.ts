import {bookmarkView, ShowMoreController, showMoreView} from '@mitmach/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {played} from '../setting/play.js';
import {about, livePart, partIn} from './part.js';

const offers = [
  'Reading aloud',
  'Repair café',
  'Sailing with children',
  'Visiting hours',
  'Language tandem',
  'Community garden',
  'Football training',
  'Food bank',
];

const meta: Meta = {
  title: 'Parts/Lists',
  tags: ['autodocs'],
  parameters: about(
    'A long list is shown a few entries at a time, so that a page stays quick and its footer within reach. An entry can be marked, to be found again.',
  ),
};

export default meta;

const step = 3;

/** Three more at a time; the focus goes to the first of the new ones. */
export const ShowMore: StoryObj = {
  name: 'Show more',
  render: () =>
    livePart((host) => {
      const list = new ShowMoreController(host, () => step, 'li');
      return (locale) => {
        const shown = Math.min(list.limit, offers.length);
        return html`
          <ul>
            ${offers.slice(0, shown).map((offer) => html`<li><a href="#${encodeURI(offer)}">${offer}</a></li>`)}
          </ul>
          ${showMoreView({shown, total: offers.length, step, onMore: list.more}, locale)}
        `;
      };
    }),
  play: played(async ({canvasElement}) => {
    const {one, all, focused} = await partIn(canvasElement);
    await userEvent.click(one('.show-more button'));
    await waitFor(() => expect(all('li')).toHaveLength(6));
    await expect(focused()).toHaveTextContent('Visiting hours');
  }),
};

/** The button says whether the entry is marked, and which one it is for. */
export const Bookmark: StoryObj = {
  render: () =>
    livePart((host) => {
      let isMarked = false;
      const onToggle = (): void => {
        isMarked = !isMarked;
        host.requestUpdate();
      };
      return (locale) => bookmarkView({title: 'Reading aloud', isMarked, onToggle}, locale);
    }),
  play: played(async ({canvasElement}) => {
    const {one} = await partIn(canvasElement);
    await expect(one('.bookmark')).toHaveAccessibleName('Remember Reading aloud');
    await userEvent.click(one('.bookmark'));
    await waitFor(() => expect(one('.bookmark')).toHaveAttribute('aria-pressed', 'true'));
  }),
};
