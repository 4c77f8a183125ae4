import type {Texts} from '../../texts/texts.js';
import type {controlsMessages} from '../controls.messages.js';

export default {
  filters: 'Filter',
  filtersActive: {one: '{count} Filter aktiv', other: '{count} Filter aktiv'},
  resetFilters: 'Filter zurücksetzen',
  removeFilter: 'Filter entfernen',
  searchIn: 'Suchen in {group}',
  noOption: 'Nichts passt',
  exclude: 'nicht',
  close: 'Schließen',
  share: 'Teilen',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert.',
  copyByHand: 'Diesen Link kopieren:',
  showMore: {one: '{count} weiteren zeigen', other: '{count} weitere zeigen'},
  shownOf: '{shown} von {total} gezeigt',
  remember: 'Merken',
  remembered: 'Gemerkt',
} satisfies Texts<typeof controlsMessages>;
