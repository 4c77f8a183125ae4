import type {Texts} from '@mitmach/ui';
import type {mapMessages} from '../map.messages.js';

export default {
  mapDistricts: 'Semtler',
  mapHint: 'Yalnızca oradakileri görmek için bir veya birkaç semt seçin.',
  mapCount: {one: '{count} fırsat', other: '{count} fırsat'},
  mapExcluded: 'hariç tutuldu',
  mapLegend: 'Semtteki fırsatlar',
  mapLoading: 'Harita yükleniyor …',
  mapFailed: 'Harita şu anda yüklenemiyor. Liste aynı işi görür.',
  mapNoDistricts: 'Hiçbir fırsatta semt belirtilmemiş.',
  mapStreet: 'Sokak haritası',
  mapStreetShow: '{host} sokak haritasını göster',
  mapStreetPrivacy: 'Bunun için internet adresiniz ve bu sitenin adı {host} sunucusuna iletilir.',
  mapStreetHide: 'Sokak haritasını kapat',
  mapStreetFailed: 'Sokak haritası şu anda yüklenemiyor.',
  mapStreetBlocked:
    'Bu sayfanın güvenlik ayarları sokak haritasına izin vermiyor. Semt haritası onsuz da çalışır.',
  mapStreetEmpty: 'Bu fırsatların hiçbirinde tam yer belirtilmemiş.',
  mapStreetKeys: 'Ok tuşları haritayı kaydırır, artı ve eksi ölçeği değiştirir.',
  mapStreetHere: {one: 'Burada {count} fırsat', other: 'Burada {count} fırsat'},
  mapZoomIn: 'Yakınlaştır',
  mapZoomOut: 'Uzaklaştır',
  mapTiles: 'Harita: {host}',
} satisfies Texts<typeof mapMessages>;
