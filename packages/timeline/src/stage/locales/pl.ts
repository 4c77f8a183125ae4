import type {Texts} from '@mitmach/ui';
import type {stageMessages} from '../stage.messages.js';

export default {
  oldestFirst: 'Najpierw najstarsze',
  searchMilestones: 'Szukaj kamieni milowych',
  phases: 'Etap',
  topics: 'Temat',
  organizations: 'Organizacja',
  noneFits: 'Żaden kamień milowy nie pasuje do tych filtrów.',
  milestoneCount: {
    one: '{count} kamień milowy',
    few: '{count} kamienie milowe',
    many: '{count} kamieni milowych',
    other: '{count} kamienia milowego',
  },
  linkTo: 'Kopiuj link do „{title}”',
  jumpToYear: 'Przejdź do roku',
  jumpToPhase: 'Przejdź do etapu',
  withoutPhase: 'Bez etapu',
  previousMilestone: 'Poprzedni kamień milowy',
  nextMilestone: 'Następny kamień milowy',
  position: '{number} z {total}',
  sideBySide: 'Kamienie milowe obok siebie',
  keys: 'Na liście klawisze J i K prowadzą do następnego i poprzedniego kamienia milowego.',
} satisfies Texts<typeof stageMessages>;
