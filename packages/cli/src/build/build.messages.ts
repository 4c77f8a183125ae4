import {fill, type Language} from '../texts/texts.js';

/** Why a build published nothing. */
export interface BuildFailure {
  readonly reason: 'nothing' | 'busy' | 'aborted' | 'outside' | 'not-writable';
  readonly detail?: string | undefined;
}

type FailureTexts = Readonly<Record<BuildFailure['reason'], readonly [sentence: string, fix: string]>>;

const en: FailureTexts = {
  nothing: [
    'No source could be had, and nothing is there of an earlier build: nothing was written.',
    'See what is said about each source.',
  ],
  busy: ['Another build is at work in this folder.', 'Wait until it has ended.'],
  aborted: ['The build was stopped. What was published before stays.', 'Start it again.'],
  outside: [
    'The output {detail} is a link, or lies behind one that leads out of the output folder: nothing was written.',
    'Remove the link.',
  ],
  'not-writable': [
    'It was not possible to write ({detail}). What was published before stays.',
    'Check permissions and free space.',
  ],
};

const de: FailureTexts = {
  nothing: [
    'Keine Quelle war zu bekommen, und von früher ist nichts da: Es wurde nichts geschrieben.',
    'Sehen Sie nach, was zu jeder Quelle steht.',
  ],
  busy: ['In diesem Ordner arbeitet schon ein anderer Lauf.', 'Warten Sie, bis er fertig ist.'],
  aborted: ['Der Lauf wurde abgebrochen. Was vorher veröffentlicht war, bleibt.', 'Starten Sie ihn neu.'],
  outside: [
    'Die Ausgabe {detail} ist eine Verknüpfung oder liegt hinter einer, die aus dem Ausgabeordner hinausführt: Es wurde nichts geschrieben.',
    'Entfernen Sie die Verknüpfung.',
  ],
  'not-writable': [
    'Es ließ sich nichts schreiben ({detail}). Was vorher veröffentlicht war, bleibt.',
    'Prüfen Sie Zugriffsrechte und freien Speicherplatz.',
  ],
};

const texts: Readonly<Record<Language, FailureTexts>> = {en, de};

/** Why nothing was published and what to do. */
export const explainBuildFailure = (
  {reason, detail = ''}: BuildFailure,
  language: Language,
): {readonly sentence: string; readonly fix: string} => {
  const [sentence, fix] = texts[language][reason];
  return {sentence: fill(sentence, language, {detail}), fix};
};
