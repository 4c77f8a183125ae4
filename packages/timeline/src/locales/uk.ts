import type {Texts} from '@mitmach/ui';
import type {timelineMessages} from '../timeline.messages.js';

export default {
  timelineEmpty: 'Тут ще немає подій.',
  timelineFilteredOut: 'Жодна подія не відповідає вибору для цієї сторінки.',
  stateDone: 'Виконано',
  stateCurrent: 'Триває',
  statePlanned: 'Заплановано',
} satisfies Texts<typeof timelineMessages>;
