import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {addressOf} from '../feeds/network.js';
import {played} from '../setting/play.js';
import {example, finderIn, type FinderAttributes, type Story} from './example.js';

const meta: Meta<FinderAttributes> = {
  ...example,
  title: 'Widgets/Finder/Languages',
};

export default meta;

interface Spoken {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A layout, a filter's name, the first offer. */
  readonly words: readonly [string, string, string];
}

/** A page in one language, with the words that tell it. */
const speaking = ({language, direction, words}: Spoken, args: FinderAttributes = {}): Story => ({
  args,
  globals: {language},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    for (const word of words) await driver.reads(word);
    await expect(driver.language).toBe(language);
    await expect(driver.direction).toBe(direction);
  }),
});

export const German: Story = speaking({
  language: 'de',
  direction: 'ltr',
  words: ['Karten', 'Bereich', 'Räum mit auf an der Möwenbucht'],
});
export const English: Story = speaking({
  language: 'en',
  direction: 'ltr',
  words: ['Cards', 'Cause', 'Help clean up Gull Bay'],
});
export const Danish: Story = speaking({
  language: 'da',
  direction: 'ltr',
  words: ['Kort', 'Område', 'Ryd op med os i Mågebugten'],
});
const arabic: Spoken = {
  language: 'ar',
  direction: 'rtl',
  words: ['بطاقات', 'المجال', 'ساعدنا في تنظيف خليج النوارس'],
};
export const Arabic: Story = speaking(arabic);
export const Persian: Story = speaking({
  language: 'fa',
  direction: 'rtl',
  words: ['کارت‌ها', 'زمینه', 'در پاک‌سازی خلیج مرغان دریایی کمک کنید'],
});
export const Turkish: Story = speaking({
  language: 'tr',
  direction: 'ltr',
  words: ['Kartlar', 'Amaç', 'Acil'],
});
export const Ukrainian: Story = speaking({
  language: 'uk',
  direction: 'ltr',
  words: ['Картки', 'Мета', 'Терміново'],
});
export const Polish: Story = speaking({
  language: 'pl',
  direction: 'ltr',
  words: ['Karty', 'Cel', 'Pilne'],
});
/** German in short sentences and common words; what the feed has in plain language comes first. */
export const LeichteSprache: Story = {
  name: 'Leichte Sprache',
  ...speaking({
    language: 'de-simple',
    direction: 'ltr',
    words: ['Kästchen', 'Worum geht es?', 'Räum mit auf an der Möwenbucht'],
  }),
};

/** Cards from right to left. */
export const ArabicCards: Story = {name: 'Arabic cards', ...speaking(arabic, {layout: 'cards'})};

/** A search in Arabic letters finds what is written in Arabic. */
export const ArabicSearch: Story = {
  name: 'Arabic search',
  globals: {language: 'ar'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('ساعدنا في تنظيف خليج النوارس');
    await driver.type('زيارات');
    await driver.until(() => driver.titles.length === 1, 'one is found');
    await expect(driver.titles).toEqual(['زيارات: ساعة من وقتك']);
  }),
};

/** An offer that is told in German alone says so, and keeps its language. */
export const ForeignTexts: Story = {
  name: 'Foreign texts',
  globals: {language: 'da'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Ryd op med os i Mågebugten');
    await driver.reads('Kun på tysk');
    const title = driver.element.shadowRoot?.querySelector('.title [lang=de]');
    await expect(title).toHaveAttribute('dir', 'ltr');
  }),
};

/** A page from right to left in a language that is written from left to right: the widget keeps its own direction. */
export const EnglishOnARightToLeftPage: Story = {
  name: 'English on a right-to-left page',
  globals: {language: 'en', direction: 'rtl'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Help clean up Gull Bay');
    await expect(driver.direction).toBe('ltr');
  }),
};

/** A language that the widget does not speak: its own words are English. */
export const AnotherLanguage: Story = {
  name: 'Another language',
  render: () => html`<div lang="fr"><mitmach-finder src=${addressOf('offers')}></mitmach-finder></div>`,
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Cause');
    await expect(driver.language).toBe('en');
  }),
};

/** The page changes its language while the finder is shown: it follows, also with its filters. */
export const ChangesLanguage: Story = {
  name: 'Changes language',
  globals: {language: 'de'},
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    const page = driver.element.closest('[lang]');
    await driver.reads('Bereich');
    await step('The page turns Arabic', async () => {
      page?.setAttribute('lang', 'ar');
      await driver.reads('المجال');
      await expect(driver.direction).toBe('rtl');
    });
    await step('The page turns German again', async () => {
      page?.setAttribute('lang', 'de');
      await driver.reads('Bereich');
      await expect(driver.direction).toBe('ltr');
    });
  }),
};
