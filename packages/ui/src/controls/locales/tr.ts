import type {Texts} from '../../texts/texts.js';
import type {controlsMessages} from '../controls.messages.js';

export default {
  filters: 'Filtreler',
  filtersActive: {one: '{count} filtre etkin', other: '{count} filtre etkin'},
  resetFilters: 'Filtreleri sıfırla',
  removeFilter: 'Filtreyi kaldır',
  searchIn: 'Şurada ara: {group}',
  noOption: 'Uyan yok',
  exclude: 'hariç',
  close: 'Kapat',
  share: 'Paylaş',
  copyLink: 'Bağlantıyı kopyala',
  linkCopied: 'Bağlantı kopyalandı.',
  copyByHand: 'Bu bağlantıyı kopyalayın:',
  showMore: {one: '{count} tane daha göster', other: '{count} tane daha göster'},
  shownOf: '{total} kayıttan {shown} tanesi gösteriliyor',
  remember: 'Kaydet',
  remembered: 'Kaydedildi',
} satisfies Texts<typeof controlsMessages>;
