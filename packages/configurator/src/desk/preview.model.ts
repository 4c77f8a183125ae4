import type {KindName} from '@mitmach/feed';
import {writeFragment} from '@mitmach/ui';
import {absolute, besideOf, originOf} from '../addresses.model.js';
import {livingItems, type DeskDocument} from './document.model.js';

export type WidgetName = 'calendar' | 'finder' | 'timeline' | 'ticker';

const widgetOfKind: Readonly<Partial<Record<KindName, WidgetName>>> = {
  events: 'calendar',
  opportunities: 'finder',
  milestones: 'timeline',
  news: 'ticker',
};

/** The widget that shows items of a kind. */
export const widgetFor = (kind: KindName): WidgetName | undefined => widgetOfKind[kind];

/** The widgets that have something to show of a feed. */
export const widgetsFor = (document: DeskDocument): readonly WidgetName[] => {
  const kinds = new Set(livingItems(document).map(({kind}) => kind));
  return (Object.keys(widgetOfKind) as KindName[]).flatMap((kind) =>
    kinds.has(kind) ? (widgetOfKind[kind] ?? []) : [],
  );
};

/** The page beside the script that shows one widget; undefined where it is on another server, which cannot read the feed. */
export const framePage = (script: string | undefined, page: string): string | undefined => {
  if (script === undefined || script === '') return undefined;
  const frame = besideOf(absolute(script, page), 'frame.html');
  return frame !== undefined && originOf(frame) === originOf(page) ? frame : undefined;
};

export interface PreviewOptions {
  readonly frame: string;
  readonly widget: WidgetName;
  /** Address of the feed. */
  readonly feed: string;
  readonly language: string;
  /** Of the frame, for screen readers. */
  readonly title: string;
  /** Id of the item that is open. */
  readonly open?: string | undefined;
}

const key = 'preview';

/** The address of the page that shows a widget with the feed. Nothing of the feed is in it. */
export const previewAddress = ({frame, widget, feed, language, title, open}: PreviewOptions): string => {
  const address = new URL(frame);
  const options = {widget, src: feed, lang: language, title, key, 'deep-links': 'true'};
  address.search = new URLSearchParams(options).toString();
  if (open !== undefined) address.hash = writeFragment('', key, {open});
  return address.href;
};
