import type {Texts} from '@mitmach/ui';
import type {extrasMessages} from '../extras.messages.js';

export default {
  readMore: 'Читати далі',
  readLess: 'Показати менше',
  readAll: 'Показати всі тексти повністю',
  readShort: 'Скоротити всі тексти',
  details: 'Подробиці',
  ofMilestone: 'про «{title}»',
  links: 'Посилання',
  attachments: 'Документи',
  pictures: 'Зображення',
  openPicture: 'Відкрити зображення {number} з {total}',
  playVideo: 'Відтворити відео',
  playAudio: 'Відтворити запис',
  showMap: 'Показати мапу',
  mediaNote: 'Завантажує вміст із {server}. При цьому туди передається ваша інтернет-адреса.',
  openAt: 'Відкрити на {server}',
  closeMedia: 'Закрити {title}',
} satisfies Texts<typeof extrasMessages>;
