import '@mitmach/calendar/define';
import '@mitmach/finder/define';
import '@mitmach/ticker/define';
import '@mitmach/timeline/define';
import '@mitmach/ui/define';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {CalendarDriver} from '../../packages/calendar/src/calendar.driver.js';
import {FinderDriver} from '../../packages/finder/src/finder.driver.js';
import {TickerDriver} from '../../packages/ticker/src/ticker.driver.js';
import {TimelineDriver} from '../../packages/timeline/src/timeline.driver.js';
import {setClock} from '../calendar/clock.js';
import {addressOf} from '../feeds/network.js';
import {played} from '../setting/play.js';
import type {Setting} from '../setting/toolbar.js';

const elementIn = <T extends keyof HTMLElementTagNameMap>(
  canvas: HTMLElement,
  tag: T,
): HTMLElementTagNameMap[T] => {
  const element = canvas.querySelector(tag);
  if (!element) throw new Error(`This story has no <${tag}>.`);
  return element;
};

/** The demo feed's dates move; the same town stands still. */
const feedWith = (content: TemplateResult, {feed}: Setting): TemplateResult => html`
  <mitmach-feed src=${addressOf(feed === 'feed' ? 'town' : feed)}>${content}</mitmach-feed>
`;

const meta: Meta = {
  title: 'Widgets/Feed/Together',
  beforeEach: setClock,
};

export default meta;

/** All four widgets on one page: one request, and each shows its own kind of item. */
export const FourWidgets: StoryObj = {
  name: 'Four widgets',
  render: (_, {globals}) =>
    feedWith(
      html`
        <h2>What comes next</h2>
        <mitmach-calendar view="next" limit="3" heading-level="3"></mitmach-calendar>
        <h2>How to help</h2>
        <mitmach-finder
          layout="cards"
          limit="3"
          filters="none"
          guided="off"
          heading-level="3"
        ></mitmach-finder>
        <h2>What is new</h2>
        <mitmach-ticker limit="2" heading-level="3"></mitmach-ticker>
        <h2>How it began</h2>
        <mitmach-timeline order="ascending" limit="1" heading-level="3"></mitmach-timeline>
      `,
      globals as unknown as Setting,
    ),
  play: played(async ({canvasElement}) => {
    await new CalendarDriver(elementIn(canvasElement, 'mitmach-calendar')).reads('Advent bazaar');
    await new FinderDriver(elementIn(canvasElement, 'mitmach-finder')).reads('Help clean up Gull Bay');
    await new TickerDriver(elementIn(canvasElement, 'mitmach-ticker')).reads('Three drivers needed');
    await new TimelineDriver(elementIn(canvasElement, 'mitmach-timeline')).reads(
      'Volunteering becomes a goal',
    );
  }),
};

const onTopic = ({currentTarget}: Event): void => {
  const select = currentTarget as HTMLSelectElement;
  select.closest('mitmach-feed')?.setAttribute('topics', select.value);
};

/** One control of the page's own for all: it sets an attribute of the feed, and every widget inside follows. */
export const OneChoice: StoryObj = {
  name: 'One choice for all',
  render: (_, {globals}) =>
    feedWith(
      html`
        <label>
          Topic
          <select @change=${onTopic}>
            <option value="">everything</option>
            <option value="network">working together</option>
            <option value="recognition">saying thank you</option>
          </select>
        </label>
        <h2>Dates</h2>
        <mitmach-calendar view="list" filters="none" limit="4" heading-level="3"></mitmach-calendar>
        <h2>What was done</h2>
        <mitmach-timeline limit="3" heading-level="3"></mitmach-timeline>
      `,
      globals as unknown as Setting,
    ),
  play: played(async ({canvasElement, step}) => {
    const calendar = new CalendarDriver(elementIn(canvasElement, 'mitmach-calendar'));
    const timeline = new TimelineDriver(elementIn(canvasElement, 'mitmach-timeline'));
    await calendar.reads('Advent bazaar');
    await timeline.reads('Putting it into practice');
    await step('A topic is chosen', async () => {
      const select = elementIn(canvasElement, 'select');
      select.value = 'network';
      select.dispatchEvent(new Event('change'));
      await waitFor(() => expect(calendar.words).not.toContain('Advent bazaar'));
      await calendar.reads('Language café');
      await waitFor(() => expect(timeline.titles).toHaveLength(3));
      await expect(timeline.words).not.toContain('A plan for saying thank you');
    });
  }),
};
