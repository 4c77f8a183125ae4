import type {Texts} from '@mitmach/ui';
import type {extrasMessages} from '../extras.messages.js';

export default {
  readMore: 'Weiterlesen',
  readLess: 'Weniger anzeigen',
  readAll: 'Alle Texte ganz anzeigen',
  readShort: 'Alle Texte kürzen',
  details: 'Einzelheiten',
  ofMilestone: 'zu „{title}“',
  links: 'Links',
  attachments: 'Dokumente',
  pictures: 'Bilder',
  openPicture: 'Bild {number} von {total} öffnen',
  playVideo: 'Video abspielen',
  playAudio: 'Aufnahme abspielen',
  showMap: 'Karte anzeigen',
  mediaNote: 'Lädt Inhalte von {server}. Dorthin wird dabei Ihre Internetadresse übertragen.',
  openAt: 'Bei {server} öffnen',
  closeMedia: '{title} schließen',
} satisfies Texts<typeof extrasMessages>;
