import type {Texts} from '../../texts/texts.js';
import type {FaultTexts} from '../failure.catalogue.js';

export default {
  offline: 'Brak połączenia z internetem. Gdy połączenie wróci, treść pojawi się tutaj.',
  'not-found': 'Pod tym adresem nie ma danych.',
  'http-error': 'Serwer z danymi zgłasza błąd.',
  timeout: 'Serwer z danymi zbyt długo nie odpowiada.',
  'not-json': 'Pod tym adresem nie ma danych, których się tu oczekuje.',
  'not-a-feed': 'Pod tym adresem nie ma danych, których się tu oczekuje.',
  'unsupported-version': 'Dane mają nowszą postać, której ta strona jeszcze nie umie odczytać.',
  'too-large': 'Danych jest za dużo, aby je tu pokazać.',
  'no-source': 'Dla tego miejsca nie wybrano jeszcze danych.',
  internal: 'Podczas wyświetlania coś poszło nie tak.',
  stale: 'Stan: {date}. Nowszych danych nie można teraz wczytać.',
  expired: 'Stan: {date}.',
  lost: {
    one: '{count} wpis zawiera błąd i nie jest wyświetlany.',
    few: '{count} wpisy zawierają błędy i nie są wyświetlane.',
    many: '{count} wpisów zawiera błędy i nie jest wyświetlanych.',
    other: '{count} wpisu zawiera błędy i nie jest wyświetlane.',
  },
  loadingSlow: 'To trwa dłużej niż zwykle. Prosimy o chwilę cierpliwości.',
  openFeed: 'Otwórz same dane',
} satisfies Texts<FaultTexts>;
