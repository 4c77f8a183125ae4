import type {Meta} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {example, finderIn, type FinderAttributes, type Story} from './example.js';

const meta: Meta<FinderAttributes> = {
  ...example,
  title: 'Widgets/Finder/Guided',
};

export default meta;

/** A page on which the questions come first. */
export const Question: Story = {
  args: {guided: 'start'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Question 1 of');
    await driver.reads('Your answers stay in your browser.');
  }),
};

/** The same at 320 pixels. */
export const Narrow: Story = {
  name: 'At 320 pixels',
  args: {guided: 'start'},
  globals: {width: '320px'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Question 1 of');
    await expect(driver.overflow).toBeLessThan(1);
  }),
};

/** On a dark page. */
export const Dark: Story = {
  args: {guided: 'start'},
  globals: {theme: 'dark'},
  play: played(async ({canvasElement}) => {
    await finderIn(canvasElement).reads('Question 1 of');
  }),
};

/** From the list to the questions, and from each question to the next, with the focus on what is asked. */
export const Steps: Story = {
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Help clean up Gull Bay');
    await step('The first question', async () => {
      await driver.press('Help me choose');
      await driver.until(() => driver.focused === 'What moves you?', 'the question has the focus');
      await driver.press('Refuge and arrival');
    });
    await step('The next, skipped', async () => {
      await driver.press('Next');
      await driver.reads('Question 2 of');
      await driver.press('Skip');
      await driver.reads('Question 3 of');
    });
    await step('And back', async () => {
      await driver.press('Back');
      await driver.reads('Question 2 of');
    });
  }),
};

/** What the answers lead to, each with its reasons; from here into the list with the answers as filters. */
export const Results: Story = {
  args: {guided: 'start'},
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('What moves you?');
    await driver.press('Refuge and arrival');
    await driver.press('Next');
    await driver.press('Show results now');
    await driver.reads('You care about this: “Refuge and arrival”');
    await expect([...driver.titles].sort()).toEqual([
      'Mend bicycles with newcomers',
      'Moving house: many hands wanted',
    ]);
    await step('The whole list', async () => {
      await driver.press('Full list, with these answers as filters');
      await driver.until(() => driver.focused === '2 ways to help', 'the results have the focus');
      await driver.until(() => driver.chosen.length === 1, 'the answer is a filter');
    });
  }),
};

/** Nobody has answered anything: there is a way on all the same. */
export const NoAnswers: Story = {
  name: 'No answers',
  args: {guided: 'start'},
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('What moves you?');
    await driver.press('Skip');
    await driver.press('Show results now');
    await driver.reads('Without an answer there is nothing to choose by.');
    await step('Everything', async () => {
      await driver.press('To the full list');
      await expect(driver.heading).toBe('8 ways to help');
    });
  }),
};

/** Too few offers to ask about. */
export const NoQuestions: Story = {
  name: 'No questions',
  args: {guided: 'start'},
  globals: {feed: 'empty'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('There are too few offers to ask about.');
    await driver.press('To the full list');
    await driver.reads('There are no offers at the moment.');
  }),
};

/** From right to left. */
export const Arabic: Story = {
  args: {guided: 'start'},
  globals: {language: 'ar'},
  play: played(async ({canvasElement}) => {
    const driver = finderIn(canvasElement);
    await driver.until(() => driver.hasButton('اللجوء والاستقرار'), 'the first question is there');
    await expect(driver.direction).toBe('rtl');
  }),
};

/** From “help me choose” to the person one can call: a few answers, an offer, a star for later, the contact. */
export const ToAPerson: Story = {
  name: 'To a person',
  play: played(async ({canvasElement, step}) => {
    const driver = finderIn(canvasElement);
    await driver.reads('Help clean up Gull Bay');
    await step('The questions', async () => {
      await driver.press('Help me choose');
      await driver.reads('What moves you?');
      await driver.press('Refuge and arrival');
      await driver.press('Next');
      await driver.press('Show results now');
      await driver.reads('You care about this: “Refuge and arrival”');
    });
    await step('The list that they lead to, and one offer of it for later', async () => {
      await driver.press('Full list, with these answers as filters');
      await driver.until(() => driver.heading === '2 ways to help', 'the list is there');
      await driver.press('Remember Mend bicycles');
      await driver.until(() => driver.hasButton('1 remembered'), 'it is remembered');
    });
    await step('Whom to ask', async () => {
      await driver.press('Mend bicycles with newcomers');
      await driver.readsInDialog('Get in touch');
      await expect(driver.linksInDialog.some((href) => /^(mailto|tel):/.test(href))).toBe(true);
    });
  }),
};
