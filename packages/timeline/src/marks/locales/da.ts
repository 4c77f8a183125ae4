import type {Texts} from '@mitmach/ui';
import type {marksMessages} from '../marks.messages.js';

export default {
  todayIs: 'I dag, {date}',
  from: 'fra {date}',
  until: 'til {date}',
  meanwhile: 'På samme tid: {titles}',
} satisfies Texts<typeof marksMessages>;
