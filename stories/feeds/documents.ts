import {hostileMilestones} from './hostile.js';

/** A feed as far as these stories change it. */
export interface FeedDocument {
  readonly milestones: readonly Milestone[];
  readonly [name: string]: unknown;
}

export type Milestone = Readonly<Record<string, unknown>>;

type Make = (demo: FeedDocument) => unknown;

const year = 31_536_000_000;

const agoIso = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();

const withMilestones =
  (change: (milestones: readonly Milestone[]) => readonly unknown[]): Make =>
  (demo) => ({...demo, milestones: change(demo.milestones)});

const two = (number: number): string => String(number).padStart(2, '0');

/** As many milestones as one likes; every twelfth is told at length. */
const milestones = (count: number, dateOf: (index: number) => string): Milestone[] =>
  Array.from({length: count}, (_, index) => ({
    id: `step-${String(index)}`,
    title: {de: `Schritt ${String(index + 1)}`, en: `Step ${String(index + 1)}`},
    date: dateOf(index),
    ...(index % 12 === 0 && {
      description: {
        de: 'Vereine, Verwaltung und Engagierte treffen sich. Sie vereinbaren **drei Dinge**:\n\n- eine Anlaufstelle\n- ein Fest im Jahr\n- gemeinsame Räume',
        en: 'Clubs, administration and volunteers meet. They agree on **three things**:\n\n- one place to go\n- one festival a year\n- rooms that all share',
      },
    }),
  }));

const day = (index: number): string => `${two(1 + (Math.floor(index / 25) % 12))}-${two(1 + (index % 25))}`;

const inOneYear = (index: number): string => `2024-${day(index)}`;
const overYears = (index: number): string => `${String(1990 + Math.floor(index / 25))}-${day(index)}`;

/** The same feed from a publisher who writes one language only. */
const onlyIn =
  (language: string): Make =>
  (demo) => ({
    ...demo,
    language,
    milestones: demo.milestones.map(({id, date, displayDate, title}) => ({
      id,
      date,
      displayDate,
      title: (title as Record<string, string>)[language],
    })),
  });

/** Documents that are made of the demo feed when they are asked for. */
export const documents = {
  empty: withMilestones(() => []),
  'one-milestone': withMilestones((all) => all.slice(0, 1)),
  'one-bad': withMilestones((all) =>
    all.map((each, index) => (index === 3 ? {...each, date: 'soon'} : each)),
  ),
  'all-bad': withMilestones((all) => all.map(({id}) => ({id, title: 7, date: '32.13.'}))),
  expired: (demo) => ({...demo, updated: agoIso(2 * year), expires: agoIso(year)}),
  'only-arabic': onlyIn('ar'),
  'only-danish': onlyIn('da'),
  hostile: withMilestones(() => hostileMilestones),
  'one-year': withMilestones(() => milestones(300, inOneYear)),
  thousand: withMilestones(() => milestones(1_000, overYears)),
  'ten-thousand': withMilestones(() => milestones(10_000, (index) => overYears(index % 1_000))),
  'newer-version': (demo) => ({...demo, specVersion: '2.0'}),
  'not-a-feed': () => [1, 2, 3],
} satisfies Record<string, Make>;
