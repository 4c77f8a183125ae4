import type {FindingTexts} from './findings.js';

const checkAddress = 'Prüfen Sie Adresse und Verbindung und versuchen Sie es noch einmal.';

export const findingsDe: FindingTexts = {
  sayings: {
    missing: {says: 'fehlt oder ist leer.', fix: 'Füllen Sie es aus oder nehmen Sie den Eintrag heraus.'},
    'wrong-type': {
      says: 'ist {value} und nicht {expected}.',
      fix: 'Richtig ist {expected}.',
      meant: 'Schreiben Sie {suggestion}.',
    },
    'wrong-value': {
      says: 'ist {value}; das geht hier nicht.',
      fix: 'Richtig ist {expected}.',
      meant: 'Meinen Sie „{suggestion}“?',
    },
    'wrong-format': {
      says: 'ist {value} und nicht {expected}.',
      fix: 'Richtig ist {expected}.',
      meant: 'Schreiben Sie „{suggestion}“.',
    },
    'unsafe-link': {
      says: 'ist {value}; darauf darf keine Seite verweisen. Der Link wird weggelassen.',
      fix: 'Schreiben Sie eine Adresse mit https://, http://, mailto: oder tel: oder eine, die vom Feed aus gilt.',
    },
    'html-in-text': {
      says: 'enthält HTML-Tags; sie werden entfernt.',
      fix: 'Schreiben Sie reinen Text, in Beschreibungen auch das Markdown des Feeds: *betont*, Listen, [Links](https://…).',
    },
    'too-long': {
      says: 'ist länger als {expected} Zeichen.',
      fix: 'Kürzen Sie; längere Texte gehören in „description“.',
    },
    'too-many': {
      says: 'hat mehr als {expected} Einträge; der Rest wird weggelassen.',
      fix: 'Verteilen Sie die Einträge auf weitere Dokumente und nennen Sie diese in „pages“; kürzen Sie andere Listen.',
    },
    'duplicate-id': {
      says: 'ist {value}, und so heißt schon ein Eintrag davor; dieser wird weggelassen.',
      fix: 'Geben Sie jedem Eintrag einer Art eine eigene id und lassen Sie sie von da an, wie sie ist.',
    },
    'page-failed': {
      says: 'nennt {value}, dessen Einträge fehlen: Es {expected}',
      fix: 'Prüfen Sie, ob das Dokument da ist und die Adresse stimmt.',
    },
    'not-found': {says: 'ist nicht da (HTTP {expected}).', fix: 'Prüfen Sie die Adresse auf Tippfehler.'},
    'http-error': {
      says: 'wird vom Server nicht ausgeliefert (HTTP {expected}).',
      fix: 'Fragen Sie, wer den Server betreibt.',
    },
    unreachable: {says: 'ist nicht erreichbar.', fix: checkAddress},
    offline: {says: 'ist nicht erreichbar: Es gibt keine Verbindung.', fix: checkAddress},
    timeout: {says: 'kam nicht innerhalb von {expected} Sekunden.', fix: checkAddress},
    cors: {
      says: 'darf von anderen Websites nicht gelesen werden.',
      fix: 'Der Server muss „Access-Control-Allow-Origin: *“ mitschicken.',
    },
    csp: {
      says: 'wird von einer Content Security Policy verhindert.',
      fix: 'Ergänzen Sie {expected} in deren connect-src.',
    },
    'too-large': {
      says: 'ist größer als {expected} MB.',
      fix: 'Teilen Sie es auf: „pages“ nennt weitere Dokumente je Art.',
    },
    aborted: {says: 'wurde nicht zu Ende geladen.', fix: 'Versuchen Sie es noch einmal.'},
    'no-file': {
      says: 'ist nicht lesbar ({expected}).',
      fix: 'Prüfen Sie den Namen der Datei und wer sie lesen darf.',
    },
    'not-json': {
      says: 'ist kein JSON: {expected}.',
      fix: 'Berichtigen Sie diese Stelle oder schreiben Sie die Datei mit „mitmach build“.',
    },
    'not-a-feed': {
      says: 'ist JSON, aber kein mitmach-Feed.',
      fix: 'Ein Feed ist ein Objekt mit "specVersion": "1.0". Aus anderen Daten macht „mitmach build“ einen.',
    },
    'unsupported-version': {
      says: 'hat die Version {expected}; dieses Programm liest 1.x.',
      fix: 'Aktualisieren Sie mitmach oder schreiben Sie einen Feed der Version 1.0.',
    },
    'wrong-encoding': {
      says: 'ist nicht in UTF-8 geschrieben; Buchstaben wie ä gehen verloren.',
      fix: 'Speichern Sie es in UTF-8 (im Editor unter „Speichern unter“, „Codierung“).',
    },
    'unknown-field': {
      says: 'ist ein Feld, das es im Format nicht gibt; niemand wird es sehen.',
      fix: 'Nehmen Sie es heraus oder lassen Sie den Namen eines eigenen Feldes mit „_“ beginnen.',
      meant: 'Meinen Sie „{suggestion}“? Der Name eines eigenen Feldes beginnt mit „_“.',
    },
    'unknown-term': {
      says: 'ist „{value}“, und das steht nicht in „vocabularies.{expected}“; Besucher lesen die id.',
      fix: 'Ergänzen Sie den Begriff in „vocabularies.{expected}“ oder nehmen Sie einen vorhandenen.',
      meant: 'Meinen Sie „{suggestion}“? Sonst ergänzen Sie den Begriff in „vocabularies.{expected}“.',
    },
    'unknown-organization': {
      says: 'ist „{value}“, aber es gibt keine Organisation mit dieser id.',
      fix: 'Ergänzen Sie die Organisation in „organizations“ oder berichtigen Sie die id.',
      meant: 'Meinen Sie „{suggestion}“?',
    },
    'unknown-series': {
      says: 'ist „{value}“, aber es gibt keinen Termin mit dieser id.',
      fix: 'Berichtigen Sie die id oder nehmen Sie das Feld heraus.',
      meant: 'Meinen Sie „{suggestion}“?',
    },
    'end-before-start': {says: 'ist {value}, also vor {expected}.', fix: 'Berichtigen Sie eins von beiden.'},
    'more-than-all': {
      says: 'ist {value}, also mehr als {expected}.',
      fix: 'Berichtigen Sie eine der Zahlen.',
    },
    'all-events-past': {
      says: 'liegen alle in der Vergangenheit; Kalender bleiben leer.',
      fix: 'Prüfen Sie, ob die Quellen noch neue Termine liefern.',
    },
    expired: {
      says: 'ist {value}, also vorbei; die Widgets zeigen dazu, wie alt die Daten sind.',
      fix: 'Veröffentlichen Sie den Feed neu oder nehmen Sie „expires“ heraus.',
    },
    'dead-link': {
      says: 'führt zu {value}, und da ist nichts ({expected}).',
      fix: 'Berichtigen Sie den Link oder nehmen Sie ihn heraus.',
    },
    'no-alt': {
      says: 'sagt nicht, was auf dem Bild zu sehen ist.',
      fix: 'Beschreiben Sie es in einem Satz für alle, die es nicht sehen.',
    },
    'no-accessibility': {
      says: 'fehlt: Niemand erfährt, ob der Ort barrierefrei ist.',
      fix: 'Nennen Sie, was es gibt („wheelchair“, „induction-loop“ …), oder schreiben Sie eine „accessibilityNote“, auch wenn es nicht barrierefrei ist.',
    },
    'not-verified': {
      says: 'fehlt oder ist alt: Seit 90 Tagen oder länger hat niemand den Eintrag angefasst.',
      fix: 'Fragen Sie nach, ob alles noch gilt, und tragen Sie den Tag in „verified“ ein.',
    },
    'never-verified': {
      says: 'fehlt: Nichts sagt, wann jemand den Eintrag zuletzt geprüft hat.',
      fix: 'Fragen Sie nach, ob alles gilt, und tragen Sie den Tag in „verified“ ein.',
    },
    'no-contact': {
      says: 'fehlt: Auf dieses Angebot kann sich niemand melden.',
      fix: 'Ergänzen Sie E-Mail, Telefon oder eine Seite, hier oder bei der Organisation.',
    },
    'urgent-without-end': {
      says: 'ist true, aber nichts sagt, bis wann.',
      fix: 'Ergänzen Sie eins von {expected}.',
    },
    'deadline-past': {
      says: 'ist vorbei, aber das Angebot ist offen.',
      fix: 'Berichtigen Sie das Datum oder setzen Sie „status“ auf „closed“.',
    },
    'no-publisher': {
      says: 'fehlt: Besucher wissen nicht, wen sie fragen können.',
      fix: 'Ergänzen Sie einen Namen und eine E-Mail-Adresse.',
    },
    'no-alternate': {
      says: 'fehlt: Es gibt keine {expected}-Datei zum Abonnieren.',
      fix: 'Lassen Sie „mitmach build“ sie schreiben und nennen Sie hier ihre Adresse.',
    },
    large: {
      says: 'hat {value}.000 Zeichen am Stück, die jedes Widget laden muss.',
      fix: 'Lassen Sie „mitmach build“ es in „pages“ aufteilen.',
    },
    'link-unsure': {
      says: 'führt zu {value}; die Antwort war nicht eindeutig ({expected}).',
      fix: 'Öffnen Sie die Adresse im Browser.',
    },
    'link-unchecked': {
      says: 'führt zu {value}, dessen Server Programme bittet, nicht zu kommen.',
      fix: 'Öffnen Sie die Adresse im Browser.',
    },
  },
  expected: {
    string: 'ein Text in Anführungszeichen',
    number: 'eine Zahl',
    boolean: 'true oder false ohne Anführungszeichen',
    list: 'eine Liste in [ ]',
    object: 'ein Objekt in { }',
    duration: 'eine Dauer wie PT2H (zwei Stunden) oder P3D (drei Tage)',
    timeZone: 'eine Zeitzone wie Europe/Berlin',
    language: 'ein Sprachkürzel wie de oder en-GB',
    instant: 'ein Zeitpunkt mit Abstand zur Weltzeit wie 2026-11-28T19:00:00+01:00',
    date: 'ein Datum, das es gibt, wie 2026-11-28',
    start: 'ein Datum, das es gibt, mit oder ohne Uhrzeit, wie 2026-11-28 oder 2026-11-28T19:00',
    localDateTime: 'ein Datum, das es gibt, mit Uhrzeit wie 2026-11-28T19:00',
    fuzzyDate: 'ein Jahr, Monat oder Tag wie 2018, 2018-03 oder 2018-03-26',
    ENOENT: 'die Datei gibt es nicht',
    EACCES: 'keine Berechtigung',
    EISDIR: 'es ist ein Ordner',
    'one of': 'eins von: {values}',
    number0: 'eine Zahl ab 0, die hier Sinn hat',
  },
  values: {'a list': 'eine Liste', 'an object': 'ein Objekt', null: 'null'},
  faults: {
    'value-expected': 'Hier fehlt ein Wert; vielleicht steht davor ein Komma zu viel',
    'key-expected':
      'Hier gehört der Name eines Feldes in Anführungszeichen hin; vielleicht steht davor ein Komma zu viel',
    'colon-expected': 'Hier fehlt ein Doppelpunkt',
    'comma-expected': 'Hier fehlt ein Komma oder eine schließende Klammer',
    'bad-string': 'Ein Text endet nicht auf seiner Zeile oder hat einen Backslash, wo keiner sein darf',
    'cut-short': 'Das Dokument bricht ab',
    'more-after-end': 'Nach dem Ende steht noch etwas',
    'web-page': 'Es ist eine Webseite',
    empty: 'Es ist leer',
  },
  document: 'Das Dokument',
  quotes: ['„', '“'],
};
