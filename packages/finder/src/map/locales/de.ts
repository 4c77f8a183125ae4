import type {Texts} from '@mitmach/ui';
import type {mapMessages} from '../map.messages.js';

export default {
  mapDistricts: 'Stadtteile',
  mapHint: 'Wählen Sie einen oder mehrere, um nur zu sehen, was es dort gibt.',
  mapCount: {one: '{count} Angebot', other: '{count} Angebote'},
  mapExcluded: 'ausgeschlossen',
  mapLegend: 'Angebote im Stadtteil',
  mapLoading: 'Die Karte wird geladen …',
  mapFailed: 'Die Karte lässt sich gerade nicht laden. Die Liste leistet dasselbe.',
  mapNoDistricts: 'Kein Angebot nennt einen Stadtteil.',
  mapStreet: 'Straßenkarte',
  mapStreetShow: 'Straßenkarte von {host} zeigen',
  mapStreetPrivacy: 'Dabei werden Ihre Internetadresse und der Name dieser Website an {host} übertragen.',
  mapStreetHide: 'Straßenkarte schließen',
  mapStreetFailed: 'Die Straßenkarte lässt sich gerade nicht laden.',
  mapStreetBlocked:
    'Die Sicherheitseinstellungen dieser Seite lassen die Straßenkarte nicht zu. Die Karte der Stadtteile geht auch ohne.',
  mapStreetEmpty: 'Keines dieser Angebote nennt einen genauen Ort.',
  mapStreetKeys: 'Pfeiltasten verschieben die Karte, Plus und Minus ändern ihren Maßstab.',
  mapStreetHere: {one: '{count} Angebot hier', other: '{count} Angebote hier'},
  mapZoomIn: 'Vergrößern',
  mapZoomOut: 'Verkleinern',
  mapTiles: 'Karte: {host}',
} satisfies Texts<typeof mapMessages>;
