import type {Texts} from '@mitmach/ui';
import type {extrasMessages} from '../extras.messages.js';

export default {
  readMore: 'Læs mere',
  readLess: 'Vis mindre',
  readAll: 'Vis alle tekster i fuld længde',
  readShort: 'Forkort alle tekster',
  details: 'Detaljer',
  ofMilestone: 'om »{title}«',
  links: 'Links',
  attachments: 'Dokumenter',
  pictures: 'Billeder',
  openPicture: 'Åbn billede {number} af {total}',
  playVideo: 'Afspil video',
  playAudio: 'Afspil optagelse',
  showMap: 'Vis kort',
  mediaNote: 'Henter indhold fra {server}, som dermed får din internetadresse at vide.',
  openAt: 'Åbn hos {server}',
  closeMedia: 'Luk {title}',
} satisfies Texts<typeof extrasMessages>;
