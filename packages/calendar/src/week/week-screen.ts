import type {TemplateResult} from 'lit';
import type {PageModel} from '../page.model.js';
import type {Screen} from '../screen.js';
import {weekModel} from './week.model.js';
import {weekView} from './week.view.js';

/** A week or a day, with its hours. */
export const hoursScreen = (
  {slots, days}: NonNullable<PageModel['hours']>,
  screen: Screen,
): TemplateResult => {
  const {context, actions, isStacked, settings, onWeek} = screen;
  const headingLevel = settings.headingLevel + 1;
  const model = weekModel(slots, days, {...context, isNarrow: isStacked, headingLevel});
  onWeek(model);
  return weekView(model, actions, context.locale);
};
