import type {Texts} from '../../texts/texts.js';
import type {termsMessages} from '../terms.messages.js';

export default {
  wheelchair: 'Tekerlekli sandalyeye uygun',
  'accessible-toilet': 'Engelsiz tuvalet',
  'sign-language': 'İşaret dili',
  'induction-loop': 'İşitme cihazları için indüksiyon döngüsü',
  'plain-language': 'Kolay okunur dil',
  'quiet-space': 'Sessiz oda',
  'assistance-dog': 'Yardım köpekleri girebilir',
  'step-free-transport': 'Toplu taşımayla basamaksız ulaşım',
} satisfies Texts<typeof termsMessages>;
