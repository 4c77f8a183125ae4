import {addIsoDays} from '@mitmach/logic';

/*
 * A table for each kind, to try the tool with and to see which columns there may be. Clubs, people and dates are invented;
 * the dates lie around the day on which the project begins.
 */

type Row = readonly string[];

/** `2026-11-28` → `28.11.2026` */
const german = (day: string): string => day.split('-').toReversed().join('.');

const quoted = (cell: string): string => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As a German spreadsheet saves it: `;` between cells, UTF-8 with a byte order mark. */
const csv = (rows: readonly Row[]): string =>
  `\ufeff${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;

const organizations: readonly Row[] = [
  [
    'Kennung',
    'Verein',
    'Beschreibung',
    'Bereich',
    'Ansprechpartnerin',
    'E-Mail',
    'Telefon',
    'Straße',
    'PLZ',
    'Ort',
  ],
  [
    ...[
      'repair-cafe',
      'Repair-Café Alte Feuerwache',
      'Wir reparieren zusammen, was sonst im Müll landet.',
      'Umwelt',
    ],
    ...['Kim Hansen', 'hallo@repair-cafe.example', '0461 555 01 10', 'Löschzugweg 3', '24937', 'Flensburg'],
  ],
  [
    ...[
      'lesepaten',
      'Lesepaten Förde e. V.',
      'Wir lesen mit Grundschulkindern, eine Stunde in der Woche.',
      'Bildung',
    ],
    ...['Alex Petersen', 'moin@lesepaten.example', '0461 555 01 20', 'Am Buchladen 7', '24939', 'Flensburg'],
  ],
];

const opportunities = (day: (days: number) => string): readonly Row[] => [
  [
    ...[
      'Kennung',
      'Angebot',
      'Beschreibung',
      'Verein',
      'Bereich',
      'Zeitaufwand',
      'Zeiten',
      'Einsatzort',
      'Straße',
    ],
    ...['PLZ', 'Stadt', 'Ansprechpartnerin', 'E-Mail', 'Barrierefreiheit', 'Aktualisiert'],
  ],
  [
    ...[
      'fahrraeder',
      'Fahrräder flicken',
      'Du zeigst anderen, wie man einen Reifen wechselt.',
      'repair-cafe',
      'Umwelt',
    ],
    ...['3 Stunden/Monat', 'Samstag nachmittags', 'Alte Feuerwache', 'Löschzugweg 3', '24937', 'Flensburg'],
    ...['Kim Hansen', 'hallo@repair-cafe.example', 'Stufenlos, Toilette barrierefrei', day(-10)],
  ],
  [
    ...[
      'vorlesen',
      'Vorlesen in der Grundschule',
      'Eine Stunde in der Woche, ein Kind, ein Buch.',
      'lesepaten',
      'Bildung',
    ],
    ...['1 Stunde/Woche', 'Dienstag vormittags', 'Schule am Hang', 'Hangweg 1', '24939', 'Flensburg'],
    ...['Alex Petersen', 'moin@lesepaten.example', 'Aufzug vorhanden', day(-3)],
  ],
];

const events = (day: (days: number) => string): readonly Row[] => [
  [
    ...[
      'Kennung',
      'Veranstaltung',
      'Beschreibung',
      'Datum',
      'Uhrzeit',
      'Endzeit',
      'Veranstaltungsort',
      'Straße',
      'PLZ',
    ],
    ...['Stadt', 'Verein', 'Kategorie', 'Eintritt', 'Barrierefreiheit'],
  ],
  [
    ...['offene-werkstatt', 'Offene Werkstatt', 'Bring mit, was kaputt ist.', day(12), '15:00', '18:00'],
    ...[
      'Alte Feuerwache',
      'Löschzugweg 3',
      '24937',
      'Flensburg',
      'repair-cafe',
      'Treffen',
      'frei',
      'Stufenlos',
    ],
  ],
  [
    ...[
      'infoabend',
      'Infoabend für Lesepaten',
      'Wie es geht und wer dich begleitet.',
      day(20),
      '19:00',
      '20:30',
    ],
    ...['Bücherstube', 'Am Buchladen 7', '24939', 'Flensburg', 'lesepaten', 'Vortrag', 'frei', 'Eine Stufe'],
  ],
];

const news = (day: (days: number) => string): readonly Row[] => [
  ['Kennung', 'Meldung', 'Text', 'Veröffentlicht', 'Verein'],
  [
    ...[
      'neue-werkbank',
      'Eine neue Werkbank',
      'Das Repair-Café hat jetzt Platz für vier Fahrräder auf einmal.',
    ],
    ...[day(-5), 'repair-cafe'],
  ],
];

const milestones: readonly Row[] = [
  ['Kennung', 'Meilenstein', 'Datum', 'Beschreibung'],
  ['gruendung', 'Das Netzwerk gründet sich', '2018', 'Zwölf Vereine tun sich zusammen.'],
  ['erster-feed', 'Der erste gemeinsame Kalender', '2021-03', 'Alle Termine stehen an einer Stelle.'],
];

/** A file of the project. */
export interface ProjectFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The example tables.
 * @param today ISO date around which their dates lie
 */
export const exampleTables = (today: string): readonly ProjectFile[] => {
  const day = (days: number): string => german(addIsoDays(today, days));
  return [
    {name: 'tabellen/vereine.csv', text: csv(organizations)},
    {name: 'tabellen/angebote.csv', text: csv(opportunities(day))},
    {name: 'tabellen/termine.csv', text: csv(events(day))},
    {name: 'tabellen/meldungen.csv', text: csv(news(day))},
    {name: 'tabellen/meilensteine.csv', text: csv(milestones)},
  ];
};
