import '@mitmach/ticker/define';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {MitmachTicker} from '@mitmach/ticker';
import {TickerDriver} from '../../packages/ticker/src/ticker.driver.js';
import {setClock} from '../calendar/clock.js';
import {addressOf, type FeedName} from '../feeds/network.js';
import type {Setting} from '../setting/toolbar.js';

/** The attributes that stories give; without `src` the toolbar chooses the feed. */
export interface TickerAttributes {
  readonly src?: string;
  readonly 'heading-level'?: number;
  readonly topics?: string;
  readonly organizations?: string;
  readonly categories?: string;
  readonly limit?: number;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly layout?: 'list' | 'cards' | 'headline' | 'marquee';
  readonly kinds?: string;
  readonly interval?: number;
  readonly refresh?: string;
  readonly detail?: 'dialog' | 'link';
  readonly filters?: string;
  readonly locked?: string;
  readonly alerts?: 'on' | 'off';
}

export type Story = StoryObj<TickerAttributes>;

/** The demo feed's dates move; the same town's fortnight stands still. */
const addressFor = (feed: FeedName): string => addressOf(feed === 'feed' ? 'news' : feed);

/** A ticker as a webmaster writes it. */
export const ticker = (
  args: TickerAttributes,
  {globals}: {readonly globals: Readonly<Record<string, unknown>>},
): TemplateResult => {
  const {feed} = globals as unknown as Setting;
  return html`<mitmach-ticker
    src=${args.src ?? addressFor(feed)}
    heading-level=${ifDefined(args['heading-level'])}
    topics=${ifDefined(args.topics)}
    organizations=${ifDefined(args.organizations)}
    categories=${ifDefined(args.categories)}
    limit=${ifDefined(args.limit)}
    theme=${ifDefined(args.theme)}
    layout=${ifDefined(args.layout)}
    kinds=${ifDefined(args.kinds)}
    interval=${ifDefined(args.interval)}
    refresh=${ifDefined(args.refresh)}
    detail=${ifDefined(args.detail)}
    filters=${ifDefined(args.filters)}
    locked=${ifDefined(args.locked)}
    alerts=${ifDefined(args.alerts)}
  ></mitmach-ticker>`;
};

/** What the stories of a ticker have in common: the element, and the day it is. */
export const example: Pick<Meta<TickerAttributes>, 'component' | 'render' | 'beforeEach'> = {
  component: 'mitmach-ticker',
  render: ticker,
  beforeEach: setClock,
};

/** The ticker of a story as a person meets it; the first, where there are several. */
export const tickerIn = (canvas: HTMLElement): TickerDriver => {
  const element = canvas.querySelector<MitmachTicker>('mitmach-ticker');
  if (!element) throw new Error('This story has no <mitmach-ticker>.');
  return new TickerDriver(element);
};
