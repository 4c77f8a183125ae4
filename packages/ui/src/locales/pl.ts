import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  retry: 'Spróbuj ponownie',
  retrying: 'Ponawianie próby …',
  failed: 'Dane są w tej chwili niedostępne.',
  onlyIn: 'Tylko w języku: {language}',
  imageCredit: 'Zdjęcie: {credit}',
} satisfies Texts<typeof uiMessages>;
