import type {Texts} from '../../texts/texts.js';
import type {controlsMessages} from '../controls.messages.js';

export default {
  filters: 'Фільтри',
  filtersActive: {
    one: '{count} активний фільтр',
    few: '{count} активні фільтри',
    many: '{count} активних фільтрів',
    other: '{count} активного фільтра',
  },
  resetFilters: 'Скинути фільтри',
  removeFilter: 'Прибрати фільтр',
  searchIn: 'Пошук у: {group}',
  noOption: 'Нічого не підходить',
  exclude: 'не',
  close: 'Закрити',
  share: 'Поділитися',
  copyLink: 'Копіювати посилання',
  linkCopied: 'Посилання скопійовано.',
  copyByHand: 'Скопіюйте це посилання:',
  showMore: {
    one: 'Показати ще {count}',
    few: 'Показати ще {count}',
    many: 'Показати ще {count}',
    other: 'Показати ще {count}',
  },
  shownOf: 'Показано {shown} з {total}',
  remember: 'Запам’ятати',
  remembered: 'Запам’ятано',
} satisfies Texts<typeof controlsMessages>;
