import type {Texts} from '../../texts/texts.js';
import type {FaultTexts} from '../failure.catalogue.js';

export default {
  offline: 'Sie sind offline. Sobald wieder eine Verbindung besteht, erscheint der Inhalt hier.',
  'not-found': 'Die Daten sind unter ihrer Adresse nicht zu finden.',
  'http-error': 'Der Server mit den Daten meldet einen Fehler.',
  timeout: 'Der Server mit den Daten braucht zu lange für eine Antwort.',
  'not-json': 'Unter der Adresse liegen nicht die Daten, die hier erwartet werden.',
  'not-a-feed': 'Unter der Adresse liegen nicht die Daten, die hier erwartet werden.',
  'unsupported-version': 'Die Daten haben eine neuere Form, die diese Seite noch nicht lesen kann.',
  'too-large': 'Die Daten sind zu umfangreich, um hier gezeigt zu werden.',
  'no-source': 'Für diese Stelle sind noch keine Daten ausgewählt.',
  internal: 'Bei der Anzeige ist etwas schiefgegangen.',
  stale: 'Stand: {date}. Neuere Daten lassen sich gerade nicht laden.',
  expired: 'Stand: {date}.',
  lost: {
    one: '{count} Eintrag ist fehlerhaft und wird nicht gezeigt.',
    other: '{count} Einträge sind fehlerhaft und werden nicht gezeigt.',
  },
  loadingSlow: 'Das dauert länger als sonst. Bitte einen Moment Geduld.',
  openFeed: 'Die Daten selbst öffnen',
} satisfies Texts<FaultTexts>;
