import {fill, type Language} from '../texts/texts.js';
import type {Failure, FailureReason} from './failure.js';

/** What is wrong, and what to do about it. */
interface Explanation {
  readonly sentence: string;
  readonly fix: string;
}

type FailureMessages = Readonly<Record<FailureReason, readonly [sentence: string, fix: string]>>;

const en: FailureMessages = {
  'no-file': ['There is no file {detail}.', 'Check the path in the config, or put the file there.'],
  'no-match': [
    'No file fits the pattern {detail}.',
    'Check the pattern in the config, or put the files there.',
  ],
  'file-unreadable': ['{detail} cannot be read.', 'Check its permissions and whether it is a file.'],
  outside: [
    '{detail} is a link that leads out of its folder.',
    'Copy the file, or allow it in the config: "allow": {"symlinks": true}.',
  ],
  'bad-address': [
    'The address {detail} is none that can be asked.',
    'Give one that begins with https:// or http://.',
  ],
  'file-address': [
    'The address leads to a file of this machine, which is not allowed.',
    'Use "path" instead of "url", or allow it in the config: "allow": {"fileUrls": true}.',
  ],
  'private-address': [
    '{detail} leads into a private network, which is not allowed.',
    'Check the address. If this is meant, allow it in the config: "allow": {"privateAddresses": true}.',
  ],
  'missing-secret': [
    'The environment variable {detail}, which the config uses, is not set.',
    'Set it where the tool is started, for example as a secret of the scheduled job.',
  ],
  'unknown-host': [
    'There is no server called {detail}, or the name cannot be looked up at present.',
    'Check the address and the connection.',
  ],
  unreachable: [
    'The server cannot be reached ({detail}).',
    'Check the address, the server and the connection.',
  ],
  'bad-certificate': [
    'The certificate of {detail} is not valid.',
    'Ask whoever runs the server to renew it. It is not read like this, because anybody could have sent it.',
  ],
  timeout: [
    'The server did not finish its answer within {detail} seconds.',
    'Try later, or give it more time in the config: "timeoutSeconds".',
  ],
  'cut-short': [
    'The answer broke off or is damaged.',
    'Try later. If it stays, ask whoever runs the server.',
  ],
  'too-large': [
    'It has more than {detail} bytes.',
    'Check that it is the right file. If so, allow more in the config: "maxBytes".',
  ],
  'redirect-loop': [
    'The address leads round in circles, back to {detail}.',
    'Open it in a browser and give the address at which it ends.',
  ],
  'too-many-redirects': [
    'The address leads on more than {detail} times.',
    'Open it in a browser and give the address at which it ends.',
  ],
  'not-found': [
    'There is nothing at the address (HTTP {detail}).',
    'Look for the new address and put it into the config.',
  ],
  'not-allowed': [
    'The server refuses to give it (HTTP {detail}).',
    'Ask whoever runs it for access, and give what is needed in the config: "headers".',
  ],
  busy: [
    'The server has a fault or is too busy (HTTP {detail}).',
    'Try later. If it stays, ask whoever runs the server.',
  ],
  'http-error': ['The server gave an answer that is of no use ({detail}).', 'Check the address.'],
  'html-answer': [
    '{detail} sent a web page instead of data.',
    'Open the address in a browser: it may ask for a login, or have moved.',
  ],
  empty: ['It is empty.', 'Check whether it was exported as a whole.'],
  aborted: ['The build was stopped before it came.', 'Start it again.'],
  'too-many-parts': ['It has more than {detail} further parts.', 'Narrow down what the address asks for.'],
  'not-understood': [
    'It came, but cannot be read as what the config says.',
    'See the entries of this source.',
  ],
};

