import type {Texts} from '@mitmach/ui';
import type {mapMessages} from '../map.messages.js';

export default {
  mapDistricts: 'Stadt·teile',
  mapHint:
    'Wählen Sie einen Stadt·teil. Sie können auch mehrere wählen. Dann sehen Sie nur die Angebote von dort.',
  mapCount: {one: '{count} Angebot', other: '{count} Angebote'},
  mapExcluded: 'Sie haben gewählt: nicht hier',
  mapLegend: 'So viele Angebote gibt es im Stadt·teil',
  mapLoading: 'Die Karte kommt gleich …',
  mapFailed: 'Die Karte fehlt gerade. In der Liste steht das Gleiche.',
  mapNoDistricts: 'Bei keinem Angebot steht ein Stadt·teil.',
  mapStreet: 'Karte mit Straßen',
  mapStreetShow: 'Karte mit Straßen zeigen ({host})',
  mapStreetPrivacy:
    '{host} erfährt dann 2 Sachen: die Adresse von Ihrem Gerät und den Namen von dieser Internet-Seite.',
  mapStreetHide: 'Karte mit Straßen zu·machen',
  mapStreetFailed: 'Die Karte mit Straßen fehlt gerade.',
  mapStreetBlocked:
    'Diese Internet-Seite erlaubt keine Karte mit Straßen. Die Karte mit den Stadt·teilen können Sie benutzen.',
  mapStreetEmpty: 'Bei keinem Angebot steht der genaue Ort.',
  mapStreetKeys:
    'Mit den Pfeil-Tasten schieben Sie die Karte. Mit Plus wird die Karte größer. Mit Minus wird die Karte kleiner.',
  mapStreetHere: {one: '{count} Angebot hier', other: '{count} Angebote hier'},
  mapZoomIn: 'Größer machen',
  mapZoomOut: 'Kleiner machen',
  mapTiles: 'Die Karte ist von: {host}',
} satisfies Texts<typeof mapMessages>;
