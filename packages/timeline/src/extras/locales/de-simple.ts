import type {Texts} from '@mitmach/ui';
import type {extrasMessages} from '../extras.messages.js';

export default {
  readMore: 'Mehr lesen',
  readLess: 'Weniger zeigen',
  readAll: 'Alle Texte ganz zeigen',
  readShort: 'Alle Texte kurz zeigen',
  details: 'Mehr dazu',
  ofMilestone: 'zu „{title}“',
  links: 'Mehr im Internet',
  attachments: 'Texte zum Laden',
  pictures: 'Bilder',
  openPicture: 'Bild {number} von {total} groß zeigen',
  playVideo: 'Video ansehen',
  playAudio: 'Anhören',
  showMap: 'Karte zeigen',
  mediaNote: 'Das kommt von {server}. {server} erfährt dann die Adresse von Ihrem Gerät.',
  openAt: 'Bei {server} öffnen',
  closeMedia: '{title} zu·machen',
} satisfies Texts<typeof extrasMessages>;
