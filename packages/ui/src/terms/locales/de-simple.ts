import type {Texts} from '../../texts/texts.js';
import type {termsMessages} from '../terms.messages.js';

export default {
  wheelchair: 'Gut mit dem Roll·stuhl',
  'accessible-toilet': 'Toilette für Menschen im Roll·stuhl',
  'sign-language': 'Gebärden·sprache',
  'induction-loop': 'Technik für Hör·geräte',
  'plain-language': 'Leichte Sprache',
  'quiet-space': 'Raum mit Ruhe',
  'assistance-dog': 'Hilfs-Hunde dürfen mit',
  'step-free-transport': 'Mit Bus und Bahn ohne Stufen',
} satisfies Texts<typeof termsMessages>;
