import type {Texts} from '@mitmach/ui';
import type {marksMessages} from '../marks.messages.js';

export default {
  todayIs: 'Dzisiaj, {date}',
  from: 'początek: {date}',
  until: 'koniec: {date}',
  meanwhile: 'W tym samym czasie: {titles}',
} satisfies Texts<typeof marksMessages>;