const de: FailureMessages = {
  'no-file': [
    'Die Datei {detail} gibt es nicht.',
    'Prüfen Sie den Pfad in der Konfiguration oder legen Sie die Datei dort ab.',
  ],
  'no-match': [
    'Keine Datei passt zum Muster {detail}.',
    'Prüfen Sie das Muster in der Konfiguration oder legen Sie die Dateien dort ab.',
  ],
  'file-unreadable': [
    '{detail} lässt sich nicht lesen.',
    'Prüfen Sie die Zugriffsrechte, und ob es eine Datei ist.',
  ],
  outside: [
    '{detail} ist eine Verknüpfung, die aus ihrem Ordner hinausführt.',
    'Kopieren Sie die Datei oder erlauben Sie es in der Konfiguration: "allow": {"symlinks": true}.',
  ],
  'bad-address': [
    'Die Adresse {detail} lässt sich nicht abfragen.',
    'Geben Sie eine an, die mit https:// oder http:// beginnt.',
  ],
  'file-address': [
    'Die Adresse führt zu einer Datei dieses Rechners; das ist nicht erlaubt.',
    'Verwenden Sie „path“ statt „url“ oder erlauben Sie es in der Konfiguration: "allow": {"fileUrls": true}.',
  ],
  'private-address': [
    '{detail} führt in ein privates Netz; das ist nicht erlaubt.',
    'Prüfen Sie die Adresse. Ist es so gewollt, erlauben Sie es in der Konfiguration: "allow": {"privateAddresses": true}.',
  ],
  'missing-secret': [
    'Die Umgebungsvariable {detail}, die in der Konfiguration steht, ist nicht gesetzt.',
    'Setzen Sie sie dort, wo das Werkzeug gestartet wird, etwa als Geheimnis des geplanten Laufs.',
  ],
  'unknown-host': [
    'Einen Server namens {detail} gibt es nicht, oder der Name lässt sich gerade nicht auflösen.',
    'Prüfen Sie Adresse und Verbindung.',
  ],
  unreachable: ['Der Server ist nicht erreichbar ({detail}).', 'Prüfen Sie Adresse, Server und Verbindung.'],
  'bad-certificate': [
    'Das Zertifikat von {detail} ist nicht gültig.',
    'Bitten Sie den Betreiber, es zu erneuern. So wird nichts gelesen, weil jeder es geschickt haben könnte.',
  ],
  timeout: [
    'Der Server hat seine Antwort nicht innerhalb von {detail} Sekunden beendet.',
    'Versuchen Sie es später oder geben Sie in der Konfiguration mehr Zeit: „timeoutSeconds“.',
  ],
  'cut-short': [
    'Die Antwort ist abgebrochen oder beschädigt.',
    'Versuchen Sie es später. Bleibt es dabei, fragen Sie den Betreiber.',
  ],
  'too-large': [
    'Es sind mehr als {detail} Bytes.',
    'Prüfen Sie, ob es die richtige Datei ist. Wenn ja, erlauben Sie in der Konfiguration mehr: „maxBytes“.',
  ],
  'redirect-loop': [
    'Die Adresse führt im Kreis, zurück zu {detail}.',
    'Öffnen Sie sie im Browser und geben Sie die Adresse an, bei der man ankommt.',
  ],
  'too-many-redirects': [
    'Die Adresse leitet mehr als {detail} Mal weiter.',
    'Öffnen Sie sie im Browser und geben Sie die Adresse an, bei der man ankommt.',
  ],
  'not-found': [
    'Unter der Adresse ist nichts zu finden (HTTP {detail}).',
    'Suchen Sie die neue Adresse und tragen Sie sie in die Konfiguration ein.',
  ],
  'not-allowed': [
    'Der Server gibt es nicht heraus (HTTP {detail}).',
    'Bitten Sie den Betreiber um Zugang und geben Sie das Nötige in der Konfiguration an: „headers“.',
  ],
  busy: [
    'Der Server hat einen Fehler oder ist überlastet (HTTP {detail}).',
    'Versuchen Sie es später. Bleibt es dabei, fragen Sie den Betreiber.',
  ],
  'http-error': ['Der Server gibt eine unbrauchbare Antwort ({detail}).', 'Prüfen Sie die Adresse.'],
  'html-answer': [
    '{detail} schickt eine Webseite statt Daten.',
    'Öffnen Sie die Adresse im Browser: Vielleicht ist eine Anmeldung nötig, oder sie hat sich geändert.',
  ],
  empty: ['Es steht nichts darin.', 'Prüfen Sie, ob vollständig exportiert wurde.'],
  aborted: ['Der Lauf wurde abgebrochen, bevor es da war.', 'Starten Sie ihn neu.'],
  'too-many-parts': [
    'Es sind mehr als {detail} weitere Teile.',
    'Grenzen Sie ein, wonach mit der Adresse gefragt wird.',
  ],
  'not-understood': [
    'Es kam an, lässt sich aber nicht als das lesen, was die Konfiguration sagt.',
    'Sehen Sie die Einträge zu dieser Quelle an.',
  ],
};

const messages: Readonly<Record<Language, FailureMessages>> = {en, de};

/** Why a source failed and what to do, in plain words. */
export const explainSourceFailure = ({reason, detail = ''}: Failure, language: Language): Explanation => {
  const [sentence, fix] = messages[language][reason];
  const number = reason === 'too-large' ? Number(detail) : detail;
  return {sentence: fill(sentence, language, {detail: number}), fix};
};
