import type {Texts} from '../../texts/texts.js';
import type {FaultTexts} from '../failure.catalogue.js';

export default {
  offline: 'Du er offline. Så snart der er forbindelse igen, vises indholdet her.',
  'not-found': 'Dataene findes ikke på deres adresse.',
  'http-error': 'Serveren med dataene melder en fejl.',
  timeout: 'Serveren med dataene er for længe om at svare.',
  'not-json': 'Adressen indeholder ikke de data, der forventes her.',
  'not-a-feed': 'Adressen indeholder ikke de data, der forventes her.',
  'unsupported-version': 'Dataene har en nyere form, som denne side endnu ikke kan læse.',
  'too-large': 'Dataene er for omfattende til at blive vist her.',
  'no-source': 'Der er endnu ikke valgt data til dette sted.',
  internal: 'Noget gik galt under visningen.',
  stale: 'Opdateret {date}. Nyere data kan ikke indlæses i øjeblikket.',
  expired: 'Opdateret {date}.',
  lost: {
    one: '{count} post har en fejl og vises ikke.',
    other: '{count} poster har fejl og vises ikke.',
  },
  loadingSlow: 'Det tager længere tid end normalt. Vent venligst et øjeblik.',
  openFeed: 'Åbn selve dataene',
} satisfies Texts<FaultTexts>;
