import '@mitmach/ui/define';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import type {MitmachTimeline} from '@mitmach/timeline';
import '@mitmach/timeline/define';
import {TimelineDriver} from '../../packages/timeline/src/timeline.driver.js';
import {addressOf} from '../feeds/network.js';
import type {Setting} from '../setting/toolbar.js';
import {played} from '../setting/play.js';

interface FeedAttributes {
  readonly src?: string;
  readonly refresh?: string;
  readonly topics?: string;
  readonly organizations?: string;
  readonly districts?: string;
}

type Story = StoryObj<FeedAttributes>;

const driversIn = (canvas: HTMLElement): readonly TimelineDriver[] =>
  [...canvas.querySelectorAll<MitmachTimeline>('mitmach-timeline')].map(
    (element) => new TimelineDriver(element),
  );

const meta: Meta<FeedAttributes> = {
  title: 'Widgets/Feed',
  component: 'mitmach-feed',
  tags: ['autodocs'],
  render: ({src, refresh, topics, organizations, districts}, {globals}): TemplateResult => {
    const {feed} = globals as unknown as Setting;
    return html`
      <mitmach-feed
        src=${src ?? addressOf(feed)}
        refresh=${ifDefined(refresh)}
        topics=${ifDefined(topics)}
        organizations=${ifDefined(organizations)}
        districts=${ifDefined(districts)}
      >
        <h2>How it began</h2>
        <mitmach-timeline order="ascending" limit="2" heading-level="3"></mitmach-timeline>
        <h2>Where we are</h2>
        <mitmach-timeline limit="1" heading-level="3"></mitmach-timeline>
      </mitmach-feed>
    `;
  },
};

export default meta;

/** Two widgets, one request: the feed is named once, around them. */
export const TwoTimelines: Story = {
  name: 'Two timelines',
  play: played(async ({canvasElement}) => {
    const [began, now] = driversIn(canvasElement);
    await began?.reads('Volunteering becomes a goal');
    await now?.reads('Putting it into practice');
    await expect(began?.titles).toHaveLength(2);
    await expect(now?.headings.map(({level}) => level)).toEqual([3]);
  }),
};

/** A filter for all widgets inside. */
export const OneTopic: Story = {
  name: 'By topic',
  args: {topics: 'recognition'},
  play: played(async ({canvasElement}) => {
    const [began] = driversIn(canvasElement);
    await began?.reads('A plan for saying thank you');
    await expect(began?.titles).toHaveLength(2);
  }),
};

/** A feed that is not there fails for all widgets alike; the console is told once. */
export const NotFound: Story = {
  name: 'Not found',
  globals: {feed: 'not-found'},
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  play: played(async ({canvasElement}) => {
    for (const driver of driversIn(canvasElement)) {
      await driver.reads('The data cannot be found at its address.');
    }
  }),
};
