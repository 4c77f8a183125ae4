import type {Texts} from '../../texts/texts.js';
import type {termsMessages} from '../terms.messages.js';

export default {
  wheelchair: 'Dostępne na wózku',
  'accessible-toilet': 'Toaleta bez barier',
  'sign-language': 'Język migowy',
  'induction-loop': 'Pętla indukcyjna dla osób z aparatem słuchowym',
  'plain-language': 'Prosty język',
  'quiet-space': 'Pokój wyciszenia',
  'assistance-dog': 'Psy asystujące mile widziane',
  'step-free-transport': 'Dojazd bez schodów komunikacją miejską',
} satisfies Texts<typeof termsMessages>;
