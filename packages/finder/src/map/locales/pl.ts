import type {Texts} from '@mitmach/ui';
import type {mapMessages} from '../map.messages.js';

export default {
  mapDistricts: 'Dzielnice',
  mapHint: 'Proszę wybrać jedną lub kilka, aby zobaczyć tylko to, co jest w nich.',
  mapCount: {one: '{count} oferta', few: '{count} oferty', many: '{count} ofert', other: '{count} oferty'},
  mapExcluded: 'wykluczona',
  mapLegend: 'Oferty w dzielnicy',
  mapLoading: 'Wczytywanie mapy …',
  mapFailed: 'Mapy nie można teraz wczytać. Lista działa tak samo.',
  mapNoDistricts: 'Żadna oferta nie podaje dzielnicy.',
  mapStreet: 'Mapa ulic',
  mapStreetShow: 'Pokaż mapę ulic z {host}',
  mapStreetPrivacy: 'Państwa adres internetowy i nazwa tej strony zostaną wtedy przesłane do {host}.',
  mapStreetHide: 'Zamknij mapę ulic',
  mapStreetFailed: 'Mapy ulic nie można teraz wczytać.',
  mapStreetBlocked:
    'Ustawienia zabezpieczeń tej strony nie pozwalają na mapę ulic. Mapa dzielnic działa także bez niej.',
  mapStreetEmpty: 'Żadna z tych ofert nie podaje dokładnego miejsca.',
  mapStreetKeys: 'Strzałki przesuwają mapę, plus i minus zmieniają jej skalę.',
  mapStreetHere: {
    one: '{count} oferta tutaj',
    few: '{count} oferty tutaj',
    many: '{count} ofert tutaj',
    other: '{count} oferty tutaj',
  },
  mapZoomIn: 'Powiększ',
  mapZoomOut: 'Pomniejsz',
  mapTiles: 'Mapa: {host}',
} satisfies Texts<typeof mapMessages>;
