import type {Texts} from '../../texts/texts.js';
import type {detailMessages} from '../detail.messages.js';

export default {
  detailWhere: 'Gdzie',
  detailMap: 'Mapa w OpenStreetMap',
  detailPlaces: 'Miejsca',
  detailPlacesLeft: {
    one: 'Wolne miejsca: {count} z {capacity}',
    few: 'Wolne miejsca: {count} z {capacity}',
    many: 'Wolne miejsca: {count} z {capacity}',
    other: 'Wolne miejsca: {count} z {capacity}',
  },
  detailCapacity: {
    one: '{count} miejsce',
    few: '{count} miejsca',
    many: '{count} miejsc',
    other: '{count} miejsca',
  },
  detailContactPage: 'Strona kontaktowa',
  detailTopics: 'Tematy',
  detailLanguages: 'Języki',
  detailAge: 'Wiek',
  detailAgeFrom: 'od {from}',
  detailAgeTo: 'do {to}',
  detailAgeRange: 'od {from} do {to}',
  detailAccessibility: 'Dostępność',
  detailPlainLanguage: 'Prostym językiem',
  detailVerified: 'Sprawdzono {date}',
  detailSource: 'Źródło: {name}',
  detailRetrieved: 'pobrano {date}',
} satisfies Texts<typeof detailMessages>;
