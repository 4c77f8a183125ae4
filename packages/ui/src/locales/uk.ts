import type {uiMessages} from '../texts/ui.messages.js';
import type {Texts} from '../texts/texts.js';

export default {
  retry: 'Спробувати ще раз',
  retrying: 'Нова спроба …',
  failed: 'Дані зараз недоступні.',
  onlyIn: 'Лише мовою: {language}',
  imageCredit: 'Зображення: {credit}',
} satisfies Texts<typeof uiMessages>;
