import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  loadingSlow: 'Det tager længere tid end normalt. Vent venligst et øjeblik.',
  retry: 'Prøv igen',
  retrying: 'Prøver igen …',
  openFeed: 'Åbn selve dataene',
  failed: 'Dataene kan ikke nås i øjeblikket.',
  stale: 'Opdateret {date}. Nyere data kan ikke indlæses i øjeblikket.',
  lost: {
    one: '{count} post har en fejl og vises ikke.',
    other: '{count} poster har fejl og vises ikke.',
  },
  onlyIn: 'Kun på {language}',
  imageCredit: 'Billede: {credit}',
} satisfies Texts<typeof uiMessages>;
