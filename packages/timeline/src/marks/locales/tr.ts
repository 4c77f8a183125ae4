import type {Texts} from '@mitmach/ui';
import type {marksMessages} from '../marks.messages.js';

export default {
  todayIs: 'Bugün, {date}',
  from: 'başlangıç: {date}',
  until: 'bitiş: {date}',
  meanwhile: 'Aynı zamanda: {titles}',
} satisfies Texts<typeof marksMessages>;
