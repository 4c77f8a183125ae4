import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {addressOf, replaceFeed, type FeedName} from '../feeds/network.js';
import {played} from '../setting/play.js';
import {timeline, timelineIn, type TimelineAttributes} from './example.js';

const meta: Meta<TimelineAttributes> = {
  title: 'Widgets/Timeline/Failures',
  component: 'mitmach-timeline',
  render: timeline,
};

export default meta;

type Story = StoryObj<TimelineAttributes>;

/** A feed that cannot be shown: what the visitor reads, and what the console tells the webmaster. */
const failing = (feed: FeedName, sentence: string, expectedConsole: RegExp): Story => ({
  globals: {feed},
  parameters: {expectedConsole: [expectedConsole]},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads(sentence);
    await expect(driver.announcement).toBe(sentence);
  }),
});

/** Nothing at this address. */
export const NotFound: Story = {
  name: 'Not found',
  ...failing('not-found', 'The data cannot be found at its address.', /is not there \(HTTP 404\)/),
};

/** The server refuses. */
export const ServerError: Story = {
  name: 'Server error',
  ...failing(
    'forbidden',
    'The server with the data reports an error.',
    /is not sent by its server \(HTTP 403\)/,
  ),
};

/** A page instead of a feed, as servers send it with "200 OK". */
export const WebPage: Story = {
  name: 'Web page',
  ...failing(
    'web-page',
    'The address does not give the data that is expected here.',
    /is not JSON \(the address gives a web page\)/,
  ),
};

/** The connection broke in the middle. */
export const CutShort: Story = {
  name: 'Cut short',
  ...failing('cut-short', 'The address does not give the data that is expected here.', /is not JSON/),
};

/** JSON, but not a feed. */
export const NotAFeed: Story = {
  name: 'Not a feed',
  ...failing(
    'not-a-feed',
    'The address does not give the data that is expected here.',
    /is JSON but no mitmach feed/,
  ),
};

/** A feed of a version that came after this widget. */
export const NewerVersion: Story = {
  name: 'Newer version',
  ...failing(
    'newer-version',
    'The data is in a newer form that this page cannot read yet.',
    /is of version 2\.0/,
  ),
};

/** More than 25 megabytes: the widget stops reading. */
export const TooLarge: Story = {
  name: 'Too large',
  ...failing('too-large', 'The data is too large to be shown here.', /is larger than 25 MB/),
};

/** No answer at all, three times. */
export const Unreachable: Story = {
  name: 'Unreachable',
  ...failing(
    'unreachable',
    'The data cannot be reached at the moment.',
    /cannot be loaded: check its address/,
  ),
};

/** The feed's server does not let other sites read it. */
export const NotShared: Story = {
  name: 'Not shared',
  ...failing(
    'unshared',
    'The data cannot be reached at the moment.',
    /must send "Access-Control-Allow-Origin: \*"/,
  ),
};

/** The page's own policy forbids the request. */
export const BlockedByPolicy: Story = {
  name: 'Blocked by policy',
  ...failing('blocked', 'The data cannot be reached at the moment.', /to its connect-src/),
};

/** The visitor has no connection; when it is back, the milestones come by themselves. */
export const Offline: Story = {
  args: {limit: 2},
  globals: {feed: 'unreachable'},
  parameters: {expectedConsole: [/this device is offline/]},
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
    return () => {
      Reflect.deleteProperty(navigator, 'onLine');
    };
  },
  play: played(async ({canvasElement, step}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('You are offline. As soon as you are connected again, this will appear here.');
    await step('The connection is back', async () => {
      replaceFeed('unreachable', 'feed');
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));
      await driver.reads('Putting it into practice');
    });
  }),
};

/** Nobody has said yet where the feed is. */
export const NoSource: Story = {
  name: 'No source',
  render: () => html`<mitmach-timeline></mitmach-timeline>`,
  play: played(async ({canvasElement}) => {
    await timelineIn(canvasElement).reads('No data has been chosen for this place yet.');
  }),
};

/** What the page put into the element stays a way on. */
export const Fallback: Story = {
  globals: {feed: 'not-found'},
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  render: (_, {globals}) => html`
    <mitmach-timeline src=${addressOf(globals['feed'] as FeedName)}>
      <a href="https://www.example.org/strategy">All milestones of the strategy</a>
    </mitmach-timeline>
  `,
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('The data cannot be found at its address.');
    await expect(driver.element.querySelector('a')).toBeVisible();
  }),
};

/** The feed is back, and somebody presses the button: the milestones come, and the focus is among them. */
export const TryAgain: Story = {
  name: 'Try again',
  globals: {feed: 'not-found'},
  args: {limit: 2},
  parameters: {expectedConsole: [/is not there \(HTTP 404\)/]},
  play: played(async ({canvasElement, step}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('The data cannot be found at its address.');
    await step('The feed comes back, and the button is pressed', async () => {
      replaceFeed('not-found', 'feed');
      await driver.retry();
    });
    await driver.reads('Putting it into practice');
    await expect(driver.hasFocus).toBe(true);
  }),
};
