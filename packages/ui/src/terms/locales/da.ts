import type {Texts} from '../../texts/texts.js';
import type {termsMessages} from '../terms.messages.js';

export default {
  wheelchair: 'Tilgængeligt for kørestole',
  'accessible-toilet': 'Handicaptoilet',
  'sign-language': 'Tegnsprog',
  'induction-loop': 'Teleslynge til høreapparater',
  'plain-language': 'Let sprog',
  'quiet-space': 'Stillerum',
  'assistance-dog': 'Servicehunde er velkomne',
  'step-free-transport': 'Trinfrit med offentlig transport',
} satisfies Texts<typeof termsMessages>;
