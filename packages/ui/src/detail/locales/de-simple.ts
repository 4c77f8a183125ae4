import type {Texts} from '../../texts/texts.js';
import type {detailMessages} from '../detail.messages.js';

export default {
  detailWhere: 'Wo?',
  detailMap: 'Karte im Internet (OpenStreetMap)',
  detailPlaces: 'Plätze',
  detailPlacesLeft: {
    one: '{count} Platz ist frei. Alle Plätze: {capacity}',
    other: '{count} Plätze sind frei. Alle Plätze: {capacity}',
  },
  detailCapacity: {one: '{count} Platz', other: '{count} Plätze'},
  detailContactPage: 'Internet-Seite zum Fragen',
  detailTopics: 'Themen',
  detailLanguages: 'Sprachen',
  detailAge: 'Wie alt?',
  detailAgeFrom: 'ab {from} Jahren',
  detailAgeTo: 'bis {to} Jahre',
  detailAgeRange: '{from} bis {to} Jahre',
  detailAccessibility: 'Ohne Hindernisse',
  detailPlainLanguage: 'In Leichter Sprache',
  detailVerified: 'Wir haben das geprüft am {date}',
  detailSource: 'Das steht auch bei: {name}',
  detailRetrieved: 'Wir haben es von dort am {date}',
} satisfies Texts<typeof detailMessages>;
