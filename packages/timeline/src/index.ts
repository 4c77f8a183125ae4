export {MitmachTimeline} from './timeline.element.js';
export {timelineCatalogue, type TimelineKey} from './timeline.catalogue.js';
export {verticalModel, type TimelineEntry, type TimelineView, type TimelineYear} from './vertical.model.js';
export {verticalView, type VerticalOptions} from './vertical.view.js';
