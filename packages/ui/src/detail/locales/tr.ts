import type {Texts} from '../../texts/texts.js';
import type {detailMessages} from '../detail.messages.js';

export default {
  detailWhere: 'Nerede',
  detailMap: 'OpenStreetMap’te harita',
  detailPlaces: 'Yerler',
  detailPlacesLeft: {
    one: '{capacity} yerden {count} tanesi boş',
    other: '{capacity} yerden {count} tanesi boş',
  },
  detailCapacity: {one: '{count} yer', other: '{count} yer'},
  detailContactPage: 'İletişim sayfası',
  detailTopics: 'Konular',
  detailLanguages: 'Diller',
  detailAge: 'Yaş',
  detailAgeFrom: '{from} ve üzeri',
  detailAgeTo: 'en fazla {to}',
  detailAgeRange: '{from} ile {to} arası',
  detailAccessibility: 'Erişilebilirlik',
  detailPlainLanguage: 'Kolay okunur dilde',
  detailVerified: 'Kontrol tarihi: {date}',
  detailSource: 'Kaynak: {name}',
  detailRetrieved: 'alındığı tarih: {date}',
} satisfies Texts<typeof detailMessages>;
