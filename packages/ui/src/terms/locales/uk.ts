import type {Texts} from '../../texts/texts.js';
import type {termsMessages} from '../terms.messages.js';

export default {
  wheelchair: 'Доступно на кріслі колісному',
  'accessible-toilet': 'Безбар’єрний туалет',
  'sign-language': 'Жестова мова',
  'induction-loop': 'Індукційна петля для слухових апаратів',
  'plain-language': 'Проста мова',
  'quiet-space': 'Тиха кімната',
  'assistance-dog': 'Можна із собакою-помічником',
  'step-free-transport': 'Без сходів громадським транспортом',
} satisfies Texts<typeof termsMessages>;
