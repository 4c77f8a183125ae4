import {offerSearch} from '@mitmach/logic/opportunities';
import {TextIndex} from '@mitmach/logic/search';

/** Makes the text search of a source. */
export const makeSearch = offerSearch((texts) => new TextIndex(texts));
