import type {NoteTexts} from './explain-note.js';

const checkExport = 'Prüfen Sie, wie die Quelle exportiert wurde, oder fragen Sie, wer sie pflegt.';

export const notesDe = {
  unreadable: {
    says: 'Das lässt sich nicht als das lesen, was die Konfiguration sagt{detail}.',
    fix: checkExport,
  },
  damaged: {
    says: 'Die Daten sind beschädigt oder brechen ab{detail}; was lesbar war, wurde übernommen.',
    fix: 'Exportieren Sie noch einmal vollständig. Was vorher da war, bleibt bis dahin.',
  },
  encoding: {
    says: 'Die Zeichenkodierung ist eine andere als UTF-8{detail}.',
    fix: 'Speichern Sie in UTF-8, falls Buchstaben falsch sind.',
  },
  'wrong-column-count': {
    says: 'Die Zeile hat eine andere Zahl von Zellen als die erste{detail}.',
    fix: 'Setzen Sie Zellen mit Trennzeichen oder Zeilenumbrüchen in Anführungszeichen.',
  },
  'unknown-column': {
    says: 'Eine Spalte „{value}“ gibt es nicht{detail}.',
    fix: 'Vergleichen Sie „columns“ in der Konfiguration mit der ersten Zeile.',
  },
  'missing-field': {
    says: '{field} fehlt.',
    fix: 'Tragen Sie es in der Quelle ein oder geben Sie es für alle unter „defaults“ an.',
  },
  'bad-date': {
    says: '{field} ist „{value}“; das ist kein lesbares Datum{detail}.',
    fix: 'Schreiben Sie es wie 28.11.2026 oder 2026-11-28.',
  },
  'bad-time': {
    says: '{field} ist „{value}“; das ist keine lesbare Uhrzeit{detail}.',
    fix: 'Schreiben Sie sie wie 19:00.',
  },
  'bad-number': {
    says: '{field} ist „{value}“; das ist keine Zahl{detail}.',
    fix: 'Schreiben Sie nur Ziffern.',
  },
  'bad-value': {
    says: '{field} ist „{value}“; das geht hier nicht{detail}.',
    fix: 'Schreiben Sie einen der erlaubten Werte.',
  },
  'unknown-zone': {
    says: 'Die Zeitzone „{value}“ ist unbekannt{detail}.',
    fix: 'Schreiben Sie in der Quelle einen Namen wie Europe/Berlin.',
  },
  'bad-rule': {
    says: 'Die Wiederholungsregel „{value}“ ist nicht zu verstehen; der Termin steht einmal da.',
    fix: 'Tragen Sie die Wiederholung im Kalender neu ein.',
  },
  formula: {
    says: '{field} enthält eine Formel, „{value}“; sie gilt als Text.',
    fix: 'Schreiben Sie das Ergebnis statt der Formel.',
  },
  private: {
    says: 'Der Eintrag ist als privat gekennzeichnet und wurde weggelassen.',
    fix: 'Kennzeichnen Sie ihn als öffentlich, wenn er gesehen werden soll.',
  },
  'unsafe-link': {
    says: '{field} ist „{value}“; darauf darf keine Seite verweisen. Der Link wurde weggelassen.',
    fix: 'Schreiben Sie eine Adresse mit https://, mailto: oder tel:.',
  },
  'html-dropped': {
    says: 'Teile des Textes wurden weggelassen: {value}{detail}.',
    fix: 'Nichts, solange es nicht fehlt.',
  },
  'too-large': {
    says: '{field} ist zu groß{detail}; es wurde gekürzt oder weggelassen.',
    fix: 'Kürzen Sie es in der Quelle.',
  },
  'duplicate-id': {
    says: 'Ein Eintrag davor hat dieselbe Kennung; dieser wurde weggelassen.',
    fix: 'Geben Sie jedem Eintrag eine eigene Kennung.',
  },
  'passed-over': {
    says: 'Der Eintrag gehört nicht zu den gesuchten{detail}.',
    fix: 'Nichts, solange er nicht fehlt.',
  },
  conflict: {
    says: 'Auch die Quelle {source} hat diesen Eintrag; anders ist dort: {value}. Gezeigt wird der von dort.',
    fix: 'Einigen Sie sich, wo er gepflegt wird, oder ändern Sie die Reihenfolge der Quellen.',
  },
  renamed: {
    says: 'Die Quelle {source} hat einen anderen Eintrag mit derselben Kennung; dieser heißt jetzt {value}.',
    fix: 'Nichts. Sind beide dasselbe, geben Sie ihnen denselben Titel.',
  },
  'gone-elsewhere': {
    says: 'Die Quelle {source} sagt, dass es diesen Eintrag nicht mehr gibt; er wurde weggelassen.',
    fix: 'Nehmen Sie ihn auch hier heraus oder ändern Sie die Reihenfolge der Quellen.',
  },
  'same-thing': {
    says: 'Das scheint dasselbe zu sein wie „{value}“ der Quelle {source}; beide werden gezeigt.',
    fix: 'Nehmen Sie eines heraus oder lassen Sie beide zusammenführen: "duplicates": "merge" in der Konfiguration.',
  },
  merged: {
    says: 'Das ist dasselbe wie „{value}“ der Quelle {source}; beide wurden zusammengeführt.',
    fix: 'Nichts.',
  },
  'unknown-term': {
    says: '„{value}“ kommt {times} vor, steht aber nicht in „vocabularies.{field}“; so wird es auch angezeigt.',
    fix: 'Ergänzen Sie es unter „vocabularies“ in der Konfiguration oder sagen Sie unter „terms“ der Quelle, was gemeint ist.',
  },
  'unknown-organization': {
    says: 'Die Organisation „{value}“ wird {times} genannt, steht aber in keiner Quelle.',
    fix: 'Ergänzen Sie sie in einer Quelle für Organisationen oder berichtigen Sie die Kennung.',
  },
  'too-many-dates': {
    says: 'Die Serie „{value}“ hat mehr Termine, als im Voraus berechnet werden.',
    fix: 'Geben Sie ihr im Kalender ein Ende oder lassen Sie sie seltener wiederkehren.',
  },
  kept: {
    says: '{value} Einträge von vorher bleiben stehen, weil die Quelle beschädigt ist.',
    fix: 'Bringen Sie die Quelle in Ordnung.',
  },
  'too-old': {
    says: '{value} Einträge wurden weggelassen, weil die Quelle seit {days} Tagen fehlt.',
    fix: 'Bringen Sie die Quelle in Ordnung oder erlauben Sie mehr Tage: „keepDays“ in der Konfiguration.',
  },
  'no-items': {says: 'Es steht kein Eintrag darin.', fix: 'Prüfen Sie, ob das stimmt.'},
} satisfies NoteTexts;
