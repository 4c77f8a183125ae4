export {controlsCatalogue} from '@mitmach/ui';
export {stageCatalogue} from './stage.catalogue.js';
export {Stage, type Staged} from './stage.js';
export {stageStyles} from './stage.styles.js';
