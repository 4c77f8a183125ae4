import type {Texts} from '@mitmach/ui';
import type {marksMessages} from '../marks.messages.js';

export default {
  todayIs: 'Сьогодні, {date}',
  from: 'початок: {date}',
  until: 'кінець: {date}',
  meanwhile: 'У той самий час: {titles}',
} satisfies Texts<typeof marksMessages>;
