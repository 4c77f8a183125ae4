import type {SameTexts} from './texts.js';
import type {validateEn} from './validate.en.js';

export const validateDe: SameTexts<typeof validateEn> = {
  validateDocument: 'Zum Dokument',
  validateLine: 'Zeile {line}',
  validateNotes: 'Was besser sein könnte',
  validatePlaces: {one: 'an {count} Stelle: {places}', other: 'an {count} Stellen: {places}'},
  validateMorePlaces: {one: 'und {count} weitere', other: 'und {count} weitere'},
  validateMoreItems: {
    one: '… und {count} weiterer Eintrag mit Problemen; --all zeigt ihn.',
    other: '… und {count} weitere Einträge mit Problemen; --all zeigt sie.',
  },
  validateErrors: {one: '{count} Fehler', other: '{count} Fehler'},
  validateWarnings: {one: '{count} Warnung', other: '{count} Warnungen'},
  validateHints: {one: '{count} Hinweis', other: '{count} Hinweise'},
  validateGood: 'Keine Probleme.',
  validateLost: {one: '{count} weggelassen', other: '{count} weggelassen'},
  validateLinks: {
    one: '{count} Adresse abgefragt, {dead} nicht da',
    other: '{count} Adressen abgefragt, {dead} nicht da',
  },
  validateChecking: 'Links: {done} von {all}',
  kindOrganizations: {one: '{count} Organisation', other: '{count} Organisationen'},
  kindOpportunities: {one: '{count} Angebot', other: '{count} Angebote'},
  kindEvents: {one: '{count} Termin', other: '{count} Termine'},
  kindNews: {one: '{count} Neuigkeit', other: '{count} Neuigkeiten'},
  kindMilestones: {one: '{count} Meilenstein', other: '{count} Meilensteine'},
};
