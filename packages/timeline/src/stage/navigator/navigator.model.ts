import {formatFuzzyDate, formatFuzzyRange, groupByPhase, yearStops} from '@mitmach/logic';
import type {Locale} from '@mitmach/ui';
import type {NavigatorName, TimelineContext} from '../../timeline-context.js';
import type {TimelineEntry} from '../../vertical.model.js';
import type {StageKey} from '../stage.catalogue.js';

/** A place that one can jump to. */
export interface NavigatorStop {
  readonly label: string;
  readonly count: number;
  /** Where it begins, as an index among the entries. */
  readonly index: number;
  /** All of its entries' indices: a phase may come again. */
  readonly indices: ReadonlySet<number>;
}

/** So many buttons still lie in a line that one overlooks; of more years it shows decades or centuries. */
export const mostStops = 30;

const stopOf = (
  label: string,
  items: readonly TimelineEntry['milestone'][],
  places: ReadonlyMap<TimelineEntry['milestone'], number>,
): NavigatorStop => {
  const indices = items.map((item) => places.get(item) ?? 0);
  return {label, count: items.length, index: indices[0] ?? 0, indices: new Set(indices)};
};

/** The years or the phases of a timeline, in the order in which they are met, with how many milestones they have. */
export const navigatorModel = (
  entries: readonly TimelineEntry[],
  by: Exclude<NavigatorName, 'none'>,
  {feed, locale}: TimelineContext,
): readonly NavigatorStop[] => {
  const items = entries.map(({milestone}) => milestone);
  const places = new Map(items.map((item, index) => [item, index]));
  if (by === 'years') {
    const year = (of: number): {readonly precision: 'year'; readonly year: number} => ({
      precision: 'year',
      year: of,
    });
    return yearStops(items, mostStops).map(({from, to, items: all}) => {
      const label =
        from === to
          ? formatFuzzyDate(year(from), locale.tag)
          : formatFuzzyRange(year(from), year(to), locale.tag);
      return stopOf(label, all, places);
    });
  }
  const {t} = locale as unknown as Locale<StageKey>;
  return groupByPhase(items, feed.envelope.vocabularies?.phases ?? [])
    .map(({id, phase, items: all}) => {
      const label = phase ? locale.show(phase.label, feed.envelope.language).text : id;
      return stopOf(label ?? t('withoutPhase'), all, places);
    })
    .sort((a, b) => a.index - b.index);
};
