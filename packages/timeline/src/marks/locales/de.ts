import type {Texts} from '@mitmach/ui';
import type {marksMessages} from '../marks.messages.js';

export default {
  todayIs: 'Heute, {date}',
  from: 'ab {date}',
  until: 'bis {date}',
  meanwhile: 'Zur selben Zeit: {titles}',
} satisfies Texts<typeof marksMessages>;
