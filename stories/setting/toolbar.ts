import type {Preview} from '@storybook/web-components-vite';
import type {FeedName} from '../feeds/network.js';
import type {LookName} from './looks.js';

/** What the toolbar sets for every story. A story of one of these things sets it itself, and the tool is then locked. */
export interface Setting {
  readonly language: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly theme: 'auto' | 'light' | 'dark' | 'both';
  readonly look: 'own' | LookName;
  readonly width: '320px' | '480px' | '768px' | 'full';
  readonly feed: FeedName;
}

interface Choice<T> {
  readonly value: T;
  readonly title: string;
}

type Tool = NonNullable<Preview['globalTypes']>[string];

const tool = <K extends keyof Setting>(
  name: string,
  icon: NonNullable<Tool['toolbar']>['icon'],
  items: readonly Choice<Setting[K]>[],
): Tool => ({
  description: name,
  toolbar: {title: name, ...(icon && {icon}), items: [...items], dynamicTitle: true},
});

export const initialGlobals: Setting = {
  language: 'en',
  direction: 'auto',
  theme: 'auto',
  look: 'own',
  width: 'full',
  feed: 'feed',
};

export const globalTypes: Readonly<Record<keyof Setting, Tool>> = {
  language: tool<'language'>('Language of the page', 'globe', [
    {value: 'de', title: 'Deutsch'},
    {value: 'en', title: 'English'},
    {value: 'da', title: 'Dansk'},
    {value: 'ar', title: 'العربية'},
    {value: 'fa', title: 'فارسی'},
    {value: 'tr', title: 'Türkçe'},
    {value: 'uk', title: 'Українська'},
    {value: 'pl', title: 'Polski'},
    {value: 'de-simple', title: 'Leichte Sprache'},
  ]),
  direction: tool<'direction'>('Direction of the page', 'transfer', [
    {value: 'auto', title: 'Direction: auto'},
    {value: 'ltr', title: 'Left to right'},
    {value: 'rtl', title: 'Right to left'},
  ]),
  theme: tool<'theme'>('Colours of the page', 'mirror', [
    {value: 'auto', title: 'Colours: auto'},
    {value: 'light', title: 'Colours: light'},
    {value: 'dark', title: 'Colours: dark'},
    {value: 'both', title: 'Colours: both'},
  ]),
  look: tool<'look'>('Look of the widgets', 'paintbrush', [
    {value: 'own', title: 'Look: their own'},
    {value: 'kern', title: 'Look: KERN'},
    {value: 'high-contrast', title: 'Look: high contrast'},
    {value: 'print-friendly', title: 'Look: print-friendly'},
  ]),
  width: tool<'width'>('Room for the widget', 'grow', [
    {value: '320px', title: '320 pixels'},
    {value: '480px', title: '480 pixels'},
    {value: '768px', title: '768 pixels'},
    {value: 'full', title: 'Full width'},
  ]),
  feed: tool<'feed'>('Feed', 'database', [
    {value: 'feed', title: 'Demo feed'},
    {value: 'empty', title: 'Empty feed'},
    {value: 'one-bad', title: 'One bad item'},
    {value: 'slow', title: 'Slow feed'},
    {value: 'not-found', title: 'No feed (404)'},
    {value: 'ten-thousand', title: '10,000 items'},
  ]),
};
