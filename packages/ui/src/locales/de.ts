import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  retry: 'Erneut versuchen',
  retrying: 'Neuer Versuch …',
  failed: 'Die Daten sind im Moment nicht erreichbar.',
  onlyIn: 'Nur auf {language}',
  imageCredit: 'Bild: {credit}',
} satisfies Texts<typeof uiMessages>;
