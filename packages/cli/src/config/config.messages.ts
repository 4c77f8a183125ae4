import {fill, type Language} from '../texts/texts.js';
import type {ConfigProblem, ConfigProblemCode} from './problems.js';

/*
 * Each sentence goes on from the place in the file, `sources[2].type`, and ends with what to do.
 */

type ConfigMessages = Readonly<Record<ConfigProblemCode, string>>;

const de: ConfigMessages = {
  'no-file': 'Die Datei {value} gibt es nicht. „mitmach init“ legt sie an.',
  unreadable: 'Die Datei {value} lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte.',
  'not-json':
    'Das ist kein gültiges JSON. Häufig fehlt ein Komma, oder eines steht zu viel vor einer Klammer.',
  missing: 'fehlt oder ist leer. Ergänzen Sie es.',
  'unknown-field':
    'ist kein Feld, das hier vorkommt.{meant} Prüfen Sie den Namen oder entfernen Sie die Zeile.',
  'wrong-type': 'ist {value}; hier gehört {expected} hin.',
  'wrong-value': 'ist {value}; möglich sind: {expected}.',
  'wrong-format': 'ist {value}; diese Schreibweise geht hier nicht. Sehen Sie in der Beschreibung nach.',
  'too-small': 'ist {value}; der kleinste mögliche Wert ist {expected}.',
  'too-large': 'ist {value}; der größte mögliche Wert ist {expected}.',
  'time-zone': 'ist {value}, keine Zeitzone. Geben Sie einen Namen wie Europe/Berlin an.',
  'path-or-url':
    'braucht entweder „path“ (eine Datei) oder „url“ (eine Adresse), nicht beides und nicht keines.',
  'same-source-id': 'enthält zwei Quellen mit derselben „id“. Geben Sie jeder einen eigenen Namen.',
};

const en: ConfigMessages = {
  'no-file': 'There is no file {value}. "mitmach init" makes it.',
  unreadable: 'The file {value} cannot be read. Check its permissions.',
  'not-json': 'This is not valid JSON. Often a comma is missing, or one stands before a closing bracket.',
  missing: 'is missing or empty. Fill it in.',
  'unknown-field': 'is no field that may stand here.{meant} Check its name or take the line out.',
  'wrong-type': 'is {value}; it must be {expected}.',
  'wrong-value': 'is {value}; it may be one of: {expected}.',
  'wrong-format': 'is {value}, which is not written as it has to be here. See the description.',
  'too-small': 'is {value}; the smallest value is {expected}.',
  'too-large': 'is {value}; the largest value is {expected}.',
  'time-zone': 'is {value}, no time zone. Give a name such as Europe/Berlin.',
  'path-or-url': 'needs either "path" (a file) or "url" (an address), not both and not neither.',
  'same-source-id': 'has two sources with the same "id". Give each a name of its own.',
};

const meant: Readonly<Record<Language, string>> = {
  de: ' Gemeint ist vielleicht „{expected}“.',
  en: ' Maybe "{expected}" is meant.',
};

const types: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    string: 'ein Text',
    number: 'eine Zahl',
    int: 'eine ganze Zahl',
    boolean: 'true oder false',
    array: 'eine Liste [ ]',
    object: 'ein Objekt { }',
    record: 'ein Objekt { }',
  },
  en: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list [ ]',
    object: 'an object { }',
    record: 'an object { }',
  },
};

const messages: Readonly<Record<Language, ConfigMessages>> = {de, en};
const lines: Readonly<Record<Language, string>> = {de: 'Zeile', en: 'line'};

/** What is wrong with the config and what to do, `line 12, sources[2].type is "icss"; …`. */
export const explainConfigProblem = (problem: ConfigProblem, language: Language): string => {
  const {code, line, path, value = '', expected = ''} = problem;
  const sentence = fill(messages[language][code], language, {
    value,
    expected: code === 'wrong-type' ? (types[language][expected] ?? expected) : expected,
    meant: expected && fill(meant[language], language, {expected}),
  });
  const where = [line === undefined ? '' : `${lines[language]} ${line}`, path].filter(Boolean).join(', ');
  if (where === '') return sentence;
  return code === 'not-json' ? `${where}: ${sentence}` : `${where} ${sentence}`;
};
