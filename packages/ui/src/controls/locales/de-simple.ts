import type {Texts} from '../../texts/texts.js';
import type {controlsMessages} from '../controls.messages.js';

export default {
  filters: 'Auswahl',
  filtersActive: {one: '{count} Sache ausgewählt', other: '{count} Sachen ausgewählt'},
  resetFilters: 'Auswahl löschen',
  removeFilter: 'Das nicht mehr auswählen',
  searchIn: 'Hier suchen: {group}',
  noOption: 'Das gibt es nicht',
  exclude: 'nicht',
  close: 'Zu·machen',
  share: 'Anderen zeigen',
  copyLink: 'Internet-Adresse kopieren',
  linkCopied: 'Sie haben die Internet-Adresse kopiert.',
  copyByHand: 'Bitte kopieren Sie diese Internet-Adresse:',
  showMore: {one: 'Noch {count} mehr zeigen', other: 'Noch {count} mehr zeigen'},
  shownOf: 'Sie sehen {shown} von {total}',
  remember: 'Merken',
  remembered: 'Gemerkt',
} satisfies Texts<typeof controlsMessages>;
