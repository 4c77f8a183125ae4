export {scrollToFirst} from './scroll-to-first.js';
export {weekModel, type WeekModel} from './week.model.js';
export type {WeekContext} from './week-day.model.js';
export {weekStyles} from './week.styles.js';
export {weekView} from './week.view.js';
