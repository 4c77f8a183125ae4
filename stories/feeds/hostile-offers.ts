import type {OfferItem} from './opportunities.js';

const word = 'Freiwilligenagenturleiterinnenfortbildungsveranstaltungsreihe';

/** What was over, is not there yet, or is somewhere else: left out or shown without what makes no sense. */
const elsewhere: readonly OfferItem[] = [
  {id: 'expired', title: 'Abgelaufen', validThrough: '2026-11-21'},
  {id: 'future', title: 'Erst im Dezember', validFrom: '2026-12-01'},
  {id: 'late', title: 'Frist vorbei', applicationDeadline: '2026-11-01'},
  {id: 'sea', title: 'Im Golf von Guinea', locations: [{name: 'Nirgends', geo: {lat: 0, lon: 0}}]},
  {id: 'space', title: 'Auf dem Mond', locations: [{name: 'Mond', geo: {lat: 400, lon: -900}}]},
  {id: 'away', title: 'In Lissabon', locations: [{name: 'Lissabon', geo: {lat: 38.72, lon: -9.14}}]},
  {id: 'away', title: 'Dieselbe Kennung noch einmal'},
];

/** What people really paste into feeds, and what some would like to. */
export const hostileOffers: readonly OfferItem[] = [
  {
    id: 'markup',
    title: '<img src=x onerror=alert(1)>Ein <b>Fest</b> & noch <i>eins</i>',
    summary: '<script>alert(2)</script>Vorher',
    description: 'Mehr [dort](javascript:alert(3)).\n\n<style>* {display: none}</style>**Nachher**.',
    url: 'javascript:alert(4)',
    organization: 'nobody-knows',
    causes: ['"><script>alert(5)</script>'],
    locations: [{district: '../../etc', name: `${word} ${word}`}],
    apply: {name: '<b>Jemand</b>', url: 'javascript:alert(6)', email: 'kein at beispiel', phone: 'ruf an'},
  },
  {
    id: 'long-title',
    title: 'Ein Titel, der nicht aufhört, weil niemand gesagt hat, wie lang er sein darf. '
      .repeat(65)
      .slice(0, 5_000),
  },
  {id: 'long-word', title: word.repeat(3), organization: word.repeat(2)},
  {
    id: 'directions',
    title: {ar: 'مهرجان \u202Eالتطوع (2021)', de: 'Das Fest مهرجان التطوع \u202E(2021)\u202C für alle'},
  },
  {id: 'signs', title: '🎉🎊 Z̷̢͉̈́ȧ̴̪l̶̰̔g̵̱̓o̷͙͂ 👩‍👩‍👧‍👦🏳️‍🌈 ＦＵＬＬ ﷽'},
  {
    id: 'unknown-terms',
    title: 'Unbekannte Wörter',
    causes: ['xenobiology'],
    activities: ['levitate'],
    languageSkills: [{language: 'tlh', level: 'good'}],
    locations: [{district: 'atlantis'}],
  },
  {
    id: 'broken-fields',
    title: 'Kaputte Felder',
    commitment: {kind: 'eternal', hours: -4, per: 'minute'},
    availability: ['someday-dawn'],
    minimumAge: 300,
    urgent: 'yes',
  },
  {id: 'no-title'},
  ...elsewhere,
];
