import type {Feed} from '@mitmach/feed';
import {listFormat} from '@mitmach/logic';
import type {FacetName, Way} from '@mitmach/logic/opportunities';
import {mailLink, phoneLink, webLink} from '@mitmach/ui';
import type {FinderContext} from '../finder-context.js';
import {groupLabel, valueLabel} from '../values/index.js';
import {spokenBy} from './filter-options.js';

/** What to do where nothing fits. */
export interface DeadEndOptions {
  readonly context: FinderContext;
  /** Single filters to drop, best first. */
  readonly ways: readonly Way[];
  /** Nearest spellings of what was looked for. */
  readonly suggestions: readonly string[];
  /** The page has a guided finder. */
  readonly hasGuide: boolean;
}

/** A filter to drop. */
export interface WayOn {
  readonly way: Way;
  /** "Without “District: Mürwik”". */
  readonly label: string;
  /** "4 offers". */
  readonly gives: string;
}

/** Whom to ask. */
export interface Adviser {
  readonly name: string;
  readonly phone: {readonly href: string; readonly label: string} | undefined;
  readonly links: readonly {readonly href: string; readonly label: string}[];
}

export interface DeadEndModel {
  readonly ways: readonly WayOn[];
  readonly suggestions: readonly string[];
  readonly hasGuide: boolean;
  readonly adviser: Adviser | undefined;
}

const mostWays = 5;
const mostNamed = 3;

const valuesIn = (name: FacetName, values: readonly string[], context: FinderContext): string => {
  const labels = values.slice(0, mostNamed).map((value) => valueLabel(name, value, context));
  const named = values.length > mostNamed ? [...labels, '…'] : labels;
  return listFormat(context.locale.tag, {type: 'disjunction'}).format(named);
};

const wayLabel = ({drop, values, state}: Way, context: FinderContext): string => {
  const {t} = spokenBy(context);
  if (drop === 'text') return t('filtersWithoutText');
  if (drop === 'near') return t('filtersAnywhere');
  if (drop === 'range') return t('filtersAnyDay');
  const value = valuesIn(drop, values, context);
  const filter = t('filtersNamed', {group: groupLabel(drop, context.locale), value});
  return t(state === 'exclude' ? 'filtersAlso' : 'filtersWithout', {filter});
};

const present = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value) => value !== undefined);

const adviserOf = (feed: Feed, context: FinderContext): Adviser | undefined => {
  const {publisher, language} = feed.envelope;
  if (!publisher) return undefined;
  const {t} = spokenBy(context);
  const link = (href: string | undefined, label: string): {href: string; label: string} | undefined =>
    href === undefined ? undefined : {href, label};
  const {email, phone, url} = publisher;
  const call = phone === undefined ? undefined : phoneLink(phone);
  const links = present([
    link(email === undefined ? undefined : mailLink(email, ''), t('filtersMail')),
    link(webLink(url, feed), t('filtersPage')),
  ]);
  return {name: context.locale.show(publisher.name, language).text, phone: link(call, phone ?? ''), links};
};

/** The ways on where nothing fits, in words. */
export const deadEndModel = ({context, ways, suggestions, hasGuide}: DeadEndOptions): DeadEndModel => ({
  ways: ways.slice(0, mostWays).map((way) => ({
    way,
    label: wayLabel(way, context),
    gives: spokenBy(context).t('filtersGives', {count: way.total}),
  })),
  suggestions,
  hasGuide,
  adviser: adviserOf(context.feed, context),
});
