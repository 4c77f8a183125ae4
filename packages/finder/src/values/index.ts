export {groupLabel, partOfDayLabel, valueLabel, weekdayLabel, type SlotDay, type SlotPart} from './labels.js';
export {valuesCatalogue, type ValuesKey} from './values.catalogue.js';
export {termsCatalogue} from '@mitmach/ui';
