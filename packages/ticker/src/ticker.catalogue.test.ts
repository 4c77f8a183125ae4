import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {tickerCatalogue} from './ticker.catalogue.js';

itSpeaksEveryLanguage('what every ticker says', tickerCatalogue);
