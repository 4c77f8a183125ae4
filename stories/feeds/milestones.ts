type Item = Readonly<Record<string, unknown>>;
type Document = Readonly<Record<string, unknown>>;

const sentence = {
  de: 'Vereine, Verwaltung und Engagierte setzen sich an einen Tisch und sprechen darüber, was fehlt. ',
  en: 'Clubs, administration and volunteers sit down at one table and talk about what is missing. ',
};

/** A text that nobody reads in passing. */
const long = {de: sentence.de.repeat(14).trim(), en: sentence.en.repeat(14).trim()};

const picture = (name: string, alt: string, focalPoint?: object): Item => ({
  url: `images/${name}.svg`,
  alt: {de: alt, en: alt},
  credit: 'mitmach-Demo',
  width: 640,
  height: 360,
  ...(focalPoint && {focalPoint}),
});

/** What a milestone can have, one thing each. */
const rich: readonly Item[] = [
  {
    id: 'gallery',
    title: {de: 'Ein Fest in Bildern', en: 'A festival in pictures'},
    date: '2024-06-15',
    summary: {de: 'Vier Bilder vom Hafen.', en: 'Four pictures from the harbour.'},
    image: picture('network', 'Circles joined by lines'),
    images: [
      picture('planting', 'Hands in the soil', {x: 0.2, y: 0.8}),
      picture('workbench', 'A workbench'),
      {...picture('crate', ''), alt: ''},
    ],
  },
  {
    id: 'film',
    title: {de: 'Der Film zur Strategie', en: 'The film on the strategy'},
    date: '2023-03',
    description: {de: 'Sieben Minuten mit Untertiteln.', en: 'Seven minutes, with subtitles.'},
    media: {
      kind: 'video',
      url: 'https://video.example.org/embed/42',
      title: {de: 'Sieben Minuten Flensburg', en: 'Seven minutes of Flensburg'},
    },
  },
  {
    id: 'map',
    title: {de: 'Wo etwas los ist', en: 'Where things happen'},
    date: '2022',
    media: {
      kind: 'map',
      url: 'https://maps.example.org/flensburg',
      title: {de: 'Karte der Treffpunkte', en: 'Map of the meeting places'},
    },
  },
  {
    id: 'papers',
    title: {de: 'Alles zum Nachlesen', en: 'Everything on paper'},
    date: '2021-11-11',
    attachments: [
      {
        url: 'https://www.example.org/strategie.pdf',
        title: {de: 'Die Strategie', en: 'The strategy'},
        mediaType: 'application/pdf',
        bytes: 2_400_000,
      },
      {
        url: 'https://www.example.org/umfrage.csv',
        title: {de: 'Die Umfrage', en: 'The survey'},
        bytes: 84_000,
      },
    ],
    links: [
      {
        url: 'https://www.example.org/rat',
        title: {de: 'Der Beschluss im Ratsportal', en: 'The decision in the council’s records'},
      },
    ],
  },
  {id: 'long', title: {de: 'Viele Treffen', en: 'Many meetings'}, date: '2018', description: long},
  {
    id: 'longer',
    title: {de: 'Noch mehr Treffen', en: 'Even more meetings'},
    date: '2017',
    summary: {de: 'Kurz gesagt: Es wurde viel geredet.', en: 'In short: there was a lot of talk.'},
    description: long,
  },
];

const milestone = (id: string, [de, en]: readonly [string, string], others: Item): Item => ({
  id,
  title: {de, en},
  ...others,
});

/** What lasts, what happens meanwhile, what is under way and what is planned. */
const overlapping: readonly Item[] = [
  milestone('consultation', ['Beratung', 'Consultation'], {
    date: '2025-03',
    endDate: '2025-11',
    phase: 'dialogue',
  }),
  milestone('survey', ['Umfrage', 'Survey'], {date: '2025-05-10', endDate: '2025-06-30', phase: 'dialogue'}),
  milestone('festival', ['Fest', 'Festival'], {date: '2025-06-14', phase: 'dialogue'}),
  milestone('pilot', ['Probelauf', 'Pilot'], {date: '2026-02', endDate: '2027-01', phase: 'implementation'}),
  milestone('house', ['Ein Haus für alle', 'A house for all'], {date: '2028', phase: 'implementation'}),
];

/** Dates that somebody meant, and some that nobody can have meant. */
const odd: readonly Item[] = [
  {id: 'far', title: {de: 'Das Ende der Zeit', en: 'The end of time'}, date: '9999'},
  {id: 'now', title: {de: 'Etwas von heute', en: 'Something of today'}, date: '2024'},
  {id: 'zero', title: {de: 'Das Jahr null', en: 'The year zero'}, date: '0000'},
  {id: 'before', title: {de: 'Lange vorher', en: 'Long before'}, date: '-9999'},
  {id: 'none', title: {de: 'Ohne Jahr', en: 'Without a year'}},
];

const withMilestones =
  (milestones: readonly Item[]) =>
  (demo: Document): Document => ({...demo, milestones, news: [], events: [], opportunities: []});

/** Documents for timelines, made of the demo feed when they are asked for. */
export const milestoneDocuments = {
  'rich-milestones': withMilestones(rich),
  'overlapping-milestones': withMilestones(overlapping),
  'odd-milestones': withMilestones(odd),
  'far-apart': withMilestones([
    milestone('first', ['Der Anfang', 'The beginning'], {date: '1980'}),
    milestone('second', ['Gleich danach', 'Right after it'], {date: '1981'}),
    milestone('third', ['Viel später', 'Much later'], {date: '2020'}),
  ]),
};
