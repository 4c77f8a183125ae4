import type {Texts} from '../../texts/texts.js';
import type {FaultTexts} from '../failure.catalogue.js';

export default {
  offline: 'Çevrim dışısınız. Bağlantı yeniden kurulunca içerik burada görünür.',
  'not-found': 'Veriler bu adreste bulunamıyor.',
  'http-error': 'Verilerin bulunduğu sunucu hata bildiriyor.',
  timeout: 'Verilerin bulunduğu sunucu çok geç yanıt veriyor.',
  'not-json': 'Bu adreste burada beklenen veriler yok.',
  'not-a-feed': 'Bu adreste burada beklenen veriler yok.',
  'unsupported-version': 'Veriler, bu sayfanın henüz okuyamadığı daha yeni bir biçimde.',
  'too-large': 'Veriler burada gösterilemeyecek kadar büyük.',
  'no-source': 'Bu yer için henüz veri seçilmedi.',
  internal: 'Gösterilirken bir sorun oluştu.',
  stale: 'Son durum: {date}. Daha yeni veriler şu anda yüklenemiyor.',
  expired: 'Son durum: {date}.',
  lost: {
    one: '{count} kayıt hatalı olduğu için gösterilmiyor.',
    other: '{count} kayıt hatalı olduğu için gösterilmiyor.',
  },
  loadingSlow: 'Her zamankinden uzun sürüyor. Lütfen biraz bekleyin.',
  openFeed: 'Verilerin kendisini aç',
} satisfies Texts<FaultTexts>;
