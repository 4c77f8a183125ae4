export {AddToCalendar} from './add-to-calendar.js';
export {detailCatalogue} from './detail.catalogue.js';
export {detailModel} from './detail.model.js';
export type {DetailContext} from './detail-row.js';
export {eventDetailStyles} from './detail.styles.js';
export {detailView} from './detail.view.js';
