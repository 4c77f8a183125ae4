import type {Texts} from '@mitmach/ui';
import type {rememberedMessages} from '../remembered.messages.js';

export default {
  rememberedTitle: 'Zapamiętane oferty',
  rememberedBack: 'Wróć do wyników',
  rememberedNone: 'Jeszcze nic nie zapamiętano. „Zapamiętaj” przy ofercie dodaje ją do tej listy.',
  rememberedLinked: 'Lista jest zapisana w adresie tej strony: kto zachowa adres, znajdzie ją ponownie.',
  rememberedLoose:
    'Lista pozostaje, dopóki nie opuszczą Państwo tej strony. Aby ją zachować, proszę ją wysłać lub wydrukować.',
  rememberedGone: 'Oferta, której już tu nie ma',
  rememberedClosed: 'już nieaktualna',
  rememberedRemove: 'Usuń',
  rememberedMail: 'Wyślij e-mailem',
  rememberedPrint: 'Drukuj listę',
  rememberedSubject: 'Zapamiętane oferty: {feed}',
  rememberedAll: 'Cała lista:',
  rememberedMore: {
    one: '… i jeszcze {count}',
    few: '… i jeszcze {count}',
    many: '… i jeszcze {count}',
    other: '… i jeszcze {count}',
  },
} satisfies Texts<typeof rememberedMessages>;
