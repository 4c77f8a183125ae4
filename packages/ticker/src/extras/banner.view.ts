import {headingView, textView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {TickerEntry} from '../entry.model.js';
import {labelsView, timeView, titleView, type EntryOptions} from '../entry.view.js';

const alertView = (entry: TickerEntry, options: EntryOptions): TemplateResult => html`
  <li class="alert-item">
    <p class="line"><span class="mark alert" part="mark">${options.locale.t('emergency')}</span></p>
    ${headingView(options.headingLevel, titleView(entry, options))}
    ${entry.summary ? html`<p class="summary">${textView(entry.summary)}</p>` : nothing}
    <div class="about">${timeView(entry)} ${labelsView(entry, options.locale)}</div>
  </li>
`;

/** What everybody must see, above all else: a section with a name. It does not shout when the page is loaded. */
export const bannerView = (entries: readonly TickerEntry[], options: EntryOptions): TemplateResult => html`
  <section class="alerts" part="alerts" aria-label=${options.locale.t('emergency')}>
    <ul>
      ${entries.map((entry) => alertView(entry, options))}
    </ul>
  </section>
`;
