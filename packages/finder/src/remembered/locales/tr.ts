import type {Texts} from '@mitmach/ui';
import type {rememberedMessages} from '../remembered.messages.js';

export default {
  rememberedTitle: 'Kaydedilen fırsatlar',
  rememberedBack: 'Sonuçlara dön',
  rememberedNone: 'Henüz kaydedilen bir şey yok. Bir fırsatın yanındaki “Kaydet” onu bu listeye ekler.',
  rememberedLinked: 'Liste bu sayfanın adresinde durur: Yeniden bulmak için adresi saklayın.',
  rememberedLoose: 'Liste bu sayfadan ayrılana kadar durur. Saklamak için gönderin veya yazdırın.',
  rememberedGone: 'Artık burada olmayan bir fırsat',
  rememberedClosed: 'artık açık değil',
  rememberedRemove: 'Kaldır',
  rememberedMail: 'E-postayla gönder',
  rememberedPrint: 'Listeyi yazdır',
  rememberedSubject: 'Kaydedilen fırsatlar: {feed}',
  rememberedAll: 'Listenin tamamı:',
  rememberedMore: {one: '… ve {count} tane daha', other: '… ve {count} tane daha'},
} satisfies Texts<typeof rememberedMessages>;
