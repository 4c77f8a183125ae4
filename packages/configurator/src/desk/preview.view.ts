import {html, nothing, type TemplateResult} from 'lit';
import type {DeskContext} from './context.js';
import type {DeskDocument} from './document.model.js';
import {previewAddress, widgetsFor, type WidgetName} from './preview.model.js';

const widgetKeys = {
  calendar: 'widgetCalendar',
  finder: 'widgetFinder',
  timeline: 'widgetTimeline',
  ticker: 'widgetTicker',
} as const satisfies Record<WidgetName, string>;

const chosenWidget = ({view}: DeskContext, widgets: readonly WidgetName[]): WidgetName | undefined =>
  widgets.find((widget) => widget === view.widget) ?? widgets[0];

const frameView = (widget: WidgetName, context: DeskContext): TemplateResult | typeof nothing => {
  const {frame, feedAddress, locale, view} = context;
  if (frame === undefined || feedAddress === undefined) return nothing;
  const title = locale.t('previewFrame', {widget: locale.t(widgetKeys[widget])});
  const address = previewAddress({
    frame,
    widget,
    feed: feedAddress,
    language: locale.language,
    title,
    open: widget === view.widget ? view.shownId : undefined,
  });
  return html`<iframe title=${title} src=${address}></iframe>`;
};

/** The real widgets with the feed as it is now. */
export const previewView = (context: DeskContext, document: DeskDocument): TemplateResult => {
  const {
    locale: {t},
    frame,
    actions,
  } = context;
  const widgets = widgetsFor(document);
  const chosen = chosenWidget(context, widgets);
  if (chosen === undefined) return html`<p class="nothing">${t('previewNone')}</p>`;
  if (frame === undefined) return html`<p class="nothing">${t('previewNoScript')}</p>`;
  return html`
    <div class="preview">
      <h3 class="visually-hidden">${t('tabPreview')}</h3>
      <p class="hint">${t('previewHint')}</p>
      <div class="kinds" role="group" aria-label=${t('previewWidget')}>
        ${widgets.map(
          (widget) => html`
            <button
              type="button"
              aria-pressed=${widget === chosen ? 'true' : 'false'}
              @click=${() => {
                actions.preview(undefined, widget);
              }}
            >
              ${t(widgetKeys[widget])}
            </button>
          `,
        )}
      </div>
      ${frameView(chosen, context)}
    </div>
  `;
};
