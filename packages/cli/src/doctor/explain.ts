import {en} from '../texts/en.js';
import type {TextKey, Words} from '../texts/words.js';
import type {Diagnosis, DiagnosisCode, State} from './diagnosis.js';
import {linesFor, type Lines} from './remedies.js';

/** A diagnosis in words. */
export interface DoctorFinding {
  readonly code: DiagnosisCode;
  readonly state: State;
  readonly about: string;
  /** A whole sentence. */
  readonly message: string;
  /** What to do; absent where all is well. */
  readonly fix?: string | undefined;
  /** Single changes in words, where there are several. */
  readonly changes?: readonly string[] | undefined;
  /** Lines to paste, by system. */
  readonly lines?: readonly Lines[] | undefined;
}

const fixKey = (code: DiagnosisCode): TextKey | undefined => {
  const key = `diagnosis.${code}.fix`;
  return Object.hasOwn(en, key) ? (key as TextKey) : undefined;
};

const fixOf = ({code, holes = {}}: Diagnosis, {say}: Words): string | undefined => {
  const key = fixKey(code);
  const {suggestion} = holes;
  const parts = [
    ...(suggestion !== undefined && suggestion !== '' ? [say('doctorMeant', {suggestion})] : []),
    ...(key ? [say(key, holes)] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : undefined;
};

const changesOf = ({remedy}: Diagnosis, {say}: Words): string[] | undefined =>
  remedy?.kind === 'policy'
    ? remedy.changes.map(({directive, now, added, then}) =>
        now === undefined
          ? say('doctorAddNew', {directive, sources: then.join(' ')})
          : say('doctorAdd', {directive, sources: added.join(' ')}),
      )
    : undefined;

/** Puts a diagnosis into words, with the lines to paste. */
export const explainDiagnosis = (diagnosis: Diagnosis, words: Words): DoctorFinding => {
  const {code, state, about, holes, remedy} = diagnosis;
  return {
    code,
    state,
    about,
    message: `${about} ${words.say(`diagnosis.${code}`, holes)}`,
    fix: fixOf(diagnosis, words),
    changes: changesOf(diagnosis, words),
    lines: remedy && linesFor(remedy, words),
  };
};
