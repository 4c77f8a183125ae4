export {scrollToFirst} from './scroll-to-first.js';
export type {WeekModel} from './week.model.js';
export {weekStyles} from './week.styles.js';
export {hoursScreen} from './week-screen.js';
