import type {Texts} from '@mitmach/ui';
import type {mapMessages} from '../map.messages.js';

export default {
  mapDistricts: 'Bydele',
  mapHint: 'Vælg en eller flere for kun at se, hvad der er dér.',
  mapCount: {one: '{count} tilbud', other: '{count} tilbud'},
  mapExcluded: 'udeladt',
  mapLegend: 'Tilbud i bydelen',
  mapLoading: 'Kortet hentes …',
  mapFailed: 'Kortet kan ikke hentes lige nu. Listen kan det samme.',
  mapNoDistricts: 'Ingen tilbud nævner en bydel.',
  mapStreet: 'Gadekort',
  mapStreetShow: 'Vis gadekortet fra {host}',
  mapStreetPrivacy: 'Så sendes din internetadresse og navnet på dette websted til {host}.',
  mapStreetHide: 'Luk gadekortet',
  mapStreetFailed: 'Gadekortet kan ikke hentes lige nu.',
  mapStreetBlocked:
    'Sidens sikkerhedsindstillinger tillader ikke gadekortet. Kortet over bydelene virker også uden.',
  mapStreetEmpty: 'Ingen af disse tilbud nævner et præcist sted.',
  mapStreetKeys: 'Piletasterne flytter kortet, plus og minus ændrer målestokken.',
  mapStreetHere: {one: '{count} tilbud her', other: '{count} tilbud her'},
  mapZoomIn: 'Zoom ind',
  mapZoomOut: 'Zoom ud',
  mapTiles: 'Kort: {host}',
} satisfies Texts<typeof mapMessages>;
