import type {Meta} from '@storybook/web-components-vite';
import {example, type Story, type TickerAttributes} from './example.js';
import {empty, failed, loading, partlyBroken, ready, stale} from './states.js';

const meta: Meta<TickerAttributes> = {...example, title: 'Widgets/Ticker/Marquee'};

export default meta;

const layout = {layout: 'marquee'} as const;

/** All is well. */
export const Ready: Story = ready(layout);
/** The shape of what comes. */
export const Loading: Story = loading(layout);
/** Nothing new. */
export const Empty: Story = empty(layout);
/** One item is broken. */
export const PartlyBroken: Story = {name: 'Partly broken', ...partlyBroken(layout)};
/** The feed cannot be had. */
export const Failed: Story = failed(layout);
/** The feed could be had once. */
export const Stale: Story = stale(layout);
/** In a sidebar. */
export const Narrow: Story = {...ready(layout), globals: {width: '320px'}};
/** On a dark page. */
export const Dark: Story = {...ready(layout), globals: {theme: 'dark'}};
