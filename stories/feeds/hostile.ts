import type {Milestone} from './documents.js';

const word = 'Freiwilligenagenturleiterinnenfortbildungsveranstaltungsreihe';

/** What people really paste into feeds, and what some would like to. */
export const hostileMilestones: readonly Milestone[] = [
  {
    id: 'long-words',
    title: `${word} und ${word.toLowerCase()}sbegleitheft`,
    date: '2024-05-17',
    description: `${word.repeat(4)} https://www.example.org/${'sehr-langer-pfad/'.repeat(12)}`,
    links: [{url: 'https://www.example.org/', title: word.repeat(3)}],
  },
  {
    id: 'long-title',
    title: 'Ein Titel, der nicht aufhört, weil niemand gesagt hat, wie lang er sein darf, '.repeat(6).trim(),
    date: '2023',
    displayDate: 'Irgendwann zwischen dem ersten Gespräch und dem Tag, an dem alle unterschrieben hatten',
  },
  {
    id: 'markup',
    title: '<img src=x onerror=alert(1)>Ein <b>Fest</b> & noch <i>eins</i>',
    date: '2022-06',
    description:
      '<script>alert(1)</script>Vorher <a href="javascript:alert(1)">hier</a>, [dort](javascript:alert(2)) und [da](https://www.example.org/).\n\n<style>* {display: none}</style>**Nachher** ist alles noch da.',
    url: 'javascript:alert(3)',
  },
  {
    id: 'directions',
    title: {
      ar: 'مهرجان \u202Eالتطوع (2021) mit „Verein e.\u202FV.“',
      de: 'Das Fest مهرجان التطوع \u202E(2021)\u202C für alle',
    },
    date: '2021-09-04',
    description: {de: 'Zwischen den Sprachen: \u2067שלום\u2069, سلام, 你好, Γειά, नमस्ते – und zurück.'},
  },
  {
    id: 'signs',
    title: '🎉🎊 Z̷̢͉̈́ȧ̴̪l̶̰̔g̵̱̓o̷͙͂ 👩‍👩‍👧‍👦🏳️‍🌈 ＦＵＬＬ ﷽',
    date: '2020-02-29',
    description: '- eins\n  - zwei\n    - drei\n      - vier\n\n***\n\n____\n\n`kein Code`',
  },
  {
    id: 'wide-image',
    title: 'Ein Bild ohne Adresse, ein Credit ohne Ende',
    date: '0001-01-01',
    endDate: '9999-12-31',
    image: {
      url: 'images/path.svg',
      alt: '',
      credit: `${word} · `.repeat(5),
      width: 64_000,
      height: 36_000,
    },
  },
];
