import type {Feed} from '@mitmach/feed';
import type {TimelineOrder} from '@mitmach/logic';
import {adoptStyles, textView} from '@mitmach/ui';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {TimelineContext} from '../timeline-context.js';
import type {TimelineEntry} from '../vertical.model.js';
import {marksModel, type Band, type EntryMarks, type Today} from './marks.model.js';

/** What a timeline shows of its entries' marks. */
export interface MarkedEntries {
  readonly classOf: (entry: TimelineEntry) => string;
  readonly above: (entry: TimelineEntry) => unknown;
  readonly remark: (entry: TimelineEntry) => unknown;
}

type Vocabularies = Feed['envelope']['vocabularies'];

const sheets = new WeakMap<object, CSSStyleSheet>();

/**
 * The publisher's colours as a style sheet, one class a phase: the strict policy allows no style attributes. Only what
 * the browser takes for a colour gets in.
 */
const phaseColours = (vocabularies: NonNullable<Vocabularies>): CSSStyleSheet => {
  const known = sheets.get(vocabularies);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  for (const [index, {color}] of (vocabularies.phases ?? []).entries()) {
    if (color === undefined || !CSS.supports('color', color)) continue;
    const rule = sheet.cssRules[sheet.insertRule(`.phase-${String(index)} {}`, sheet.cssRules.length)];
    (rule as CSSStyleRule).style.setProperty('--_given', color);
  }
  sheets.set(vocabularies, sheet);
  return sheet;
};

const bandView = ({label, dates}: Band): TemplateResult => html`
  <p class="band" part="phase">
    <span
      >${textView(label)} ${dates === undefined ? nothing : html`<span class="note">${dates}</span>`}</span
    >
  </p>
`;

const todayView = ({words, machine}: Today): TemplateResult => html`
  <p class="today" part="today"><time datetime=${machine}>${words}</time></p>
`;

const classesOf = ({phase, isRange}: EntryMarks): string =>
  [phase === undefined ? '' : `phased phase-${String(phase)}`, isRange ? 'range' : ''].join(' ');

/** Marks the entries of a host's timeline. */
export const marks =
  (host: LitElement) =>
  (entries: readonly TimelineEntry[], context: TimelineContext, order: TimelineOrder): MarkedEntries => {
    const {vocabularies} = context.feed.envelope;
    if (vocabularies) adoptStyles(host, phaseColours(vocabularies));
    const model = marksModel(entries, context, order);
    return {
      classOf: (entry) => {
        const of = model.get(entry);
        return of ? classesOf(of) : '';
      },
      above: (entry) => {
        const {today, band} = model.get(entry) ?? {};
        return today || band
          ? html`<div class="above" data-span=${band?.span ?? nothing}>
              ${today ? todayView(today) : nothing}${band ? bandView(band) : nothing}
            </div>`
          : nothing;
      },
      remark: (entry) => {
        const {meanwhile} = model.get(entry) ?? {};
        return meanwhile === undefined ? nothing : html`<span class="note meanwhile">${meanwhile}</span>`;
      },
    };
  };
