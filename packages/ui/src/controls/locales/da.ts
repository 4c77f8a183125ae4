import type {Texts} from '../../texts/texts.js';
import type {controlsMessages} from '../controls.messages.js';

export default {
  filters: 'Filtre',
  filtersActive: {one: '{count} aktivt filter', other: '{count} aktive filtre'},
  resetFilters: 'Nulstil filtre',
  removeFilter: 'Fjern filter',
  searchIn: 'Søg i {group}',
  noOption: 'Intet passer',
  exclude: 'ikke',
  close: 'Luk',
  share: 'Del',
  copyLink: 'Kopiér link',
  linkCopied: 'Linket er kopieret.',
  copyByHand: 'Kopiér dette link:',
  showMore: {one: 'Vis {count} mere', other: 'Vis {count} mere'},
  shownOf: '{shown} af {total} vist',
  remember: 'Husk',
  remembered: 'Husket',
} satisfies Texts<typeof controlsMessages>;
