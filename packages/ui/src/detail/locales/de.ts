import type {Texts} from '../../texts/texts.js';
import type {detailMessages} from '../detail.messages.js';

export default {
  detailWhere: 'Wo',
  detailMap: 'Karte bei OpenStreetMap',
  detailPlaces: 'Plätze',
  detailPlacesLeft: {
    one: 'Noch {count} von {capacity} Plätzen frei',
    other: 'Noch {count} von {capacity} Plätzen frei',
  },
  detailCapacity: {one: '{count} Platz', other: '{count} Plätze'},
  detailContactPage: 'Kontaktseite',
  detailTopics: 'Themen',
  detailLanguages: 'Sprachen',
  detailAge: 'Alter',
  detailAgeFrom: 'ab {from}',
  detailAgeTo: 'bis {to}',
  detailAgeRange: '{from} bis {to}',
  detailAccessibility: 'Barrierefreiheit',
  detailPlainLanguage: 'In Leichter Sprache',
  detailVerified: 'Geprüft am {date}',
  detailSource: 'Quelle: {name}',
  detailRetrieved: 'abgerufen am {date}',
} satisfies Texts<typeof detailMessages>;
