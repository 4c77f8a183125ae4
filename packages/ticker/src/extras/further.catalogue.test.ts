import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {furtherCatalogue} from './further.catalogue.js';

itSpeaksEveryLanguage('what the further parts of a ticker say', furtherCatalogue);
