import {html, svg, type TemplateResult} from 'lit';
import {withWidget} from '../choice/choice.model.js';
import type {KnownWidget, ToolContext} from '../context.js';
import {widgets} from '../options/options.generated.js';

/** What a widget looks like from afar, in a square of 32. */
const pictures: Readonly<Record<string, TemplateResult>> = {
  calendar: svg`<path d="M4 8h24v20H4zM4 14h24M10 4v6M22 4v6"></path><path class="mark" d="M9 18h4v4H9zM19 22h4v3h-4z"></path>`,
  finder: svg`<circle cx="13" cy="13" r="8"></circle><path d="m19 19 9 9"></path><path class="mark" d="M10 13l2.5 2.5L17 11"></path>`,
  timeline: svg`<path d="M8 4v24"></path><path d="M14 8h14M14 16h10M14 24h13"></path><path class="mark" d="M6 6h4v4H6zM6 14h4v4H6zM6 22h4v4H6z"></path>`,
  ticker: svg`<path d="M4 6h24v20H4zM9 18h14M9 22h9"></path><path class="mark" d="M9 10h14v4H9z"></path>`,
};

const cardView = (widget: string, {choice, locale, onChoice}: ToolContext): TemplateResult => {
  const onChange = (): void => {
    onChoice(withWidget(choice, widget));
  };
  const known = widget as KnownWidget;
  return html`<label class="card">
    <input
      type="radio"
      name="widget"
      value=${widget}
      .checked=${choice.widget === widget}
      aria-describedby="about-${widget}"
      @change=${onChange}
    />
    <svg viewBox="0 0 32 32" aria-hidden="true">${pictures[widget]}</svg>
    <span class="name">${locale.t(`widget_${known}`)}</span>
    <span class="hint" id="about-${widget}">${locale.t(`about_${known}`)}</span>
  </label>`;
};

/** The widgets to choose from. */
export const widgetView = (context: ToolContext): TemplateResult => html`
  <fieldset class="field">
    <legend class="visually-hidden">${context.locale.t('widget')}</legend>
    <div class="cards">${widgets.map(({name}) => cardView(name, context))}</div>
  </fieldset>
`;
