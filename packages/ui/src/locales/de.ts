import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  loadingSlow: 'Das dauert länger als sonst. Bitte einen Moment Geduld.',
  retry: 'Erneut versuchen',
  retrying: 'Neuer Versuch …',
  openFeed: 'Die Daten selbst öffnen',
  failed: 'Die Daten sind im Moment nicht erreichbar.',
  stale: 'Stand: {date}. Neuere Daten lassen sich gerade nicht laden.',
  lost: {
    one: '{count} Eintrag ist fehlerhaft und wird nicht gezeigt.',
    other: '{count} Einträge sind fehlerhaft und werden nicht gezeigt.',
  },
  onlyIn: 'Nur auf {language}',
  imageCredit: 'Bild: {credit}',
} satisfies Texts<typeof uiMessages>;
