import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {example, finderIn, type FinderAttributes, type Story} from './example.js';

const meta: Meta<FinderAttributes> = {
  ...example,
  title: 'Widgets/Finder/Content',
};

export default meta;

/** Two thousand offers: twenty at a time, all of them searched and counted. */
export const TwoThousand: Story = {
  name: '2,000 offers',
  globals: {feed: 'two-thousand-offers'},
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('2,000 ways to help');
    await expect(driver.titles).toHaveLength(20);
    await step('More', async () => {
      await driver.press('Show 20 more');
      await expect(driver.titles).toHaveLength(40);
      await expect(driver.focused).toBe(driver.titles[20]);
    });
    await step('One of them', async () => {
      await driver.type('helping 1234');
      await driver.until(() => driver.titles[0] === 'Helping hand 1234', 'it is found');
    });
    await step('Counted', async () => {
      await driver.type('');
      await driver.reads('Cause');
      await driver.unfold('How often');
      await driver.reads('One-off 500');
    });
  }),
};

/** What people paste into feeds: shown as text, or left out; never a blank widget. */
export const Hostile: Story = {
  globals: {feed: 'offers-hostile'},
  parameters: {expectedConsole: [/opportunities\[/]},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Ein Fest & noch eins');
    await expect(driver.words).not.toMatch(
      /Abgelaufen|Erst im Dezember|Frist vorbei|noch einmal|Kaputte Felder/,
    );
    await expect(driver.wordsOf('Unbekannte Wörter')).toContain('atlantis');
    await expect(driver.overflow).toBeLessThan(1);
  }),
};

/** The same at 320 pixels. */
export const HostileNarrow: Story = {
  name: 'Hostile, at 320 pixels',
  globals: {feed: 'offers-hostile', width: '320px'},
  parameters: {expectedConsole: [/opportunities\[/]},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Ein Fest & noch eins');
    await driver.press('Filters');
    await driver.reads('Cause');
    await driver.unfold('Cause');
    await expect(driver.overflow).toBeLessThan(1);
  }),
};

/** The same as cards. */
export const HostileCards: Story = {
  name: 'Hostile, cards',
  args: {layout: 'cards'},
  globals: {feed: 'offers-hostile'},
  parameters: {expectedConsole: [/opportunities\[/]},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Ein Fest & noch eins');
    await expect(driver.overflow).toBeLessThan(1);
  }),
};

/** A hostile offer in full: no link runs a script, no text is HTML. */
export const HostileDetail: Story = {
  name: 'Hostile, detail',
  globals: {feed: 'offers-hostile'},
  parameters: {expectedConsole: [/opportunities\[/]},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Ein Fest & noch eins');
    await driver.press('Ein Fest & noch eins');
    await driver.readsInDialog('Nachher');
    await expect(driver.linksInDialog.filter((href) => href.startsWith('javascript:'))).toEqual([]);
    await expect(driver.element.shadowRoot?.querySelector('dialog script, dialog style')).toBe(null);
  }),
};

/** An offer in the sea is just one without a distance; one on the moon cannot be, and is left out. */
export const HostileNear: Story = {
  name: 'Hostile, near',
  args: {filters: 'near'},
  globals: {feed: 'offers-hostile'},
  parameters: {expectedConsole: [/opportunities\[/]},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Distance');
    await driver.unfold('Distance');
    await driver.fill('Postcode or place', '24937');
    await driver.reads('km away');
    await expect(driver.wordsOf('In Lissabon')).toMatch(/2,\d\d\d km away/);
    await expect(driver.wordsOf('Im Golf von Guinea')).not.toContain('km away');
    await expect(driver.words).not.toContain('Auf dem Mond');
  }),
};

/** A map of offers none of which says where it is on it. */
export const HostileMap: Story = {
  name: 'Hostile, map',
  args: {layout: 'map'},
  globals: {feed: 'offers-hostile'},
  parameters: {expectedConsole: [/opportunities\[/]},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Ein Fest & noch eins');
    await driver.reads('../../etc');
  }),
};
