import type {Meta} from '@storybook/web-components-vite';
import {example, type FinderAttributes, type Story} from './example.js';
import {deadEnd, emptyFeed, failed, loading, partlyBroken, ready, stale} from './states.js';

const meta: Meta<FinderAttributes> = {
  ...example,
  title: 'Widgets/Finder/Map',
};

export default meta;

const args: FinderAttributes = {layout: 'map'};

export const Ready: Story = ready(args);

/** The same at 320 pixels. */
export const Narrow: Story = {...ready(args), name: 'At 320 pixels', globals: {width: '320px'}};

/** The same on a dark page. */
export const Dark: Story = {...ready(args), globals: {theme: 'dark'}};

export const Loading: Story = loading(args);

export const Empty: Story = emptyFeed(args);

export const DeadEnd: Story = {...deadEnd(args), name: 'Dead end'};

export const PartlyBroken: Story = {...partlyBroken(args), name: 'Partly broken'};

export const Failed: Story = failed(args);

export const Stale: Story = stale(args);
