export {rememberedCatalogue, rememberedCatalogues, type RememberedKey} from './remembered.catalogue.js';
export {RememberedOffers, type RememberedOptions} from './remembered-offers.js';
export {rememberedScreen} from './remembered-screen.js';
export {rememberedStyles} from './remembered.styles.js';
export {rememberedView, type RememberedHandlers} from './remembered.view.js';
