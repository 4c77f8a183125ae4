import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  retry: 'Prøv igen',
  retrying: 'Prøver igen …',
  failed: 'Dataene kan ikke nås i øjeblikket.',
  onlyIn: 'Kun på {language}',
  imageCredit: 'Billede: {credit}',
} satisfies Texts<typeof uiMessages>;
