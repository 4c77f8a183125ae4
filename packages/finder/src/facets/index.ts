import {FacetIndex} from '@mitmach/logic/opportunities';

export {findPlaces} from '@mitmach/logic/opportunities';

/** Makes what knows the values of a source's offers. */
export const makeFacets = (): FacetIndex => new FacetIndex();
