import '@mitmach/timeline/define';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {MitmachTimeline} from '@mitmach/timeline';
import {TimelineDriver} from '../../packages/timeline/src/timeline.driver.js';
import {setClock} from '../calendar/clock.js';
import {addressOf} from '../feeds/network.js';
import type {Setting} from '../setting/toolbar.js';

/** The attributes that stories give; without `src` the toolbar chooses the feed. */
export interface TimelineAttributes {
  readonly src?: string;
  readonly config?: string;
  readonly 'heading-level'?: number;
  readonly topics?: string;
  readonly organizations?: string;
  readonly districts?: string;
  readonly limit?: number;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly order?: 'descending' | 'ascending';
  readonly layout?: 'auto' | 'vertical' | 'alternating' | 'horizontal' | 'compact';
  readonly phases?: string;
  readonly navigator?: 'none' | 'years' | 'phases';
  readonly spacing?: 'even' | 'proportional';
  readonly filters?: string;
  readonly locked?: string;
  readonly key?: string;
  readonly 'deep-links'?: boolean;
}

export type Story = StoryObj<TimelineAttributes>;

/** A timeline as a webmaster writes it. */
export const timeline = (
  args: TimelineAttributes,
  {globals}: {readonly globals: Readonly<Record<string, unknown>>},
): TemplateResult => {
  const {feed} = globals as unknown as Setting;
  return html`<mitmach-timeline
    src=${args.src ?? addressOf(feed)}
    config=${ifDefined(args.config)}
    heading-level=${ifDefined(args['heading-level'])}
    topics=${ifDefined(args.topics)}
    organizations=${ifDefined(args.organizations)}
    districts=${ifDefined(args.districts)}
    limit=${ifDefined(args.limit)}
    theme=${ifDefined(args.theme)}
    order=${ifDefined(args.order)}
    layout=${ifDefined(args.layout)}
    phases=${ifDefined(args.phases)}
    navigator=${ifDefined(args.navigator)}
    spacing=${ifDefined(args.spacing)}
    filters=${ifDefined(args.filters)}
    locked=${ifDefined(args.locked)}
    key=${ifDefined(args.key)}
    ?deep-links=${args['deep-links'] ?? false}
  ></mitmach-timeline>`;
};

/** The page's address may not tell one story what was done in another. */
const clearFragment = (): void => {
  history.replaceState(null, '', location.pathname + location.search);
};

/** What the stories of a timeline have in common: the element, the day it is, and an address without state. */
export const example: Pick<Meta<TimelineAttributes>, 'component' | 'render' | 'beforeEach'> = {
  component: 'mitmach-timeline',
  render: timeline,
  beforeEach: () => {
    clearFragment();
    const resetClock = setClock();
    return () => {
      resetClock();
      clearFragment();
    };
  },
};

/** The timeline of a story as a person meets it; the first, where there are several. */
export const timelineIn = (canvas: HTMLElement): TimelineDriver => {
  const element = canvas.querySelector<MitmachTimeline>('mitmach-timeline');
  if (!element) throw new Error('This story has no <mitmach-timeline>.');
  return new TimelineDriver(element);
};
