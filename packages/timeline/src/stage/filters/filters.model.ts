import {organizations, type Feed, type Localized, type Milestone} from '@mitmach/feed';
import {filterByFacets, fold, hasAllWords, type Choices, type Counts, type Facet} from '@mitmach/logic';
import type {FacetGroup, FacetOption, Locale} from '@mitmach/ui';
import type {TimelineContext} from '../../timeline-context.js';
import type {StageKey} from '../stage.catalogue.js';
import type {FacetName, StageState} from '../stage-state.js';

/** What is left of the milestones, and what else could be chosen. */
export interface Filtered {
  readonly milestones: readonly Milestone[];
  readonly counts: ReadonlyMap<string, Counts>;
}

const valuesOf: Readonly<Record<FacetName, (milestone: Milestone) => readonly string[]>> = {
  phases: ({phase}) => (phase === undefined ? [] : [phase]),
  topics: ({topics = []}) => topics,
  organizations: ({organization}) => (organization === undefined ? [] : [organization]),
};

const wordsOf = (text: Localized | undefined): string =>
  typeof text === 'object' ? Object.values(text).join(' ') : (text ?? '');

/** What the text search looks at, by milestone: folding is slow. */
const haystacks = new WeakMap<Milestone, string>();

const haystackOf = (milestone: Milestone, feed: Feed): string => {
  const known = haystacks.get(milestone);
  if (known !== undefined) return known;
  const {title, summary, description, date, displayDate, organization, keywords = []} = milestone;
  const name = organization === undefined ? '' : feed.find(organizations, organization)?.name;
  const texts = [title, summary, description, date, displayDate, name, ...keywords].map(wordsOf);
  const folded = fold(texts.join(' '));
  haystacks.set(milestone, folded);
  return folded;
};

/** The milestones that fit a search in all languages of the feed, and the counts of all values that could be chosen. */
export const filterMilestones = (
  milestones: readonly Milestone[],
  {text, choices}: Pick<StageState, 'text' | 'choices'>,
  {feed, names}: {readonly feed: Feed; readonly names: readonly FacetName[]},
): Filtered => {
  const query = fold(text.trim());
  const found =
    query === '' ? milestones : milestones.filter((each) => hasAllWords(haystackOf(each, feed), query));
  const facets = names.map((id): Facet<Milestone> => ({id, valuesOf: valuesOf[id]}));
  const {items, counts} = filterByFacets(found, facets, choices);
  return {milestones: items, counts};
};

const labelOf = (name: FacetName, id: string, {feed, locale}: TimelineContext): string => {
  const label =
    name === 'organizations'
      ? feed.find(organizations, id)?.name
      : feed.envelope.vocabularies?.[name]?.find((term) => term.id === id)?.label;
  return label === undefined ? id : locale.show(label, feed.envelope.language).text;
};

/** Phases have an order of their own. */
const placeOf = (id: string, {feed}: TimelineContext): number => {
  const place = (feed.envelope.vocabularies?.phases ?? []).findIndex((term) => term.id === id);
  return place < 0 ? Infinity : place;
};

/** Controls with something to choose: phases in the feed's order, the rest by name. */
export const facetGroups = (
  names: readonly FacetName[],
  {counts, choices}: {readonly counts: ReadonlyMap<string, Counts>; readonly choices: Choices},
  context: TimelineContext,
): readonly FacetGroup[] => {
  const {compare} = new Intl.Collator(context.locale.tag);
  const {t} = context.locale as unknown as Locale<StageKey>;
  return names
    .map((name) => {
      const chosen = choices[name] ?? [];
      const ids = [...new Set([...(counts.get(name)?.keys() ?? []), ...chosen])];
      const options = ids.map((id): FacetOption => ({
        id,
        label: labelOf(name, id, context),
        count: counts.get(name)?.get(id) ?? 0,
        state: chosen.includes(id) ? 'include' : 'off',
      }));
      const byPlace = (a: FacetOption, b: FacetOption): number =>
        name === 'phases' ? placeOf(a.id, context) - placeOf(b.id, context) || 0 : 0;
      options.sort((a, b) => byPlace(a, b) || compare(a.label, b.label));
      return {id: name, label: t(name), options, canExclude: false};
    })
    .filter(({options}) => options.length > 1 || options.some(({state}) => state !== 'off'));
};
