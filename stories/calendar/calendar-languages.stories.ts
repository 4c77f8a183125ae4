import type {Meta} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {addressOf} from '../feeds/network.js';
import {played} from '../setting/play.js';
import {calendarIn, example, type CalendarAttributes, type Story} from './example.js';

const meta: Meta<CalendarAttributes> = {
  ...example,
  title: 'Widgets/Calendar/Languages',
};

export default meta;

interface Spoken {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The month, the view's name, an event of the twenty-second. */
  readonly words: readonly [string, string, string];
}

/** A page in one language, with the words that tell it. */
const speaking = ({language, direction, words}: Spoken, args: CalendarAttributes = {}): Story => ({
  args,
  globals: {language},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    for (const word of words) await driver.reads(word);
    await expect(driver.language).toBe(language);
    await expect(driver.direction).toBe(direction);
  }),
});

const arabic: Spoken = {language: 'ar', direction: 'rtl', words: ['نوفمبر', 'شهر', 'بازار عيد الميلاد']};

export const German: Story = speaking({
  language: 'de',
  direction: 'ltr',
  words: ['November 2026', 'Monat', 'Adventsbasar'],
});
export const English: Story = speaking({
  language: 'en',
  direction: 'ltr',
  words: ['November 2026', 'Month', 'Advent bazaar'],
});
export const Danish: Story = speaking({
  language: 'da',
  direction: 'ltr',
  words: ['november 2026', 'Måned', 'Adventsbasar'],
});
export const Arabic: Story = speaking(arabic);
export const Persian: Story = speaking({
  language: 'fa',
  direction: 'rtl',
  words: ['نوامبر', 'ماه', 'بازار ادونت'],
});
export const Turkish: Story = speaking({
  language: 'tr',
  direction: 'ltr',
  words: ['Kasım 2026', 'Ay', 'Adventsbasar'],
});
export const Ukrainian: Story = speaking({
  language: 'uk',
  direction: 'ltr',
  words: ['листопад 2026', 'Місяць', 'Adventsbasar'],
});
export const Polish: Story = speaking({
  language: 'pl',
  direction: 'ltr',
  words: ['listopad 2026', 'Miesiąc', 'Adventsbasar'],
});
/** German in short sentences and common words. */
export const LeichteSprache: Story = {
  name: 'Leichte Sprache',
  ...speaking({
    language: 'de-simple',
    direction: 'ltr',
    words: ['November 2026', '1 Veranstaltung dauert viele Tage', 'Adventsbasar'],
  }),
};

/** From right to left: the week begins on the right, the bars run to the left. */
export const ArabicWeek: Story = {
  name: 'Arabic week',
  ...speaking({...arabic, words: ['أسبوع', 'نوفمبر', 'مقهى اللغات']}, {view: 'week', date: '2026-11-26'}),
};

/** A list from right to left. */
export const ArabicList: Story = {
  name: 'Arabic list',
  ...speaking({...arabic, words: ['قائمة', 'نوفمبر', 'بازار عيد الميلاد']}, {view: 'list'}),
};

/** The arrows follow the eye: in Arabic the left one goes on. */
export const ArabicByKeyboard: Story = {
  name: 'Arabic by keyboard',
  globals: {language: 'ar'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('بازار عيد الميلاد');
    await driver.key('2026-11-22', 'ArrowLeft');
    await expect(driver.focusedDay).toBe('2026-11-23');
  }),
};

/** A page from right to left in a language that is written from left to right: the widget keeps its own direction. */
export const EnglishOnARightToLeftPage: Story = {
  name: 'English on a right-to-left page',
  globals: {language: 'en', direction: 'rtl'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Advent bazaar');
    await expect(driver.direction).toBe('ltr');
  }),
};

/** A language that the widget does not speak: its own words are English. */
export const AnotherLanguage: Story = {
  name: 'Another language',
  render: () => html`
    <div lang="fr"><mitmach-calendar src=${addressOf('autumn')} view="list"></mitmach-calendar></div>
  `,
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('German');
    await expect(driver.language).toBe('en');
  }),
};

/** A German page with a publisher who writes Arabic: each title keeps its language and direction. */
export const ForeignTexts: Story = {
  name: 'Foreign texts',
  args: {view: 'list', date: '2026-11-01'},
  globals: {language: 'de', feed: 'only-arabic'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('Arabisch');
    const title = driver.element.shadowRoot?.querySelector('[lang=ar]');
    await expect(title).toHaveAttribute('dir', 'rtl');
  }),
};

/** A town where the clocks are not those of the reader: times are the town's, and that is said. */
export const AnotherZone: Story = {
  name: 'Another zone',
  args: {view: 'list', date: '2026-11-22'},
  globals: {feed: 'far-away'},
  play: played(async ({canvasElement}) => {
    const driver = calendarIn(canvasElement);
    await driver.reads('All times are those of Chatham Time (Chatham).');
    await driver.reads('11:00');
  }),
};

/** The page changes its language while the calendar is shown: it follows, without asking for its feed again. */
export const ChangesLanguage: Story = {
  name: 'Changes language',
  globals: {language: 'de'},
  play: played(async ({canvasElement, step}) => {
    const driver = calendarIn(canvasElement);
    const page = driver.element.closest('[lang]');
    await driver.reads('Adventsbasar');
    await step('The page turns Arabic', async () => {
      page?.setAttribute('lang', 'ar');
      await driver.reads('بازار عيد الميلاد');
      await expect(driver.direction).toBe('rtl');
    });
    await step('The page turns German again', async () => {
      page?.setAttribute('lang', 'de');
      await driver.reads('Adventsbasar');
      await expect(driver.direction).toBe('ltr');
    });
  }),
};
