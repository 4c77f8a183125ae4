import type {WeekModel} from './week.model.js';

/** What is seen above the first event. */
const LEAD_MINUTES = 30;

const scrolled = new WeakMap<Element, string>();

/**
 * Scrolls the hours to the first event, once for the days shown: to be called whenever the week was rendered. It leaves
 * the reader's own scrolling alone until other days are shown.
 * @param root where `weekView` was rendered
 */
export const scrollToFirst = (root: ParentNode, model: WeekModel): void => {
  if (model.kind === 'stack' || model.firstMinute === undefined) return;
  const box = root.querySelector('.week-hours');
  const column = box?.querySelector('.week-day');
  if (!box || !column || column.clientHeight === 0 || scrolled.get(box) === model.key) return;
  scrolled.set(box, model.key);
  const {from, to} = model.hours;
  const minutes = model.firstMinute - LEAD_MINUTES - from * 60;
  box.scrollTop = (Math.max(minutes, 0) / ((to - from) * 60)) * column.clientHeight;
};
