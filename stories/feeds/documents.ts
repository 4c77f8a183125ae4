import {crowdFrom, crowdOn, longEvents} from './event-crowds.js';
import {statuses} from './event-statuses.js';
import {autumn} from './events.js';
import {hostileEvents} from './hostile-events.js';
import {hostileOffers} from './hostile-offers.js';
import {hostileMilestones} from './hostile.js';
import {milestoneDocuments} from './milestones.js';
import {newsDocuments} from './news.js';
import {manyOffers, offers} from './opportunities.js';

/** An item of a feed as far as these stories change it. */
type Item = Readonly<Record<string, unknown>>;
export type Milestone = Item;

/** A feed as far as these stories change it. */
export interface FeedDocument {
  readonly milestones: readonly Milestone[];
  readonly [name: string]: unknown;
}

type Make = (demo: FeedDocument) => unknown;

const year = 31_536_000_000;

const agoIso = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();

type Change = (items: readonly Item[]) => readonly unknown[];

const withMilestones =
  (change: Change): Make =>
  (demo) => ({...demo, milestones: change(demo.milestones)});

/** The events are never those of the demo feed, which move with the days. */
const withEvents =
  (events: readonly Item[], envelope: Item = {}): Make =>
  (demo) => ({...demo, ...envelope, events});

const withOffers =
  (opportunities: readonly Item[]): Make =>
  (demo) => ({...demo, opportunities});

/** The same for the items of every kind. */
const withItems =
  (change: Change): Make =>
  (demo) => ({
    ...demo,
    milestones: change(demo.milestones),
    events: change(autumn),
    opportunities: change(offers),
  });

const damaged: Item = {date: 'soon', start: 'soon'};
const unreadable: Item = {title: 7, date: '32.13.', start: '32.13.'};

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

const titleIn = ({title}: Item, language: string): string | undefined =>
  (title as Readonly<Record<string, string>>)[language];

/** The same feed from a publisher who writes one language only. */
const onlyIn =
  (language: string): Make =>
  (demo) => ({
    ...(withItems((all) =>
      all
        .filter((item) => titleIn(item, language) !== undefined)
        .map(({id, date, displayDate, start, end, ...item}) => ({
          id,
          date,
          displayDate,
          start,
          end,
          title: titleIn(item, language),
        })),
    )(demo) as FeedDocument),
    language,
  });

/** Documents that are made of the demo feed when they are asked for. */
export const documents = {
  ...newsDocuments,
  ...milestoneDocuments,
  autumn: withEvents(autumn),
  offers: withOffers(offers),
  town: (demo) => ({...newsDocuments.news(demo), events: autumn, opportunities: offers}),
  'offers-one-bad': withOffers(offers.map((each, index) => (index === 3 ? {...each, title: 7} : each))),
  'offers-hostile': withOffers(hostileOffers),
  'two-thousand-offers': withOffers(manyOffers(2_000)),
  empty: withItems(() => []),
  'one-milestone': withMilestones((all) => all.slice(0, 1)),
  'one-bad': withItems((all) => all.map((each, index) => (index === 3 ? {...each, ...damaged} : each))),
  'all-bad': withItems((all) => all.map(({id}) => ({id, ...unreadable}))),
  expired: (demo) => ({...demo, events: autumn, updated: agoIso(2 * year), expires: agoIso(year)}),
  'only-arabic': onlyIn('ar'),
  'only-danish': onlyIn('da'),
  statuses: withEvents(statuses),
  'crowded-day': withEvents(crowdOn('2026-11-28', 400)),
  'long-events': withEvents(longEvents),
  'far-away': withEvents(autumn, {timeZone: 'Pacific/Chatham'}),
  hostile: (demo) => ({...demo, milestones: hostileMilestones, events: hostileEvents}),
  'one-year': withMilestones(() => milestones(300, inOneYear)),
  thousand: withMilestones(() => milestones(1_000, overYears)),
  'ten-thousand': (demo) => ({
    ...demo,
    milestones: milestones(10_000, (index) => overYears(index % 1_000)),
    events: crowdFrom('2026-11-01', 10_000),
  }),
  'newer-version': (demo) => ({...demo, specVersion: '2.0'}),
  'not-a-feed': () => [1, 2, 3],
} satisfies Record<string, Make>;
