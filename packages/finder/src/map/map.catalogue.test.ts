import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {mapCatalogue} from './map.catalogue.js';

itSpeaksEveryLanguage('what the district map says', mapCatalogue);
