import type {Texts} from '../../texts/texts.js';
import type {controlsMessages} from '../controls.messages.js';

export default {
  filters: 'Filtry',
  filtersActive: {
    one: '{count} aktywny filtr',
    few: '{count} aktywne filtry',
    many: '{count} aktywnych filtrów',
    other: '{count} aktywnego filtra',
  },
  resetFilters: 'Wyczyść filtry',
  removeFilter: 'Usuń filtr',
  searchIn: 'Szukaj w: {group}',
  noOption: 'Nic nie pasuje',
  exclude: 'bez',
  close: 'Zamknij',
  share: 'Udostępnij',
  copyLink: 'Kopiuj link',
  linkCopied: 'Link skopiowany.',
  copyByHand: 'Skopiuj ten link:',
  showMore: {
    one: 'Pokaż {count} więcej',
    few: 'Pokaż {count} więcej',
    many: 'Pokaż {count} więcej',
    other: 'Pokaż {count} więcej',
  },
  shownOf: 'Pokazano {shown} z {total}',
  remember: 'Zapamiętaj',
  remembered: 'Zapamiętane',
} satisfies Texts<typeof controlsMessages>;
