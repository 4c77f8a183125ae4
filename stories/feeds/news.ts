/** An item of a feed as far as these stories know it. */
type Item = Readonly<Record<string, unknown>>;
type Document = Item;

/** A fortnight of a town, as seen at noon of Sunday, 22 November 2026. */
const fortnight: readonly Item[] = [
  {
    id: 'drivers',
    title: {de: 'Drei Fahrer*innen fehlen ab Montag', en: 'Three drivers needed from Monday'},
    summary: {
      de: 'Ohne Morgentour bleiben zwei Ausgaben leer.',
      en: 'Without the morning round two counters stay empty.',
    },
    published: '2026-11-21T16:40:00+01:00',
    categories: ['notice'],
    organization: 'volle-kiste',
    urgent: true,
  },
  {
    id: 'award',
    title: {
      de: 'Fünf Menschen sind für den Ehrenamtspreis nominiert',
      en: 'Five people are nominated for the volunteer award',
    },
    summary: {
      de: 'Ein Schiedsrichter, eine Köchin und drei andere.',
      en: 'A referee, a cook and three others.',
    },
    description: {
      de: 'Aus **43 Vorschlägen** hat die Jury fünf ausgesucht.',
      en: 'From **43 suggestions** the jury picked five.',
    },
    published: '2026-11-14T10:00:00+01:00',
    categories: ['award'],
    topics: ['recognition'],
    organization: 'freiwilligenbuero',
    authors: [{name: 'Wiebke Thomsen'}],
    image: {
      url: 'images/decision.svg',
      alt: {de: 'Viele erhobene Hände', en: 'Many raised hands'},
      credit: 'mitmach-Demo',
      width: 640,
      height: 360,
    },
    pinned: true,
  },
  {
    id: 'grants',
    title: {de: 'Bis zu 500 Euro für kleine Ideen', en: 'Up to 500 euros for small ideas'},
    summary: {de: 'Der Antrag passt auf eine Seite.', en: 'The form fits on one page.'},
    published: '2026-11-22T09:00:00+01:00',
    categories: ['funding'],
    organization: 'freiwilligenbuero',
    attachments: [
      {
        url: 'https://www.example.org/antrag.pdf',
        title: {de: 'Antrag', en: 'Form'},
        mediaType: 'application/pdf',
        bytes: 84_120,
      },
    ],
  },
  {
    id: 'laptop',
    title: {de: 'Der achtzigste Laptop geht an Amira', en: 'The eightieth laptop goes to Amira'},
    summary: {
      de: 'Sie schreibt darauf schon an ihrem ersten Roman.',
      en: 'She is already writing her first novel on it.',
    },
    published: '2026-11-19T08:15:00+01:00',
    categories: ['report'],
    image: {
      url: 'images/workbench.svg',
      alt: {de: 'Eine Werkbank', en: 'A workbench'},
      width: 640,
      height: 360,
    },
  },
  {
    id: 'storm',
    title: {de: 'Sturm: Strandaktion um eine Woche verlegt', en: 'Storm: beach clean-up moved by a week'},
    published: '2026-11-18T17:25:00+01:00',
    categories: ['notice'],
    organization: 'foerdegruen',
  },
  {
    id: 'later',
    title: {de: 'Erst morgen', en: 'Not before tomorrow'},
    published: '2026-11-23T09:00:00+01:00',
  },
  {
    id: 'old',
    title: {de: 'Längst im Archiv', en: 'Long in the archive'},
    published: '2026-09-01T09:00:00+02:00',
    archiveAfter: '2026-10-01',
  },
];

const flood: Item = {
  id: 'flood',
  title: {de: 'Hochwasser: Helfende für Sandsäcke gesucht', en: 'Flood: helpers for sandbags wanted'},
  summary: {de: 'Treffpunkt ist die Wache an der Brücke.', en: 'Meet at the station by the bridge.'},
  published: '2026-11-22T11:00:00+01:00',
  validThrough: '2026-11-23',
  emergency: true,
};

const opportunities: readonly Item[] = [
  {
    id: 'garden',
    title: {de: 'Ein Beet für alle', en: 'A bed for everybody'},
    published: '2026-11-20T09:00:00+01:00',
    commitment: {kind: 'regular', hours: 3, per: 'week', months: 6},
    organization: 'foerdegruen',
  },
];

const events: readonly Item[] = [
  {
    id: 'singing',
    title: {de: 'Offenes Singen', en: 'Open singing'},
    start: '2026-11-23T19:00',
    end: '2026-11-23T21:00',
    location: {name: 'Haus am Hafen'},
  },
  {
    id: 'talk',
    title: {de: 'Vortrag über Deiche', en: 'A talk on dykes'},
    start: '2026-11-25T18:00',
    status: 'cancelled',
  },
];

const word = 'Freiwilligenagenturleiterinnenfortbildungsveranstaltungsreihe';

/** What people really paste into feeds, and what some would like to. */
const hostile: readonly Item[] = [
  {
    id: 'word',
    title: word.repeat(7).slice(0, 400),
    summary: word.repeat(4),
    published: '2026-11-22T09:00:00+01:00',
    categories: [word],
  },
  {
    id: 'markup',
    title: '<img src=x onerror=alert(1)>Ein <b>Fest</b>',
    url: 'javascript:alert(2)',
    published: '2026-11-21T09:00:00+01:00',
  },
  {
    id: 'wide',
    title: 'Ein Bild, so breit wie die Förde',
    published: '2026-11-20T09:00:00+01:00',
    image: {url: 'images/path.svg', alt: '', credit: `${word} · `.repeat(5), width: 8_000, height: 4_500},
  },
  {
    id: 'missing',
    title: 'Ein Bild, das niemand mehr hat',
    published: '2026-11-19T09:00:00+01:00',
    image: {url: 'images/gone.png', alt: 'Fort', width: 640, height: 360},
  },
];

const withNews =
  (news: readonly Item[], others: Document = {}) =>
  (demo: Document): Document => ({...demo, news, events: [], opportunities: [], ...others});

/** Documents for tickers, made of the demo feed when they are asked for. */
export const newsDocuments = {
  news: withNews(fortnight, {
    alternates: {rss: 'https://www.example.org/news.rss', jsonFeed: 'https://www.example.org/news.json'},
  }),
  'more-news': withNews([
    {id: 'fresh', title: {de: 'Gerade eben', en: 'Just now'}, published: '2026-11-22T11:59:00+01:00'},
    ...fortnight,
  ]),
  'no-news': withNews([]),
  'one-bad-news': withNews([{id: 'bad', title: 7, published: '2026-11-22T09:00:00+01:00'}, ...fortnight]),
  emergency: withNews(fortnight, {opportunities: [flood]}),
  'whats-on': withNews(fortnight, {events, opportunities}),
  'hostile-news': withNews(hostile),
  'many-news': withNews(
    Array.from({length: 10_000}, (_, index) => ({
      id: `item-${String(index)}`,
      title: {de: `Nachricht ${String(index + 1)}`, en: `News ${String(index + 1)}`},
      published: new Date(Date.parse('2026-11-22T10:00:00Z') - index * 3_600_000).toISOString(),
      categories: [index % 2 ? 'report' : 'notice'],
    })),
  ),
};
