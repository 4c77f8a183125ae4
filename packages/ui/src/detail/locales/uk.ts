import type {Texts} from '../../texts/texts.js';
import type {detailMessages} from '../detail.messages.js';

export default {
  detailWhere: 'Де',
  detailMap: 'Мапа на OpenStreetMap',
  detailPlaces: 'Місця',
  detailPlacesLeft: {
    one: 'Вільно {count} місце з {capacity}',
    few: 'Вільно {count} місця з {capacity}',
    many: 'Вільно {count} місць з {capacity}',
    other: 'Вільно {count} місця з {capacity}',
  },
  detailCapacity: {one: '{count} місце', few: '{count} місця', many: '{count} місць', other: '{count} місця'},
  detailContactPage: 'Сторінка для зв’язку',
  detailTopics: 'Теми',
  detailLanguages: 'Мови',
  detailAge: 'Вік',
  detailAgeFrom: 'від {from}',
  detailAgeTo: 'до {to}',
  detailAgeRange: 'від {from} до {to}',
  detailAccessibility: 'Доступність',
  detailPlainLanguage: 'Простою мовою',
  detailVerified: 'Перевірено {date}',
  detailSource: 'Джерело: {name}',
  detailRetrieved: 'отримано {date}',
} satisfies Texts<typeof detailMessages>;
