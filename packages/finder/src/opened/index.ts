export {contactOf, type ContactWay, type OfferContact} from './contact.model.js';
export {openedCatalogue, openedCatalogues, type OpenedKey} from './opened.catalogue.js';
export type {OpenedContext} from './opened-context.js';
export {OpenedOffer, type OpenedHandlers, type OpenedOptions} from './opened-offer.js';
export {openedScreen} from './opened-screen.js';
export {openedStyles} from './opened.styles.js';
