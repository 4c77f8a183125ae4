import type {Texts} from '../../texts/texts.js';
import type {termsMessages} from '../terms.messages.js';

export default {
  wheelchair: 'Rollstuhlgerecht',
  'accessible-toilet': 'Barrierefreie Toilette',
  'sign-language': 'Gebärdensprache',
  'induction-loop': 'Induktionsschleife für Hörgeräte',
  'plain-language': 'Leichte Sprache',
  'quiet-space': 'Ruheraum',
  'assistance-dog': 'Assistenzhunde willkommen',
  'step-free-transport': 'Stufenlos mit Bus und Bahn',
} satisfies Texts<typeof termsMessages>;
