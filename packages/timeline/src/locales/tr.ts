import type {Texts} from '@mitmach/ui';
import type {timelineMessages} from '../timeline.messages.js';

export default {
  timelineEmpty: 'Burada henüz kilometre taşı yok.',
  timelineFilteredOut: 'Bu sayfa için yapılan seçime uyan kilometre taşı yok.',
  stateDone: 'Tamamlandı',
  stateCurrent: 'Sürüyor',
  statePlanned: 'Planlandı',
} satisfies Texts<typeof timelineMessages>;
