import type {Texts} from '@mitmach/ui';
import type {marksMessages} from '../marks.messages.js';

export default {
  todayIs: 'امروز، {date}',
  from: 'از {date}',
  until: 'تا {date}',
  meanwhile: 'هم‌زمان: {titles}',
} satisfies Texts<typeof marksMessages>;
