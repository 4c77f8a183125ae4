import type {Texts} from '@mitmach/ui';
import type {mapMessages} from '../map.messages.js';

export default {
  mapDistricts: 'Райони',
  mapHint: 'Виберіть один або кілька, щоб побачити лише те, що є там.',
  mapCount: {
    one: '{count} пропозиція',
    few: '{count} пропозиції',
    many: '{count} пропозицій',
    other: '{count} пропозиції',
  },
  mapExcluded: 'виключено',
  mapLegend: 'Пропозиції в районі',
  mapLoading: 'Мапа завантажується …',
  mapFailed: 'Мапу зараз не вдається завантажити. Список робить те саме.',
  mapNoDistricts: 'У жодній пропозиції не вказано район.',
  mapStreet: 'Мапа вулиць',
  mapStreetShow: 'Показати мапу вулиць із {host}',
  mapStreetPrivacy: 'При цьому ваша інтернет-адреса та назва цього сайту передаються на {host}.',
  mapStreetHide: 'Закрити мапу вулиць',
  mapStreetFailed: 'Мапу вулиць зараз не вдається завантажити.',
  mapStreetBlocked:
    'Налаштування безпеки цієї сторінки не дозволяють мапу вулиць. Мапа районів працює і без неї.',
  mapStreetEmpty: 'У жодній із цих пропозицій не вказано точне місце.',
  mapStreetKeys: 'Стрілки пересувають мапу, плюс і мінус змінюють її масштаб.',
  mapStreetHere: {
    one: '{count} пропозиція тут',
    few: '{count} пропозиції тут',
    many: '{count} пропозицій тут',
    other: '{count} пропозиції тут',
  },
  mapZoomIn: 'Збільшити',
  mapZoomOut: 'Зменшити',
  mapTiles: 'Мапа: {host}',
} satisfies Texts<typeof mapMessages>;
