import '@mitmach/configurator/define';
import type {MitmachConfigurator} from '@mitmach/configurator';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {ConfiguratorDriver} from '../../packages/configurator/src/configurator.driver.js';
import {withClipboard} from '../setting/clipboard.js';
import {played} from '../setting/play.js';

interface Arguments {
  /** Address of the feed to begin with. */
  readonly src: string;
}
type Story = StoryObj<Arguments>;

/** What is chosen stands in the fragment of the page's address, and every story begins without. */
const forget = (): void => {
  history.replaceState(history.state, '', location.pathname + location.search);
};

const meta: Meta<Arguments> = {
  title: 'Tools/Configurator',
  component: 'mitmach-configurator',
  // The preview is a page of its own, with the network that is there.
  globals: {feed: 'feed'},
  args: {src: 'feed/feed.json'},
  render: ({src}) => html`
    <mitmach-configurator
      src=${src}
      script="mitmach/mitmach.js"
      desk="?path=/story/tools-feed-desk--from-a-table"
    ></mitmach-configurator>
  `,
  beforeEach: () => {
    forget();
    return forget;
  },
};

export default meta;

const configuratorIn = (canvas: HTMLElement): ConfiguratorDriver => {
  const element = canvas.querySelector<MitmachConfigurator>('mitmach-configurator');
  if (!element) throw new Error('This story has no <mitmach-configurator>.');
  return new ConfiguratorDriver(element);
};

/** Waits until the frame shows this widget, with what is in its feed. */
const showsWidget = async (driver: ConfiguratorDriver, name: string): Promise<void> => {
  await waitFor(
    async () => {
      const frame = driver.preview
        ?.querySelector(`mitmach-${name}`)
        ?.shadowRoot?.querySelector('[part~=frame]');
      await expect(frame?.getAttribute('aria-busy') ?? 'none').not.toMatch(/true|none/);
    },
    {timeout: 10_000},
  );
};

/** The demo feed to begin with. */
export const Default: Story = {
  play: played(async ({canvasElement}) => {
    const driver = configuratorIn(canvasElement);
    await driver.says(/\d+ are shown\. The feed has 40 events\./);
    await expect(driver.pieces[0]).toContain('<mitmach-calendar src=');
    await showsWidget(driver, 'calendar');
  }),
};

/** Choose a widget, one organization of the feed, a layout, and copy the line. */
export const ChooseAndCopy: Story = {
  name: 'Choose and copy',
  play: played(async ({canvasElement, step}) => {
    const copied: string[] = [];
    const restore = withClipboard((text) => Promise.resolve(void copied.push(text)));
    const driver = configuratorIn(canvasElement);
    await driver.says(/are shown/);
    await step('The news, as cards', async () => {
      await driver.check('News');
      await driver.fill('Layout', 'cards');
    });
    const {count} = driver;
    await step('Of one organization', async () => {
      await driver.check('SV Fördewind Flensburg');
      await expect(driver.count).not.toBe(count);
    });
    await step('The line is copied', async () => {
      await driver.press('Copy: One line for the page');
      await driver.says('Copied.');
    });
    restore();
    await expect(copied).toEqual([driver.pieces[0]]);
    await expect(copied[0]).toMatch(
      /<mitmach-ticker src="[^"]+\/feed\/feed\.json" layout="cards" organizations="sv-foerdewind"><a href="[^"]+">All news<\/a><\/mitmach-ticker>$/,
    );
    await showsWidget(driver, 'ticker');
  }),
};

/** What is wrong with a feed is listed in plain words, and where it can be corrected. All else is shown. */
export const BrokenFeed: Story = {
  name: 'Broken feed',
  args: {src: 'feeds/broken.json'},
  parameters: {expectedConsole: [/milestones\[1\]\.date/]},
  play: played(async ({canvasElement}) => {
    const driver = configuratorIn(canvasElement);
    await driver.says(/3 things in it are not as they should be/);
    await driver.press('3 things in it are not as they should be');
    await expect(driver.texts('.problems li').join()).toContain('14.06.2026');
    await driver.check('Timeline');
    await driver.says('2 are shown.');
    await showsWidget(driver, 'timeline');
  }),
};

/** What is given for an address is none. */
export const NoFeed: Story = {
  name: 'No feed',
  args: {src: 'https://['},
  parameters: {expectedConsole: [/cannot be loaded/]},
  play: played(async ({canvasElement}) => {
    await configuratorIn(canvasElement).says('That is no address. It begins with https://');
  }),
};

/** Colours, with what becomes of them, on a dark page. */
export const Dark: Story = {
  globals: {theme: 'dark'},
  play: played(async ({canvasElement, step}) => {
    const driver = configuratorIn(canvasElement);
    await driver.says(/are shown/);
    await driver.press('Colours and shape');
    await step('The colours of the site are pasted', async () => {
      await driver.fill('Colours of my site', ':root {--brand: #8a1c5c; --ink: #1b2430}');
      await driver.says('2 colours found');
    });
    await driver.fill('Accent', '#ffdd00');
    await driver.says(/On light pages: 5\.\d to 1 \(adapted\)/);
    await driver.check('Dark page');
    await expect(driver.pieces[0]).toContain('style="--mitmach-accent: #ffdd00"');
    await showsWidget(driver, 'calendar');
  }),
};

/** In a narrow column, with what a screen reader says. */
export const Narrow: Story = {
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = configuratorIn(canvasElement);
    await driver.says(/are shown/);
    await showsWidget(driver, 'calendar');
    await driver.check('As a screen reader says it');
    await driver.says('Heading level 2');
    await expect(driver.element.scrollWidth).toBeLessThanOrEqual(driver.element.clientWidth);
  }),
};
