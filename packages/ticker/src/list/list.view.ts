import {html, type TemplateResult} from 'lit';
import type {TickerEntry} from '../entry.model.js';
import {entryView, timeView, type EntryOptions} from '../entry.view.js';

/** The items one below the other. */
export const listView = (entries: readonly TickerEntry[], options: EntryOptions): TemplateResult => html`
  <ul class="list" part="list">
    ${entries.map(
      (entry) =>
        html`<li class="item" part="item">
          ${timeView(entry)}
          <div class="what">${entryView(entry, options)}</div>
        </li>`,
    )}
  </ul>
`;
