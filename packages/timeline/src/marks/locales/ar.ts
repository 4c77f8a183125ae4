import type {Texts} from '@mitmach/ui';
import type {marksMessages} from '../marks.messages.js';

export default {
  todayIs: 'اليوم، {date}',
  from: 'ابتداءً من {date}',
  until: 'حتى {date}',
  meanwhile: 'في الوقت نفسه: {titles}',
} satisfies Texts<typeof marksMessages>;
