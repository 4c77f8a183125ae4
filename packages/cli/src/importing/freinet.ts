import {decodeText} from './decode.js';
import {readPlace} from './entries/addresses.js';
import {Gathering} from './entries/gathering.js';
import {shortly, unreadable} from './entries/refusal.js';
import {textAt, type Fields} from './entries/untyped.js';
import {parseUrl} from './entries/urls.js';
import {findOffers} from './freinet/find-offers.js';
import {offerRecipe} from './freinet/offer-fields.js';
import {text} from './freinet/offer.js';
import {htmlToText} from './html.js';
import type {Importer, Place, SourceData} from './importer.js';

/** The facility that an offer is of. */
const addFacility = (offer: Fields, place: Place, gathering: Gathering): string | undefined =>
  gathering.addOrganization(htmlToText(text(offer, 'facility')), place, (reader) => {
    reader.field = 'organization';
    return {
      description: reader.richOrPlain(textAt(offer, 'orgdescription')),
      url: reader.link(textAt(offer, 'homepage')),
      location: readPlace(textAt(offer, 'orgaddress')),
    };
  });

const agencyOf = ({url}: SourceData): string | undefined => {
  const agency = parseUrl(url)?.searchParams.get('agencyId');
  return agency && /^\d+$/.test(agency) ? agency : undefined;
};

/**
 * Imports offers of Freinet-Online: the XML of its matching interface, or an export as JSON. The facilities that offer
 * them become organizations. Freinet leaves out offers that are gone; 0 persons sought means that none is sought any more.
 */
export const importFreinet: Importer = (data, options) => {
  const {text: source, notes} = decodeText(data);
  const gathering = new Gathering(data, options);
  gathering.notes.push(...notes);
  const offers = findOffers(source);
  if (!offers) return {drafts: [], notes: [...notes, unreadable(source, 'Freinet')]};
  const agency = agencyOf(data);
  for (const {offer, place, isCut} of offers) {
    const item = shortly(htmlToText(text(offer, 'title')));
    const named = {...place, ...(item && {item})};
    if (isCut) {
      gathering.lose('damaged', named, {detail: '</angebot>'});
      continue;
    }
    const organization = addFacility(offer, named, gathering);
    gathering.add(offerRecipe, {offer, organization, agency}, {place: named});
  }
  return gathering.imported;
};
