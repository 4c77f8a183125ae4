import {compareDates, earliest, latest, parseFuzzyDate} from '@mitmach/logic';
import {htmlToText} from '../html.js';
import type {Draft, ImportedTerm} from '../importer.js';
import {slideDate} from './dates.js';
import {memberOf, textOf, type Slide} from './slide.js';

/** An era as a phase, which is drawn as a band; undefined for one without a name. */
export const phaseOf = (slide: Slide): ImportedTerm | undefined => {
  const label = htmlToText(textOf(slide, 'text', 'headline'));
  const [start, end] = ['start_date', 'end_date'].map((name) => slideDate(memberOf(slide, name))?.value);
  return label === '' ? undefined : {vocabulary: 'phases', id: label, label, start, end};
};

const isWithin = (from: string, to: string, {start = '', end = ''}: ImportedTerm): boolean => {
  const [first, last, begin, finish] = [from, to, start, end].map(parseFuzzyDate);
  if (!first || !last || !begin || !finish) return false;
  return (
    compareDates(earliest(first), earliest(begin)) >= 0 && compareDates(latest(last), latest(finish)) <= 0
  );
};

/** A milestone with its phase: the only one that all of its time is in. */
export const withPhase = (draft: Draft, phases: readonly ImportedTerm[]): Draft => {
  const {date, endDate = date, phase} = draft.item as Readonly<Record<string, unknown>>;
  if (phase !== undefined || typeof date !== 'string' || typeof endDate !== 'string') return draft;
  const [only, ...others] = phases.filter((each) => isWithin(date, endDate, each));
  return only && others.length === 0 ? {...draft, item: {...draft.item, phase: only.id}} : draft;
};
