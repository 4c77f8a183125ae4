import {fold} from '@mitmach/logic';
import {bad, good, type Reading} from './reading.js';

type Words = Readonly<Record<string, readonly string[]>>;

/** What people write for the fixed values of the feed, in German, English and Danish, folded. */
const choices = {
  eventStatus: {
    scheduled: ['findet statt', 'geplant', 'bestatigt', 'confirmed', 'planlagt', 'ok'],
    cancelled: ['abgesagt', 'fallt aus', 'entfallt', 'canceled', 'aflyst', 'absage'],
    postponed: ['verschoben', 'udsat', 'auf unbestimmte zeit verschoben'],
    rescheduled: ['verlegt', 'neuer termin', 'flyttet'],
    'moved-online': ['online statt vor ort', 'jetzt online'],
  },
  attendance: {
    'in-person': ['vor ort', 'prasenz', 'in prasenz', 'offline', 'in person', 'fysisk', 'onsite'],
    online: ['digital', 'virtuell', 'virtual', 'webinar'],
    hybrid: ['vor ort und online', 'mixed', 'online und vor ort'],
  },
  opportunityStatus: {
    open: ['offen', 'aktiv', 'active', 'aben'],
    paused: ['pausiert', 'ruht', 'inaktiv', 'pause'],
    filled: ['besetzt', 'vergeben', 'besat'],
    closed: ['geschlossen', 'beendet', 'lukket'],
  },
  remote: {
    no: ['nein', 'nej', 'vor ort', 'false'],
    partly: ['teilweise', 'hybrid', 'delvist'],
    fully: [
      'ja',
      'yes',
      'online',
      'digital',
      'zu hause',
      'von zu hause',
      'true',
      'ganz',
      'homeoffice',
      'remote',
    ],
  },
  commitmentKind: {
    'one-off': ['einmalig', 'einmal', 'one time', 'engangs', 'projekt'],
    occasional: ['gelegentlich', 'ab und zu', 'lejlighedsvis', 'hin und wieder'],
    regular: ['regelmassig', 'wochentlich', 'monatlich', 'weekly', 'regelmaessigt', 'dauerhaft'],
    flexible: ['flexibel', 'nach absprache', 'nach vereinbarung', 'fleksibel', 'flexibel nach absprache'],
  },
  period: {
    week: ['woche', 'pro woche', 'wochentlich', 'uge', 'per week'],
    month: ['monat', 'pro monat', 'monatlich', 'maned', 'per month'],
    once: ['einmalig', 'einmal', 'insgesamt'],
  },
  level: {
    none: ['keine', 'ingen'],
    basic: ['grundkenntnisse', 'wenig', 'einfach', 'a1', 'a2', 'grundlaeggende'],
    good: ['gut', 'b1', 'b2', 'god'],
    fluent: ['fliessend', 'sehr gut', 'muttersprache', 'c1', 'c2', 'flydende'],
  },
  requirement: {
    'police-certificate': ['fuhrungszeugnis', 'erweitertes fuhrungszeugnis', 'bornattest', 'straffeattest'],
    training: ['schulung', 'fortbildung', 'einarbeitung', 'kursus'],
    'driving-licence': ['fuhrerschein', 'korekort', 'driving license'],
    vaccination: ['impfung', 'vaccine', 'vaccination'],
    references: ['referenzen', 'referencer'],
  },
  benefit: {
    expenses: ['fahrtkosten', 'auslagenersatz', 'kostenerstattung', 'fahrtkostenerstattung'],
    allowance: ['aufwandsentschadigung', 'ehrenamtspauschale', 'ubungsleiterpauschale', 'godtgorelse'],
    insurance: ['versicherung', 'versicherungsschutz', 'forsikring'],
    training: ['fortbildung', 'fortbildungen', 'schulung', 'weiterbildung', 'kurser'],
    certificate: ['zertifikat', 'nachweis', 'bescheinigung', 'zeugnis', 'engagementnachweis'],
    mentoring: ['begleitung', 'fachliche begleitung', 'ansprechpartner', 'betreuung'],
  },
  suitableFor: {
    groups: ['gruppen', 'grupper'],
    families: ['familien', 'familier'],
    minors: ['minderjahrige', 'jugendliche', 'unter 18', 'unge'],
    newcomers: ['zugewanderte', 'gefluchtete', 'neuzugewanderte', 'flygtninge'],
    seniors: ['senioren', 'senior*innen', 'altere menschen', 'seniorer'],
    companies: ['unternehmen', 'firmen', 'virksomheder'],
  },
  accessibility: {
    wheelchair: ['rollstuhl', 'rollstuhlgerecht', 'barrierefrei', 'korestol', 'wheelchair accessible'],
    'accessible-toilet': ['barrierefreies wc', 'rollstuhl-wc', 'behinderten-wc', 'handicaptoilet'],
    'sign-language': ['gebardensprache', 'dgs', 'gebardendolmetschen', 'tegnsprog'],
    'induction-loop': ['induktionsschleife', 'horschleife', 'teleslynge'],
    'plain-language': ['leichte sprache', 'einfache sprache', 'easy read'],
    'quiet-space': ['ruheraum', 'ruhiger raum', 'stillerum'],
    'assistance-dog': ['assistenzhund', 'blindenhund', 'forerhund'],
    'step-free-transport': ['barrierefreie anreise', 'stufenlose anreise', 'bus barrierefrei'],
  },
  milestoneState: {
    done: ['erledigt', 'abgeschlossen', 'fertig', 'erreicht', 'afsluttet'],
    current: ['laufend', 'in arbeit', 'aktuell', 'i gang', 'in progress'],
    planned: ['geplant', 'zukunftig', 'planlagt', 'offen'],
  },
  mediaKind: {video: ['film'], audio: ['podcast', 'ton', 'lyd'], map: ['karte', 'kort']},
} as const satisfies Readonly<Record<string, Words>>;

/** The fields of the feed that know only some values. */
export type ChoiceName = keyof typeof choices;

/** The values that a field may have, as the feed names them. */
export const choiceValues = (name: ChoiceName): readonly string[] => Object.keys(choices[name]);

const byWord = (words: Words): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([value, synonyms]) =>
      [value, value.replaceAll('-', ' '), ...synonyms].map((word): [string, string] => [word, value]),
    ),
  );

const values = new Map<ChoiceName, ReadonlyMap<string, string>>();

const wordsFor = (name: ChoiceName): ReadonlyMap<string, string> => {
  const known = values.get(name) ?? byWord(choices[name]);
  values.set(name, known);
  return known;
};

/** Reads one of the feed's fixed values by its own name or a word that people use for it. */
export const readChoice = (raw: unknown, name: ChoiceName): Reading<string> => {
  const word =
    typeof raw === 'string' || typeof raw === 'boolean' ? fold(String(raw)).replace(/\s+/g, ' ').trim() : '';
  const value = wordsFor(name).get(word);
  return value === undefined ? bad('bad-value', choiceValues(name).join(', ')) : good(value);
};
