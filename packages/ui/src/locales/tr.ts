import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  retry: 'Tekrar dene',
  retrying: 'Yeniden deneniyor …',
  failed: 'Verilere şu anda ulaşılamıyor.',
  onlyIn: 'Yalnızca {language}',
  imageCredit: 'Görsel: {credit}',
} satisfies Texts<typeof uiMessages>;
