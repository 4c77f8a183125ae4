import '@mitmach/calendar/define';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {MitmachCalendar} from '@mitmach/calendar';
import {CalendarDriver} from '../../packages/calendar/src/calendar.driver.js';
import {addressOf, type FeedName} from '../feeds/network.js';
import type {Setting} from '../setting/toolbar.js';
import {setClock} from './clock.js';

type ViewName = 'month' | 'week' | 'day' | 'list' | 'next' | 'mini';

/** The attributes that stories give; without `src` the toolbar chooses the feed. */
export interface CalendarAttributes {
  readonly src?: string;
  readonly config?: string;
  readonly 'heading-level'?: number;
  readonly topics?: string;
  readonly organizations?: string;
  readonly districts?: string;
  readonly limit?: number;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly view?: ViewName | undefined;
  readonly views?: string;
  readonly date?: string;
  readonly when?: 'today' | 'tomorrow' | 'weekend' | '7' | '30';
  readonly categories?: string;
  readonly 'week-numbers'?: string;
  readonly detail?: 'dialog' | 'inline' | 'link';
  readonly filters?: string;
  readonly locked?: string;
}

export type Story = StoryObj<CalendarAttributes>;

/** The demo feed's dates move; the same town's autumn stands still. */
const addressFor = (feed: FeedName): string => addressOf(feed === 'feed' ? 'autumn' : feed);

/** A calendar as a webmaster writes it. */
export const calendar = (
  args: CalendarAttributes,
  {globals}: {readonly globals: Readonly<Record<string, unknown>>},
): TemplateResult => {
  const {feed} = globals as unknown as Setting;
  return html`<mitmach-calendar
    src=${args.src ?? addressFor(feed)}
    config=${ifDefined(args.config)}
    heading-level=${ifDefined(args['heading-level'])}
    topics=${ifDefined(args.topics)}
    organizations=${ifDefined(args.organizations)}
    districts=${ifDefined(args.districts)}
    limit=${ifDefined(args.limit)}
    theme=${ifDefined(args.theme)}
    view=${ifDefined(args.view)}
    views=${ifDefined(args.views)}
    date=${ifDefined(args.date)}
    when=${ifDefined(args.when)}
    categories=${ifDefined(args.categories)}
    week-numbers=${ifDefined(args['week-numbers'])}
    detail=${ifDefined(args.detail)}
    filters=${ifDefined(args.filters)}
    locked=${ifDefined(args.locked)}
  ></mitmach-calendar>`;
};

/** What the stories of a calendar have in common: the element, and the day it is. */
export const example: Pick<Meta<CalendarAttributes>, 'component' | 'render' | 'beforeEach'> = {
  component: 'mitmach-calendar',
  render: calendar,
  beforeEach: setClock,
};

/** The calendar of a story as a person meets it; the first, where there are several. */
export const calendarIn = (canvas: HTMLElement): CalendarDriver => {
  const element = canvas.querySelector<MitmachCalendar>('mitmach-calendar');
  if (!element) throw new Error('This story has no <mitmach-calendar>.');
  return new CalendarDriver(element);
};
