import '@mitmach/finder/define';
import {BookmarkStore} from '@mitmach/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {LayoutName, MitmachFinder} from '@mitmach/finder';
import {FinderDriver} from '../../packages/finder/src/finder.driver.js';
import {setClock} from '../calendar/clock.js';
import {addressOf, type FeedName} from '../feeds/network.js';
import type {Setting} from '../setting/toolbar.js';

/** The attributes that stories give; without `src` the toolbar chooses the feed. */
export interface FinderAttributes {
  readonly src?: string;
  readonly 'heading-level'?: number;
  readonly topics?: string;
  readonly organizations?: string;
  readonly districts?: string;
  readonly limit?: number;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly layout?: LayoutName;
  readonly query?: string;
  readonly sort?: 'relevance' | 'newest' | 'deadline' | 'distance';
  readonly guided?: 'offer' | 'start' | 'off';
  readonly 'per-page'?: number;
  readonly tiles?: string;
  readonly filters?: string;
  readonly locked?: string;
}

export type Story = StoryObj<FinderAttributes>;

/** The demo feed's dates move; the same town's offers of a day stand still. */
const addressFor = (feed: FeedName): string => addressOf(feed === 'feed' ? 'offers' : feed);

/** A finder as a webmaster writes it. */
export const finder = (
  args: FinderAttributes,
  {globals}: {readonly globals: Readonly<Record<string, unknown>>},
): TemplateResult => {
  const {feed} = globals as unknown as Setting;
  return html`<mitmach-finder
    src=${args.src ?? addressFor(feed)}
    heading-level=${ifDefined(args['heading-level'])}
    topics=${ifDefined(args.topics)}
    organizations=${ifDefined(args.organizations)}
    districts=${ifDefined(args.districts)}
    limit=${ifDefined(args.limit)}
    theme=${ifDefined(args.theme)}
    layout=${ifDefined(args.layout)}
    query=${ifDefined(args.query)}
    sort=${ifDefined(args.sort)}
    guided=${ifDefined(args.guided)}
    per-page=${ifDefined(args['per-page'])}
    tiles=${ifDefined(args.tiles)}
    filters=${ifDefined(args.filters)}
    locked=${ifDefined(args.locked)}
  ></mitmach-finder>`;
};

/** What is remembered belongs to the page: the next story begins without it. */
const forgetBookmarks = (): void => {
  const store = BookmarkStore.get();
  for (const id of store.ids('opportunities')) store.toggle('opportunities', id);
};

/** What the stories of a finder have in common: the element, and the day it is. */
export const example: Pick<Meta<FinderAttributes>, 'component' | 'render' | 'beforeEach'> = {
  component: 'mitmach-finder',
  render: finder,
  beforeEach: () => {
    forgetBookmarks();
    return setClock();
  },
};

/** The finder of a story as a person meets it; the first, where there are several. */
export const finderIn = (canvas: HTMLElement): FinderDriver => {
  const element = canvas.querySelector<MitmachFinder>('mitmach-finder');
  if (!element) throw new Error('This story has no <mitmach-finder>.');
  return new FinderDriver(element);
};
