import type {Texts} from '@mitmach/ui';
import type {marksMessages} from '../marks.messages.js';

export default {
  todayIs: 'Heute, {date}',
  from: 'ab {date}',
  until: 'bis {date}',
  meanwhile: 'Das war zur gleichen Zeit: {titles}',
} satisfies Texts<typeof marksMessages>;
