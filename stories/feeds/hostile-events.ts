import type {EventItem} from './events.js';

const word = 'Freiwilligenagenturleiterinnenfortbildungsveranstaltungsreihe';

const endless = (id: string, rule: string): EventItem => ({
  id,
  title: `Endlos: ${rule}`,
  start: '2026-11-02T10:00',
  recurrence: {rule},
});

/** Days that there are not, ends before beginnings, zones that nobody knows: each is left out or mended by itself. */
const impossible: readonly EventItem[] = [
  {id: 'no-such-day', title: 'Am 31. November', start: '2026-11-31T10:00'},
  {id: 'no-such-hour', title: 'Um 25 Uhr', start: '2026-11-12T25:00'},
  {id: 'end-first', title: 'Vorbei, bevor es anfängt', start: '2026-11-12T19:00', end: '2026-11-12T17:00'},
  {id: 'unknown-zone', title: 'Auf dem Mars', start: '2026-11-12T10:00', timeZone: 'Mars/Olympus_Mons'},
  {
    id: 'less-than-nobody',
    title: 'Minus drei Plätze',
    start: '2026-11-12T10:00',
    capacity: -3,
    remaining: 1e9,
  },
  {id: 'forever', title: 'Für immer', start: '0001-01-01', end: '9999-12-31'},
];

/** Rules that never end, never fit or give too much at once. */
const rules: readonly EventItem[] = [
  endless('every-second', 'FREQ=SECONDLY'),
  endless('never-fits', 'FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2'),
  endless('no-count', 'FREQ=DAILY;COUNT=999999999'),
];

/** What people really paste into feeds, and what some would like to. */
export const hostileEvents: readonly EventItem[] = [
  {
    id: 'markup',
    title: '<img src=x onerror=alert(1)>Ein <b>Fest</b> & noch <i>eins</i>',
    start: '2026-11-12T18:00',
    description:
      '<script>alert(1)</script>Vorher [dort](javascript:alert(2)).\n\n<style>* {display: none}</style>**Nachher**.',
    url: 'javascript:alert(3)',
    location: {name: `${word} ${word}`, note: '<b>hinten</b>'},
    categories: ['"><script>alert(4)</script>'],
    organization: 'nobody-knows',
  },
  {
    id: 'long-title',
    title: 'Ein Titel, der nicht aufhört, weil niemand gesagt hat, wie lang er sein darf. '
      .repeat(26)
      .slice(0, 2000),
    start: '2026-11-12T11:00',
    end: '2026-11-12T12:00',
  },
  {id: 'long-word', title: word.repeat(3), start: '2026-11-12', end: '2026-11-14'},
  {
    id: 'directions',
    title: {ar: 'مهرجان \u202Eالتطوع (2021)', de: 'Das Fest مهرجان التطوع \u202E(2021)\u202C für alle'},
    start: '2026-11-12T13:00',
  },
  {id: 'signs', title: '🎉🎊 Z̷̢͉̈́ȧ̴̪l̶̰̔g̵̱̓o̷͙͂ 👩‍👩‍👧‍👦🏳️‍🌈 ＦＵＬＬ ﷽', start: '2026-11-12T14:00', end: '2026-11-12T14:00'},
  ...impossible,
  ...rules,
];
