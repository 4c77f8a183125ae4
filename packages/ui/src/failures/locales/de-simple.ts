import type {Texts} from '../../texts/texts.js';
import type {FaultTexts} from '../failure.catalogue.js';

export default {
  offline:
    'Sie haben gerade kein Internet. Bitte warten Sie. Das Internet ist wieder da? Dann sehen Sie hier etwas.',
  'not-found': 'Hier fehlt etwas. Wir können die Daten nicht finden.',
  'http-error': 'Hier gibt es einen Fehler. Der Computer mit den Daten arbeitet nicht richtig.',
  timeout: 'Der Computer mit den Daten ist gerade zu langsam.',
  'not-json': 'Hier gibt es einen Fehler. Wir finden nur falsche Daten.',
  'not-a-feed': 'Hier gibt es einen Fehler. Wir finden nur falsche Daten.',
  'unsupported-version': 'Die Daten sind zu neu. Diese Seite kann die Daten noch nicht lesen.',
  'too-large': 'Es sind zu viele Daten. Wir können die Daten hier nicht zeigen.',
  'no-source': 'Hier gibt es noch keine Daten.',
  internal: 'Hier gibt es einen Fehler. Bitte laden Sie die Seite neu.',
  stale: 'Die Daten sind vom {date}. Neue Daten gibt es gerade nicht.',
  expired: 'Die Daten sind vom {date}.',
  lost: {
    one: 'In {count} Text ist ein Fehler. Diesen Text sehen Sie hier nicht.',
    other: 'In {count} Texten sind Fehler. Diese Texte sehen Sie hier nicht.',
  },
  loadingSlow: 'Es dauert heute länger. Bitte warten Sie kurz.',
  openFeed: 'Die Daten öffnen',
} satisfies Texts<FaultTexts>;
