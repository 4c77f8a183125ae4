import type {Meta} from '@storybook/web-components-vite';
import {example, type Story, type TimelineAttributes} from './example.js';
import {
  empty,
  failed,
  fullYear,
  loading,
  narrow,
  oddYears,
  partlyBroken,
  ready,
  single,
  stale,
} from './states.js';

const meta: Meta<TimelineAttributes> = {...example, title: 'Widgets/Timeline/Alternating'};

export default meta;

const layout = {layout: 'alternating'} as const;

/** All is well. */
export const Ready: Story = ready(layout);
/** The shape of what comes. */
export const Loading: Story = loading(layout);
/** No milestones yet. */
export const Empty: Story = empty(layout);
/** The very first one. */
export const OneMilestone: Story = {name: 'One milestone', ...single(layout)};
/** One item is broken. */
export const PartlyBroken: Story = {name: 'Partly broken', ...partlyBroken(layout)};
/** The feed cannot be had. */
export const Failed: Story = failed(layout);
/** The feed could be had once. */
export const Stale: Story = stale(layout);
/** Years before and after all that is known. */
export const OddYears: Story = {name: 'Odd years', ...oddYears(layout)};
/** More in a year than days without a holiday. */
export const FullYear: Story = {name: '300 in one year', ...fullYear(layout)};
/** In a sidebar. */
export const Narrow: Story = narrow(layout);
/** On a dark page. */
export const Dark: Story = {...ready(layout), globals: {theme: 'dark'}};
/** From right to left. */
export const RightToLeft: Story = {name: 'Right to left', args: layout, globals: {language: 'ar'}};
