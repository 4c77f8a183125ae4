import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  retry: 'Noch einmal versuchen',
  retrying: 'Wir versuchen es noch einmal …',
  failed: 'Wir können gerade nichts zeigen.',
  onlyIn: 'Nur in dieser Sprache: {language}',
  imageCredit: 'Das Bild ist von: {credit}',
} satisfies Texts<typeof uiMessages>;
