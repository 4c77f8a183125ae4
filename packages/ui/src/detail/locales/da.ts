import type {Texts} from '../../texts/texts.js';
import type {detailMessages} from '../detail.messages.js';

export default {
  detailWhere: 'Hvor',
  detailMap: 'Kort på OpenStreetMap',
  detailPlaces: 'Pladser',
  detailPlacesLeft: {
    one: '{count} ud af {capacity} pladser tilbage',
    other: '{count} ud af {capacity} pladser tilbage',
  },
  detailCapacity: {one: '{count} plads', other: '{count} pladser'},
  detailContactPage: 'Kontaktside',
  detailTopics: 'Emner',
  detailLanguages: 'Sprog',
  detailAge: 'Alder',
  detailAgeFrom: 'fra {from} år',
  detailAgeTo: 'op til {to} år',
  detailAgeRange: '{from} til {to} år',
  detailAccessibility: 'Tilgængelighed',
  detailPlainLanguage: 'På let sprog',
  detailVerified: 'Tjekket {date}',
  detailSource: 'Kilde: {name}',
  detailRetrieved: 'hentet {date}',
} satisfies Texts<typeof detailMessages>;
