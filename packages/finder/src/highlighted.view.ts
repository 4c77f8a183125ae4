import type {ShownText} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';

/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Where in a text stands what was looked for; in order, apart from one another. */
export type Mark = (text: string) => readonly TextRange[];

const parts = (text: string, ranges: readonly TextRange[]): unknown[] => {
  let at = 0;
  const found = ranges.flatMap(({from, to}) => {
    const before = text.slice(at, from);
    at = to;
    return [before, html`<mark>${text.slice(from, to)}</mark>`];
  });
  return [...found, text.slice(at)];
};

/** A text of the feed with what was looked for marked in it. */
export const highlightedView = ({text, lang, dir}: ShownText, mark: Mark): TemplateResult =>
  html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}>${parts(text, mark(text))}</span>`;
