import type {Texts} from '@mitmach/ui';
import type {rememberedMessages} from '../remembered.messages.js';

export default {
  rememberedTitle: 'Збережені пропозиції',
  rememberedBack: 'Назад до результатів',
  rememberedNone: 'Ще нічого не збережено. «Запам’ятати» біля пропозиції додає її до цього списку.',
  rememberedLinked: 'Список зберігається в адресі цієї сторінки: збережіть адресу, щоб знайти його знову.',
  rememberedLoose:
    'Список зберігається, доки ви не покинете цю сторінку. Надішліть або надрукуйте його, щоб зберегти.',
  rememberedGone: 'Пропозиція, якої тут уже немає',
  rememberedClosed: 'уже неактуальна',
  rememberedRemove: 'Прибрати',
  rememberedMail: 'Надіслати електронною поштою',
  rememberedPrint: 'Надрукувати список',
  rememberedSubject: 'Збережені пропозиції: {feed}',
  rememberedAll: 'Увесь список:',
  rememberedMore: {
    one: '… і ще {count}',
    few: '… і ще {count}',
    many: '… і ще {count}',
    other: '… і ще {count}',
  },
} satisfies Texts<typeof rememberedMessages>;
