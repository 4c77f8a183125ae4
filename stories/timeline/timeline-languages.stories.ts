import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {addressOf} from '../feeds/network.js';
import {played} from '../setting/play.js';
import {timeline, timelineIn, type TimelineAttributes} from './example.js';

const meta: Meta<TimelineAttributes> = {
  title: 'Widgets/Timeline/Languages',
  component: 'mitmach-timeline',
  args: {limit: 3},
  render: timeline,
};

export default meta;

type Story = StoryObj<TimelineAttributes>;

/** A page in one language, with the words that tell it. */
const speaking = (language: string, word: string, direction: 'ltr' | 'rtl'): Story => ({
  globals: {language},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads(word);
    await expect(driver.language).toBe(language);
    await expect(driver.direction).toBe(direction);
  }),
});

export const German: Story = speaking('de', 'Läuft gerade', 'ltr');
export const English: Story = speaking('en', 'Under way', 'ltr');
export const Danish: Story = speaking('da', 'I gang', 'ltr');
export const Arabic: Story = speaking('ar', 'قيد التنفيذ', 'rtl');
export const Persian: Story = speaking('fa', 'در حال اجرا', 'rtl');
export const Turkish: Story = speaking('tr', 'Sürüyor', 'ltr');
export const Ukrainian: Story = speaking('uk', 'Триває', 'ltr');
export const Polish: Story = speaking('pl', 'W toku', 'ltr');
/** German in short sentences and common words, with controls, bar and marks. */
export const LeichteSprache: Story = {
  name: 'Leichte Sprache',
  args: {layout: 'horizontal', navigator: 'phases', filters: 'text phases topics order', 'deep-links': true},
  ...speaking('de-simple', 'Das Alte zuerst', 'ltr'),
};

/** With the words of controls, bar and marks. */
const fullySpeaking = (language: string, word: string, direction: 'ltr' | 'rtl'): Story => ({
  args: {layout: 'horizontal', navigator: 'phases', filters: 'text phases topics order', 'deep-links': true},
  ...speaking(language, word, direction),
});

export const GermanInFull: Story = {name: 'German in full', ...fullySpeaking('de', 'Älteste zuerst', 'ltr')};
export const EnglishInFull: Story = {name: 'English in full', ...fullySpeaking('en', 'Oldest first', 'ltr')};
export const DanishInFull: Story = {name: 'Danish in full', ...fullySpeaking('da', 'Ældste først', 'ltr')};
export const ArabicInFull: Story = {name: 'Arabic in full', ...fullySpeaking('ar', 'الأقدم أولًا', 'rtl')};
export const PersianInFull: Story = {name: 'Persian in full', ...fullySpeaking('fa', 'قدیمی‌ترین', 'rtl')};

/** A language that the widget does not speak: its own words are English, the feed's are the publisher's. */
export const AnotherLanguage: Story = {
  name: 'Another language',
  render: (args) => html`
    <div lang="fr">
      <mitmach-timeline src=${addressOf('feed')} limit=${args.limit ?? 3}></mitmach-timeline>
    </div>
  `,
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Only in German');
    await expect(driver.language).toBe('en');
  }),
};

/** A German page with a publisher who writes Arabic: each text keeps its language and direction, and says so. */
export const ForeignTexts: Story = {
  name: 'Foreign texts',
  globals: {language: 'de', feed: 'only-arabic'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('Nur auf Arabisch');
    const title = driver.element.shadowRoot?.querySelector('h2 [lang=ar]');
    await expect(title).toHaveAttribute('dir', 'rtl');
  }),
};

/** The same the other way round. */
export const ForeignTextsInArabic: Story = {
  name: 'Foreign texts in Arabic',
  globals: {language: 'ar', feed: 'only-danish'},
  play: played(async ({canvasElement}) => {
    const driver = timelineIn(canvasElement);
    await driver.reads('الدانمركية');
    const title = driver.element.shadowRoot?.querySelector('h2 [lang=da]');
    await expect(title).toHaveAttribute('dir', 'ltr');
  }),
};

/** The page changes its language while the timeline is shown: it follows, without asking for its feed again. */
export const ChangesLanguage: Story = {
  name: 'Changes language',
  globals: {language: 'de'},
  play: played(async ({canvasElement, step}) => {
    const driver = timelineIn(canvasElement);
    const page = driver.element.closest('[lang]');
    await driver.reads('Läuft gerade');
    await step('The page turns Arabic', async () => {
      page?.setAttribute('lang', 'ar');
      await driver.reads('قيد التنفيذ');
      await expect(driver.direction).toBe('rtl');
    });
    await step('The page turns German again', async () => {
      page?.setAttribute('lang', 'de');
      await driver.reads('Läuft gerade');
      await expect(driver.direction).toBe('ltr');
    });
  }),
};
