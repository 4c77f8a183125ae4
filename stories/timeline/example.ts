import '@mitmach/timeline/define';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {MitmachTimeline} from '@mitmach/timeline';
import {TimelineDriver} from '../../packages/timeline/src/timeline.driver.js';
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
}

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
  ></mitmach-timeline>`;
};

/** The timeline of a story as a person meets it; the first, where there are several. */
export const timelineIn = (canvas: HTMLElement): TimelineDriver => {
  const element = canvas.querySelector<MitmachTimeline>('mitmach-timeline');
  if (!element) throw new Error('This story has no <mitmach-timeline>.');
  return new TimelineDriver(element);
};
